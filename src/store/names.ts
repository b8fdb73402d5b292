import type { Db } from './store.ts';

/** Names by id: the short one where a unit has one. */
export async function unitNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const units = await db.unit.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, shortName: true },
  });
  return new Map(units.map((unit) => [unit.id, unit.shortName ?? unit.name]));
}

/** "I. Hoàn thiện thể chế"-like names of groups by id. */
export async function groupNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const groups = await db.taskGroup.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(groups.map((group) => [group.id, group.name]));
}

export async function programmeName(db: Db, id: number): Promise<string | null> {
  return (await db.programme.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
}
