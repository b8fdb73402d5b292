import { inBatches } from './batches.ts';
import type { Indicator, IndicatorValue } from './generated/client.ts';
import type { Db } from './store.ts';

export interface NewIndicatorValue {
  readonly indicatorId: number;
  readonly reportId: number | null;
  readonly at: Date;
  readonly value: number;
  readonly denominator: number | null;
}

export async function addIndicatorValue(tx: Db, value: NewIndicatorValue): Promise<void> {
  await tx.indicatorValue.create({ data: value });
}

/** The value that this report set; null: none. */
export function indicatorValueOf(db: Db, reportId: number): Promise<IndicatorValue | null> {
  return db.indicatorValue.findFirst({ where: { reportId } });
}

/** The value that stood before this report changed it: null if the report set none. */
export async function lastIndicatorValueBefore(db: Db, reportId: number): Promise<IndicatorValue | null> {
  const set = await db.indicatorValue.findFirst({ where: { reportId } });
  if (set === null) return null;
  const earlier = await db.indicatorValue.findFirst({
    where: { indicatorId: set.indicatorId, id: { lt: set.id } },
    orderBy: { id: 'desc' },
  });
  return earlier ?? { ...set, value: 0, denominator: null };
}

/** Values are append-only, so a value is put back by saying it again. */
export async function repeatIndicatorValue(tx: Db, earlier: IndicatorValue, at: Date): Promise<void> {
  const { indicatorId, value, denominator } = earlier;
  await tx.indicatorValue.create({ data: { indicatorId, reportId: null, at, value, denominator } });
}

/** More than the pace is ever reckoned from. */
const MOST_VALUES = 60;

/** What was reported of an indicator and still stands, in the order said: neither what was taken back nor what was put back for it. */
export async function standingValues(db: Db, indicatorId: number): Promise<IndicatorValue[]> {
  const values = await db.indicatorValue.findMany({
    where: { indicatorId, report: { undoneBy: null } },
    orderBy: { id: 'desc' },
    take: MOST_VALUES,
  });
  return values.reverse();
}

/** The indicators of these tasks. */
export async function indicatorsOf(db: Db, taskIds: readonly number[]): Promise<Indicator[]> {
  const found: Indicator[] = [];
  for (const ids of inBatches(taskIds))
    found.push(...(await db.indicator.findMany({ where: { taskId: { in: ids } } })));
  return found;
}

/** The same as `standingValues` for many indicators at once, by id; the older ones beyond what a pace is reckoned from are with them. */
export async function standingValuesOf(
  db: Db,
  indicatorIds: readonly number[],
): Promise<Map<number, IndicatorValue[]>> {
  const values = new Map<number, IndicatorValue[]>();
  for (const ids of inBatches(indicatorIds)) {
    const where = { indicatorId: { in: ids }, report: { undoneBy: null } };
    for (const value of await db.indicatorValue.findMany({ where, orderBy: { id: 'asc' } }))
      values.set(value.indicatorId, [...(values.get(value.indicatorId) ?? []), value]);
  }
  return values;
}
