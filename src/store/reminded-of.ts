import type { Db } from './store.ts';

const reminded = {
  taskId: true,
  rule: true,
  on: true,
  task: { select: { code: true, currentDue: true, originalDue: true, programmeId: true } },
} as const;

/** Of what the last digest of this person that went out reminded, of these tasks if any are named; on that local day, where one is given. */
export async function remindedOf(
  db: Db,
  personId: number,
  { on, codes = [] }: { readonly on?: string; readonly codes?: readonly string[] },
) {
  const of = { personId, ...(codes.length > 0 && { task: { code: { in: [...codes] } } }) };
  const last = on ?? (await db.reminder.findFirst({ where: of, orderBy: { on: 'desc' }, select: { on: true } }))?.on;
  if (last === undefined) return [];
  return db.reminder.findMany({ where: { ...of, on: last }, orderBy: { id: 'asc' }, select: reminded });
}

export type RemindedOf = Awaited<ReturnType<typeof remindedOf>>[number];
