import { percentOf } from '../../domain/indicators.ts';
import { addDays, addMonths, formatVietnameseDate, type LocalDate, partsOf } from '../../domain/local-date.ts';
import { type Span, spanOf, yearBefore } from '../../domain/spans.ts';
import { noFigures, type SummaryFigures } from '../../domain/summary.ts';
import { endOfDay } from '../../domain/time-zone.ts';
import { pastFigureCells, totalFigures } from '../../store/figures.ts';
import { countReports } from '../../store/report-counts.ts';
import type { Viewer } from '../turn.ts';
import { quiet, type Table, title, type View } from '../view.ts';
import { numberWords } from './figures.ts';
import type { SummarySubject } from './summary.ts';

interface Movement {
  readonly label: string;
  readonly done: number;
  readonly newlyOverdue: number;
  readonly reports: number;
  /** As it stood when the stretch began, and when it ended or stands now. */
  readonly before: SummaryFigures;
  readonly after: SummaryFigures;
}

/** "Tuần trước so với tuần này", "quý này so với cùng kỳ năm ngoái": what each stretch brought, from history; the later one first. */
export async function compareSpans(viewer: Viewer, subject: SummarySubject, period: string): Promise<View> {
  const { text } = viewer;
  const [later, earlier] = await movements(viewer, subject, period);
  if (later === undefined || earlier === undefined) return { blocks: [title(text('compare-spans-none'))] };
  const words = { later: later.label, done: later.done, overdue: later.after.openOverdue, earlier: earlier.label };
  // Nobody may take "nothing known" for "nothing done".
  const sentence = isUnknown(earlier)
    ? text('compare-spans-unknown', words)
    : text('compare-spans', { ...words, doneBefore: earlier.done, overdueBefore: earlier.after.openOverdue });
  return {
    blocks: [title(sentence), tableOf(viewer, subject, [later, earlier]), quiet(text('compare-spans-method'))],
  };
}

async function movements(viewer: Viewer, subject: SummarySubject, period: string): Promise<Movement[]> {
  const { today } = viewer;
  const [said = '', saidBefore = ''] = period.split('/');
  const [span, spanBefore] = [spanOf(said, today), spanOf(saidBefore, today)];
  if (span === null || spanBefore === null) return [];
  // The same days are compared with each other, while this year's are not over.
  const runs = span.to > today && span.from <= today && yearBefore(said, today) === saidBefore;
  const clipped = runs ? { from: spanBefore.from, to: earliest(addMonths(today, -12), spanBefore.to) } : spanBefore;
  const spans = [runs ? { from: span.from, to: today } : span, clipped];
  const withYear = partsOf(span.to).year !== partsOf(clipped.to).year;
  return Promise.all(spans.map((one) => movementIn(viewer, subject, one, withYear)));
}

const earliest = (a: LocalDate, b: LocalDate) => (a < b ? a : b);

const isUnknown = ({ before, after }: Movement) => before.total + after.total === 0;

function tableOf(viewer: Viewer, subject: SummarySubject, both: readonly Movement[]): Table {
  const { text } = viewer;
  const count = (value: number) => numberWords(viewer, value);
  const share = (part: number, whole: number) => {
    const percent = percentOf(part, whole);
    return percent === null ? '–' : `${numberWords(viewer, percent, 1)}%`;
  };
  const rows: readonly (readonly [string, (one: Movement) => string])[] = [
    ['compare-spans-done', ({ done }) => count(done)],
    ['compare-spans-newly-overdue', ({ newlyOverdue }) => count(newlyOverdue)],
    ['compare-spans-reports', ({ reports }) => count(reports)],
    ['compare-spans-total', ({ after }) => count(after.total)],
    ['compare-spans-done-in-all', ({ after }) => count(after.done)],
    ['compare-done-share', ({ after }) => share(after.done, after.total)],
    ['compare-spans-overdue', ({ after }) => count(after.openOverdue)],
    ['compare-overdue-share', ({ after }) => share(after.openOverdue, after.total)],
  ];
  return {
    kind: 'table',
    columns: [
      { title: subject.name ?? text('compare-everything') },
      ...both.map(({ label }) => ({ title: label, align: 'right' as const })),
    ],
    rows: rows.map(([label, cell]) => [text(label), ...both.map((one) => (isUnknown(one) ? '–' : cell(one)))]),
  };
}

/** A stretch that still runs is counted until now. */
async function movementIn(viewer: Viewer, { scope }: SummarySubject, span: Span, withYear: boolean): Promise<Movement> {
  const { db, at, office } = viewer;
  const { zone } = office.calendar;
  const start = endOfDay(addDays(span.from, -1), zone);
  const last = endOfDay(span.to, zone);
  const end = last < at ? last : at;
  const [before = noFigures, after = noFigures] = await Promise.all(
    [start, end].map(async (instant) => totalFigures(await pastFigureCells(db, scope, instant))),
  );
  const label = `${dayAndMonth(span.from)}–${withYear ? formatVietnameseDate(span.to) : dayAndMonth(span.to)}`;
  return {
    ...{ label, before, after, done: after.done - before.done },
    newlyOverdue: after.openOverdue - before.openOverdue,
    reports: start < end ? await countReports(db, scope, start, end) : 0,
  };
}

const dayAndMonth = (date: string) => formatVietnameseDate(date).replace(/\/\d{4}$/, '');
