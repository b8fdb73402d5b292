import type { EvaluationWeights } from '../../domain/evaluation/weights.ts';
import { weightNames } from '../../domain/evaluation/weights.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { periodContaining } from '../../domain/periods.ts';
import { type ReportSpan, spanKey, spanMeant } from '../../domain/report-span.ts';
import { endOfDay } from '../../domain/time-zone.ts';
import { spanName } from '../../reports/compose/official-words.ts';
import { type Reckoning, reckoningOf } from '../../reports/reckoning.ts';
import { weightsAt } from '../../store/evaluation-weights.ts';
import type { Place } from '../report/report-place.ts';
import { dateWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import type { Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import type { View } from '../view.ts';

/** Whose evaluation is asked for, and of when. */
export interface Asked extends Place {
  readonly by: 'units' | 'people';
  /** As `spanKey` writes it. */
  readonly span: string;
  /** As it stood at the end of that day; left out: as it stands now, or at the end of the period. */
  readonly on?: LocalDate;
  /** By which weights a past instant is judged: those that held then, or those of today. */
  readonly weights: 'past' | 'present';
}

export interface Period {
  readonly span: ReportSpan;
  readonly reckoning: Reckoning;
  readonly weights: EvaluationWeights;
  /** Other weights hold now than at that instant. */
  readonly weightsDiffer: boolean;
}

/** Where no time is said it is the year that runs, as people's yearly review asks for; a past day is the year so far, as it stood then. */
export function askedFrom(
  { today, office }: Viewer,
  { period, date }: Pick<Reading, 'period' | 'date'>,
  by: Asked['by'],
): Asked | null {
  const day = date !== undefined && date < today ? date : today;
  const span =
    period === undefined ? periodContaining('year', day, office.cutOffDay) : spanMeant(period, today, office.cutOffDay);
  if (span === null) return null;
  const place = { unit: 0, programme: 0, group: 0 };
  return { by, weights: 'past', span: spanKey(span), ...place, ...(day < today && { on: day }) };
}

/** What of what was asked a button goes on with. */
export function askedOf({ by, span, on, weights, unit, programme, group }: Asked): Asked {
  return { by, span, weights, unit, programme, group, ...(on !== undefined && { on }) };
}

/** The period, the instant and the weights that are meant; or why there are none. */
export async function periodOf(viewer: Viewer, asked: Asked): Promise<Period | View> {
  const { db, at, today, office, text } = viewer;
  const { zone } = office.calendar;
  const span = spanMeant(asked.span, today, office.cutOffDay);
  if (span === null) return said(viewer, 'rejected-stale-button');
  const end = asked.on === undefined ? at : endOfDay(asked.on, zone);
  const reckoning = reckoningOf(span, end < at ? end : at, zone);
  // At 24:00 of the day before the first one nothing of the period is over.
  if (reckoning === null || (asked.on !== undefined && asked.on < span.from))
    return said(viewer, 'report-not-begun', { period: spanName(text, span), from: dateWords(viewer, span.from) });
  const lastDay = asked.on !== undefined && asked.on < reckoning.lastDay ? asked.on : reckoning.lastDay;
  const [then, now] = [await weightsAt(db, reckoning.asOf), await weightsAt(db, at)];
  return {
    span,
    reckoning: { ...reckoning, lastDay },
    weights: asked.weights === 'present' ? now : then,
    weightsDiffer: weightNames.some((name) => then[name] !== now[name]),
  };
}

export function isView(found: Period | View): found is View {
  return 'blocks' in found;
}

/** "năm 2024 (từ 15/12/2023, số liệu đến 2/4/2024)". */
export function periodWords(viewer: Viewer, { span, reckoning }: Period): string {
  const { text } = viewer;
  const days = { from: dateWords(viewer, span.from), day: dateWords(viewer, reckoning.lastDay) };
  return text('evaluation-period', { period: spanName(text, span), ...days });
}
