import { inBatches } from './batches.ts';
import type { Db } from './store.ts';

/** How some units lie in the office, and which of the units above them have a head who is there. */
export interface UnitTree {
  /** Whether the unit is this one or lies below it. */
  isWithin(unitId: number | null, rootId: number): boolean;
  /** Whether a matter of the unit is for the head of this one before anybody else: it lies below, and no unit with a head in between. */
  isLedFrom(unitId: number | null, headUnitId: number): boolean;
  /** Whether the unit or one above it has a head. */
  hasHead(unitId: number): boolean;
}

/** Reads the lines from these units upwards. Of any other unit the tree knows nothing. */
export async function loadUnitTree(db: Db, unitIds: readonly number[]): Promise<UnitTree> {
  const lines = new Map<number, number[]>();
  for (const batch of inBatches([...new Set(unitIds)])) {
    const rows = await db.unitAncestor.findMany({
      where: { unitId: { in: batch } },
      orderBy: { depth: 'asc' },
      select: { unitId: true, ancestorId: true },
    });
    for (const { unitId, ancestorId } of rows) lines.set(unitId, [...(lines.get(unitId) ?? []), ancestorId]);
  }
  const headed = await headedAmong(db, [...new Set([...lines.values()].flat())]);
  const lineOf = (unitId: number | null) => (unitId === null ? [] : (lines.get(unitId) ?? []));
  return {
    isWithin: (unitId, rootId) => lineOf(unitId).includes(rootId),
    isLedFrom(unitId, headUnitId) {
      const line = lineOf(unitId);
      const between = line.indexOf(headUnitId);
      return between >= 0 && !line.slice(0, between).some((id) => headed.has(id));
    },
    hasHead: (unitId) => lineOf(unitId).some((id) => headed.has(id)),
  };
}

async function headedAmong(db: Db, unitIds: readonly number[]): Promise<Set<number>> {
  const headed = new Set<number>();
  for (const batch of inBatches(unitIds)) {
    const where = { unitId: { in: batch }, role: 'unit_head' as const, leftAt: null };
    for (const { unitId } of await db.person.findMany({ where, select: { unitId: true } })) headed.add(unitId);
  }
  return headed;
}
