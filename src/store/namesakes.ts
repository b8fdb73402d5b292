import type { Db } from './store.ts';

/** How many people of the office with this folded name work in the unit or, if none does, below it. */
export type Namesakes = (key: string, unitId: number) => number;

/** Of people with these folded names. */
export async function namesakesWithin(db: Db, keys: readonly string[]): Promise<Namesakes> {
  const places = new Map<string, { readonly unitId: number; readonly above: ReadonlySet<number> }[]>();
  for (let from = 0; from < keys.length; from += 500) {
    const people = await db.person.findMany({
      where: { key: { in: keys.slice(from, from + 500) }, leftAt: null },
      select: { key: true, unitId: true, unit: { select: { ancestors: { select: { ancestorId: true } } } } },
    });
    for (const { key, unitId, unit } of people) {
      const place = { unitId, above: new Set(unit.ancestors.map(({ ancestorId }) => ancestorId)) };
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  }
  return (key, unitId) => {
    const called = places.get(key) ?? [];
    const inUnit = called.filter((place) => place.unitId === unitId).length;
    return inUnit > 0 ? inUnit : called.filter(({ above }) => above.has(unitId)).length;
  };
}
