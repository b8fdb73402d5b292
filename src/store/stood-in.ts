import type { Db } from './store.ts';

/** Something done, maybe in somebody's stead. */
interface Deed {
  readonly onBehalfOfId: number | null;
}

/** Names, by id, of those in whose stead any of these was done. */
export async function namesOf(db: Db, deeds: readonly Deed[]): Promise<ReadonlyMap<number, string>> {
  const ids = [...new Set(deeds.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? []))];
  if (ids.length === 0) return new Map();
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
