import { extname } from 'node:path';
import { knownUnits } from '../actions/import/known-units.ts';
import { parseIsoDate } from '../domain/local-date.ts';
import { type PeriodKind, periodContaining } from '../domain/periods.ts';
import { type ReportSpan, reportRange, spanBefore } from '../domain/report-span.ts';
import { textKey } from '../domain/text-key.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { type ChartName, chartNames, type DocumentForm } from '../reports/wish.ts';
import type { FigureScope } from '../store/figures.ts';
import type { Office } from '../store/office.ts';
import { programmeByKey } from '../store/programmes.ts';
import type { Db } from '../store/store.ts';
import { allUnits } from '../store/units.ts';

export interface ReportOptions {
  readonly kind: string;
  readonly out: string;
  readonly at?: string;
  /** Of a range: its first and its last day. */
  readonly from?: string;
  readonly to?: string;
  /** The period before the one in which `at` lies. */
  readonly previous?: boolean;
  readonly unit?: string;
  readonly programme?: string;
  /** Of a picture: which. */
  readonly chart?: string;
  /** The workbook of the evaluation in place of the report. */
  readonly evaluation?: boolean;
  readonly json?: boolean;
}

/** How a period is called on the command line. */
const kinds: Readonly<Record<string, PeriodKind | 'range'>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half_year',
  'nine-months': 'nine_months',
  year: 'year',
  range: 'range',
};

/** What is written, by the ending of the file's name. */
const endings: Readonly<Record<string, DocumentForm | 'png'>> = { '.docx': 'docx', '.xlsx': 'xlsx', '.png': 'png' };

/** What is wrong with the call: the message that says it, and what stands in it. */
export interface Miscall {
  readonly id: string;
  readonly said: Readonly<Record<string, string>>;
}

/** The call as far as it can be judged without the database. */
export interface Called {
  readonly kind: PeriodKind | 'range';
  readonly form: DocumentForm | 'png';
  readonly chart: ChartName;
  readonly evaluation: boolean;
}

export function calledWith(options: ReportOptions): Called | Miscall {
  const { kind: said, out } = options;
  const kind = kinds[said];
  const form = endings[extname(out).toLowerCase()];
  const chart = chartNames.find((name) => name === (options.chart ?? 'units'));
  if (kind === undefined) return { id: 'cli-report-kind', said: { value: said, known: Object.keys(kinds).join(', ') } };
  if (form === undefined)
    return { id: 'cli-report-ending', said: { file: out, known: Object.keys(endings).join(', ') } };
  if (chart === undefined)
    return { id: 'cli-report-chart', said: { value: options.chart ?? '', known: chartNames.join(', ') } };
  const { evaluation = false } = options;
  if (evaluation && form !== 'xlsx') return { id: 'cli-report-evaluation', said: { file: out } };
  return { kind, form, chart, evaluation };
}

/** The days that are meant; a range names them itself. */
export function spanAsked(
  { kind }: Called,
  { from = '', to = '', previous = false }: ReportOptions,
  at: Date,
  { calendar, cutOffDay }: Office,
): ReportSpan | Miscall {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  const span =
    kind === 'range'
      ? first === null || last === null
        ? null
        : reportRange(first, last)
      : periodContaining(kind, localDateAt(at, calendar.zone), cutOffDay);
  if (span === null) return { id: 'cli-report-range', said: { from, to } };
  return previous ? spanBefore(span) : span;
}

/** Of what it is to be, and what that is called; null: of everything. */
export async function placeAsked(
  db: Db,
  { unit, programme }: ReportOptions,
): Promise<{ readonly scope: FigureScope; readonly name: string | null } | Miscall> {
  const found = unit === undefined ? undefined : knownUnits(await allUnits(db)).find(unit);
  if (found?.kind === 'unknown_unit')
    return { id: 'cli-report-unit', said: { name: found.name, nearest: found.nearest.join('; ') || '–' } };
  if (found?.kind === 'ambiguous_unit')
    return { id: 'cli-report-units', said: { name: found.name, candidates: found.candidates.join('; ') } };
  const of = programme === undefined ? undefined : await programmeByKey(db, textKey(programme));
  if (of === null) return { id: 'cli-report-programme', said: { name: programme ?? '' } };
  const names = [found?.unit.name, of?.name].filter((name) => name !== undefined);
  return {
    scope: {
      ...(found !== undefined && { underUnitId: found.unit.id }),
      ...(of !== undefined && { programmeId: of.id }),
    },
    name: names.length === 0 ? null : names.join(' · '),
  };
}
