import { addDays, formatVietnameseDate } from '../../domain/local-date.ts';
import { type Span, spanOf } from '../../domain/spans.ts';
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
  readonly overdue: number;
  readonly newlyOverdue: number;
  readonly reports: number;
}

/** "Tuần trước so với tuần này": what each stretch brought, from history; the later one first. */
export async function compareSpans(viewer: Viewer, subject: SummarySubject, period: string): Promise<View> {
  const { text, today } = viewer;
  const spans = period.split('/').map((one) => spanOf(one, today));
  const [later, earlier] = await Promise.all(
    spans.filter((span) => span !== null).map((span) => movementIn(viewer, subject, span)),
  );
  if (later === undefined || earlier === undefined) return { blocks: [title(text('compare-spans-none'))] };
  const rows: readonly (readonly [string, keyof Omit<Movement, 'label'>])[] = [
    ['compare-spans-done', 'done'],
    ['compare-spans-newly-overdue', 'newlyOverdue'],
    ['compare-spans-overdue', 'overdue'],
    ['compare-spans-reports', 'reports'],
  ];
  const table: Table = {
    kind: 'table',
    columns: [
      { title: subject.name ?? text('summary-everything') },
      { title: later.label, align: 'right' },
      { title: earlier.label, align: 'right' },
    ],
    rows: rows.map(([label, field]) => [
      text(label),
      numberWords(viewer, later[field]),
      numberWords(viewer, earlier[field]),
    ]),
  };
  const sentence = text('compare-spans', {
    ...{ later: later.label, done: later.done, earlier: earlier.label, doneBefore: earlier.done },
    ...{ overdue: later.overdue, overdueBefore: earlier.overdue },
  });
  return { blocks: [title(sentence), table, quiet(text('compare-spans-method'))] };
}

/** A stretch that still runs is counted until now. */
async function movementIn(viewer: Viewer, { scope }: SummarySubject, span: Span): Promise<Movement> {
  const { db, at, office } = viewer;
  const { zone } = office.calendar;
  const start = endOfDay(addDays(span.from, -1), zone);
  const last = endOfDay(span.to, zone);
  const end = last < at ? last : at;
  const [before, after] = await Promise.all(
    [start, end].map(async (instant) => totalFigures(await pastFigureCells(db, scope, instant))),
  );
  const overdue = after?.openOverdue ?? 0;
  return {
    label: `${dayAndMonth(span.from)}–${dayAndMonth(span.to)}`,
    done: (after?.done ?? 0) - (before?.done ?? 0),
    overdue,
    newlyOverdue: overdue - (before?.openOverdue ?? 0),
    reports: start < end ? await countReports(db, scope, start, end) : 0,
  };
}

const dayAndMonth = (date: string) => formatVietnameseDate(date).replace(/\/\d{4}$/, '');
