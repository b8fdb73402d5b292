import type { Db } from '../store/store.ts';
import { capacityOnUnit } from './authorise.ts';
import { capacitiesOf, capacityFor, type Who } from './stand-in.ts';

/** Figures of everything are for the standing body, leaders and administrators. */
export async function mayReadAll(who: Who): Promise<boolean> {
  return (await capacityFor(who, 'summary_all', () => Promise.resolve(new Set()))) !== null;
}

/** Figures of one unit: for its head as well, and for the heads above it. */
export async function mayReadUnit(db: Db, who: Who, unitId: number): Promise<boolean> {
  return (await capacityOnUnit(db, who, 'summary_unit', unitId)) !== null;
}

/** The unit whose figures are theirs to read: that which they head, or that whose head they stand in for; null: all, or none. */
export async function unitToRead(who: Who): Promise<{ readonly unitId: number; readonly name: string } | null> {
  if (await mayReadAll(who)) return null;
  const head = capacitiesOf(who).find(({ role }) => role === 'unit_head');
  return head === undefined ? null : { unitId: head.unitId, name: head.unit.name };
}

/** Whether they may read any figures at all. */
export async function mayReadFigures(who: Who): Promise<boolean> {
  return (await mayReadAll(who)) || (await unitToRead(who)) !== null;
}
