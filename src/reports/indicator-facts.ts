import { percentOf } from '../domain/indicators.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { roundTo } from '../domain/quantity.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { FigureScope } from '../store/figures.ts';
import type { Office } from '../store/office.ts';
import { indicatorsAt, type PastIndicator } from '../store/past-indicators.ts';
import type { Db } from '../store/store.ts';

/** How an indicator stood against its target. */
export interface IndicatorFacts {
  readonly code: string;
  /** Of the task. */
  readonly title: string;
  /** As the plan says it: "53 dịch vụ công". */
  readonly name: string;
  readonly unit: string;
  readonly measure: string;
  readonly target: number | null;
  /** Null: nothing was measured yet. */
  readonly value: number | null;
  readonly measuredOn: LocalDate | null;
  /** In percent of the target, one decimal. */
  readonly share: number | null;
  readonly currentDue: LocalDate | null;
}

/** The farthest from its target first; then what nobody has measured; what is reached comes last. */
export async function indicatorFacts(
  db: Db,
  scope: FigureScope,
  asOf: Date,
  { calendar }: Pick<Office, 'calendar'>,
): Promise<IndicatorFacts[]> {
  const found = (await indicatorsAt(db, scope, asOf)).map((one) => standing(one, calendar.zone));
  return found.sort((a, b) => rankOf(a) - rankOf(b) || (a.share ?? 0) - (b.share ?? 0));
}

function standing({ name, target, measure, values, task }: PastIndicator, zone: string): IndicatorFacts {
  const [last] = values;
  const [version] = task.versions;
  const share = last === undefined || target === null ? null : percentOf(last.value, target);
  const unit = version === undefined ? '' : (version.leadUnit.shortName ?? version.leadUnit.name);
  return {
    ...{ code: task.code, title: task.title, name, unit, measure, target },
    value: last?.value ?? null,
    measuredOn: last === undefined ? null : localDateAt(last.at, zone),
    share: share === null ? null : roundTo(share, 1),
    currentDue: version?.currentDue ?? null,
  };
}

function rankOf({ value, target, share }: IndicatorFacts): number {
  if (value === null || target === null) return 1;
  return (share ?? 0) >= 100 ? 2 : 0;
}
