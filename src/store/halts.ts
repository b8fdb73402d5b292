import type { Prisma, Task } from './generated/client.ts';
import type { Db } from './store.ts';

const withPerson = { person: { include: { unit: true } } } satisfies Prisma.DecisionInclude;

/** The decision by which a task was paused or cancelled, with who made it. */
export type Halt = Prisma.DecisionGetPayload<{ include: typeof withPerson }>;

/** Why the task stands still now; null: it does not, or nobody's decision is on record for it. */
export async function haltOf(db: Db, { id: taskId, state }: Pick<Task, 'id' | 'state'>): Promise<Halt | null> {
  if (state !== 'paused' && state !== 'cancelled') return null;
  const kind = state === 'paused' ? ('pause' as const) : ('cancel' as const);
  return db.decision.findFirst({
    where: { taskId, kind, undoneBy: null },
    orderBy: { id: 'desc' },
    include: withPerson,
  });
}

/** Pauses that still hold although the last local day set for them lies before `today`. */
export async function overduePauses(db: Db, today: string): Promise<(Halt & { readonly task: Task })[]> {
  const found = await db.decision.findMany({
    where: { kind: 'pause', until: { lt: today }, undoneBy: null, task: { state: 'paused' } },
    orderBy: { id: 'asc' },
    include: { ...withPerson, task: true },
  });
  const present = await Promise.all(found.map(({ task }) => haltOf(db, task)));
  return found.filter(({ id }, i) => present[i]?.id === id);
}

/** For so long, in days, an urging is waited on; longer than anybody is told that it was not answered. */
const WAITED_DAYS = 14;

/** Of how many urgings of the task a word is still owed: neither answered nor followed by a report. */
export async function openUrgingsOf(db: Db, taskId: number, at: Date): Promise<number> {
  const rows = await db.urgingRecipient.findMany({
    where: {
      taskId,
      answeredAt: null,
      urging: { withdrawnAt: null, at: { gte: new Date(at.getTime() - WAITED_DAYS * 86_400_000) } },
    },
    select: { urgingId: true, urging: { select: { at: true } }, task: { select: { lastReportAt: true } } },
  });
  const waiting = rows.filter(({ urging, task }) => task.lastReportAt === null || task.lastReportAt <= urging.at);
  return new Set(waiting.map(({ urgingId }) => urgingId)).size;
}
