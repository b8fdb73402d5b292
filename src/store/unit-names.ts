import { textKey } from '../domain/text-key.ts';
import type { Db } from './store.ts';

/** Another name by which people call a unit. A name that another unit already has stays that unit's. */
export async function addAlias(tx: Db, unitId: number, name: string): Promise<void> {
  const key = textKey(name);
  await tx.unitAlias.upsert({ where: { key }, create: { key, name, unitId }, update: {} });
}
