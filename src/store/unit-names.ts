import { textKey } from '../domain/text-key.ts';
import type { Db } from './store.ts';

/** Another name by which people call a unit. A name that another unit already has stays that unit's. Returns its id; null: it was taken. */
export async function addAlias(tx: Db, unitId: number, name: string): Promise<number | null> {
  const key = textKey(name);
  const known = await tx.unitAlias.findUnique({ where: { key }, select: { id: true } });
  return known === null ? (await tx.unitAlias.create({ data: { key, name, unitId } })).id : null;
}
