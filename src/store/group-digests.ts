import { lane, queueMessage } from './outbox.ts';
import { atWork, type PressingTask, pressing } from './pressing.ts';
import type { Db } from './store.ts';
import type { LinkedGroup } from './unit-groups.ts';

/** A digest of a group, worded when it is sent. */
export interface GroupDigestContent {
  readonly kind: 'group_digest';
  readonly groupId: number;
  /** The local day it is for: it is never sent on another. */
  readonly on: string;
}

/** A group has one digest a day, whatever happens to hours, clocks and processes: this key sees to it. */
const keyOf = (groupId: number, on: string) => `group-digest:${groupId}:${on}`;

export async function isGroupDigestQueued(db: Db, groupId: number, on: string): Promise<boolean> {
  return (await db.outbox.findUnique({ where: { key: keyOf(groupId, on) }, select: { id: true } })) !== null;
}

export function queueGroupDigest(tx: Db, { id, channel, chat }: LinkedGroup, on: string, at: Date): Promise<boolean> {
  const content: GroupDigestContent = { kind: 'group_digest', groupId: id, on };
  return queueMessage(tx, {
    ...{ key: keyOf(id, on), channel, chat, lane: lane.reminder },
    ...{ notBefore: at, content, createdAt: at },
  });
}

/** The local day of the last digest before the day `on` that may have reached the group; null: there was none. */
export async function lastGroupDigest(db: Db, { id, channel, chat }: LinkedGroup, on: string): Promise<string | null> {
  const prefix = keyOf(id, '');
  const rows = await db.outbox.findMany({
    where: { channel, chat, key: { startsWith: prefix, lt: keyOf(id, on) }, state: { in: ['sent', 'unknown'] } },
    orderBy: { key: 'desc' },
    take: 1,
    select: { key: true },
  });
  return rows[0]?.key.slice(prefix.length) ?? null;
}

/** Open tasks, not parts of a paused one, led in the subtree of this unit that press or are due by the local day `dueBy`, and on which nobody reported since `today` began. */
export async function pressingUnder(
  db: Db,
  unitId: number,
  { at, today, dueBy }: { readonly at: Date; readonly today: Date; readonly dueBy: string },
): Promise<{ readonly task: PressingTask; readonly officer: string | null }[]> {
  const reached = { lte: at };
  const rows = await db.task.findMany({
    where: {
      ...atWork,
      kind: 'dated',
      leadUnit: { ancestors: { some: { ancestorId: unitId } } },
      AND: [
        {
          OR: [
            { currentDue: { lte: dueBy } },
            { dueSoonFrom: reached },
            { behindFrom: reached },
            { silentFrom: reached },
          ],
        },
        { OR: [{ lastReportAt: null }, { lastReportAt: { lt: today } }] },
      ],
    },
    orderBy: [{ currentDue: 'asc' }, { id: 'asc' }],
    select: {
      ...pressing,
      assignments: { where: { endedAt: null, focal: true }, select: { person: { select: { name: true } } }, take: 1 },
    },
  });
  return rows.map(({ assignments, ...task }) => ({ task, officer: assignments[0]?.person.name ?? null }));
}
