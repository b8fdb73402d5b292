import type { Db } from './store.ts';

/** What a code begins with in a programme that has no task yet. */
const USUAL_PREFIX = 'NV';
/** "NV12"; "NV12.1" is a part of it. */
const PLAIN_CODE = /^(\p{L}+)(\d{1,8})$/u;

/** The code of the next task of a programme: its usual letters, and the number after the highest that was ever given. */
export async function nextCode(tx: Db, programmeId: number): Promise<string> {
  const [own, all] = await Promise.all([
    tx.task.findMany({ where: { programmeId }, select: { code: true } }),
    tx.task.findMany({ select: { code: true } }),
  ]);
  const prefix = mostCommon(own.flatMap(({ code }) => PLAIN_CODE.exec(code)?.[1] ?? [])) ?? USUAL_PREFIX;
  const numbers = all.flatMap(({ code }) => {
    const [, letters, number] = PLAIN_CODE.exec(code) ?? [];
    return letters === prefix ? [Number(number)] : [];
  });
  return `${prefix}${numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
}

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Names who works on a task from now on, and which units support it. */
export async function addOwners(
  tx: Db,
  taskId: number,
  owners: {
    readonly focalId: number;
    readonly besideIds: readonly number[];
    readonly supportIds: readonly number[];
    readonly at: Date;
  },
): Promise<void> {
  const { focalId, besideIds, supportIds, at } = owners;
  await tx.assignment.create({ data: { taskId, personId: focalId, focal: true, assignedAt: at } });
  for (const personId of new Set(besideIds))
    await tx.assignment.create({ data: { taskId, personId, focal: false, assignedAt: at } });
  await tx.taskSupport.createMany({ data: supportIds.map((unitId) => ({ taskId, unitId })) });
}

/** Those who may be named for a task of a unit: the people of the unit and of those below it, officers first, then by name. */
export async function staffWithin(db: Db, unitId: number) {
  const people = await db.person.findMany({
    where: {
      leftAt: null,
      role: { in: ['officer', 'unit_head', 'coordinator'] },
      unit: { ancestors: { some: { ancestorId: unitId } } },
    },
    include: { unit: true },
    orderBy: [{ role: 'asc' }, { key: 'asc' }],
  });
  return people;
}

/** The group in which a unit leads most tasks: where a new one of its own most likely belongs. Null: it leads none yet. */
export async function usualGroupOf(db: Db, unitId: number): Promise<number | null> {
  const [most] = await db.task.groupBy({
    by: ['groupId'],
    where: { leadUnitId: unitId },
    _count: { id: true },
    orderBy: [{ _count: { id: 'desc' } }, { groupId: 'asc' }],
    take: 1,
  });
  return most?.groupId ?? null;
}

/** When this person handed out this task; null: somebody else did, or it came with a plan. */
export async function handedOutAt(db: Db, taskId: number, personId: number): Promise<Date | null> {
  const row = await db.audit.findFirst({ where: { taskId, personId, what: HANDED_OUT }, select: { at: true } });
  return row?.at ?? null;
}

/** Id of whoever handed out the task by chat; null: it came with a plan. */
export async function giverOf(db: Db, taskId: number): Promise<number | null> {
  const row = await db.audit.findFirst({ where: { taskId, what: HANDED_OUT }, select: { personId: true } });
  return row?.personId ?? null;
}

/** The ledger's word for a task that was handed out by chat. */
export const HANDED_OUT = 'handed_out';

/** Every group with its programme, in the order of the plan. */
export function allGroups(db: Db) {
  return db.taskGroup.findMany({
    include: { programme: { select: { id: true, name: true } } },
    orderBy: [{ programmeId: 'asc' }, { position: 'asc' }],
  });
}

export function groupById(db: Db, id: number) {
  return db.taskGroup.findUnique({ where: { id }, include: { programme: { select: { id: true, name: true } } } });
}

/** Units right below one, and itself first. */
export function unitAndBelow(db: Db, unitId: number, most: number) {
  return db.unit.findMany({
    where: { endedAt: null, ancestors: { some: { ancestorId: unitId, depth: { lte: 1 } } } },
    orderBy: { id: 'asc' },
    take: most,
  });
}
