import { percentOf } from '../../domain/indicators.ts';
import { type LocalDate, parseIsoDate } from '../../domain/local-date.ts';
import { comparedWith, type SummaryFigures } from '../../domain/summary.ts';
import { endOfDay } from '../../domain/time-zone.ts';
import { pastFigureCells, totalFigures } from '../../store/figures.ts';
import type { Viewer } from '../turn.ts';
import { quiet, type Table, title, type View } from '../view.ts';
import { dateWords, numberWords } from './figures.ts';
import type { SummarySubject } from './summary.ts';

interface Side {
  readonly day: LocalDate;
  readonly figures: SummaryFigures;
}

/** Two days as `2024-04-02/2024-03-31`, the later first; null: no two days. */
export function daysCompared(period: string): readonly [LocalDate, LocalDate] | null {
  const [later, earlier] = period.split('/').map(parseIsoDate);
  return later == null || earlier == null ? null : [later, earlier];
}

/** "So sánh hôm nay với ngày 31/3": how it stood at the end of each day, as it was shown then; of today, how it stands now. */
export async function compareDays(
  viewer: Viewer,
  subject: SummarySubject,
  days: readonly [LocalDate, LocalDate],
): Promise<View> {
  const { text } = viewer;
  const [later, earlier] = await Promise.all(days.map((day) => sideOf(viewer, subject, day)));
  if (later === undefined || earlier === undefined || later.figures.total === 0)
    return { blocks: [title(text('summary-empty', { name: subject.name ?? text('summary-everything') }))] };
  const change = comparedWith(later.figures, earlier.figures);
  const sentence = text('compare-days', {
    ...{ later: dateWords(viewer, later.day), earlier: dateWords(viewer, earlier.day) },
    ...{ done: later.figures.done, doneBefore: earlier.figures.done },
    ...{ overdue: later.figures.openOverdue, overdueBefore: earlier.figures.openOverdue },
  });
  return {
    blocks: [
      title(sentence),
      tableOf(viewer, subject, [later, earlier]),
      quiet(text(change === null ? 'compare-days-unknown' : 'compare-days-method')),
    ],
  };
}

async function sideOf({ db, at, office }: Viewer, { scope }: SummarySubject, day: LocalDate): Promise<Side> {
  const end = endOfDay(day, office.calendar.zone);
  return { day, figures: totalFigures(await pastFigureCells(db, scope, end < at ? end : at)) };
}

function tableOf(viewer: Viewer, { name }: SummarySubject, sides: readonly Side[]): Table {
  const { text } = viewer;
  const count = (value: number) => numberWords(viewer, value);
  const share = (part: number, whole: number) => {
    const percent = percentOf(part, whole);
    return percent === null ? '–' : `${numberWords(viewer, percent, 1)}%`;
  };
  const rows: readonly (readonly [string, (figures: SummaryFigures) => string])[] = [
    ['compare-spans-total', ({ total }) => count(total)],
    ['compare-spans-done-in-all', ({ done }) => count(done)],
    ['compare-days-done-late', ({ doneLate }) => count(doneLate)],
    ['compare-done-share', ({ done, total }) => share(done, total)],
    ['summary-column-overdue', ({ openOverdue }) => count(openOverdue)],
    ['compare-overdue-share', ({ openOverdue, total }) => share(openOverdue, total)],
  ];
  return {
    kind: 'table',
    columns: [
      { title: name ?? text('compare-everything') },
      ...sides.map(({ day }) => ({ title: dateWords(viewer, day), align: 'right' as const })),
    ],
    rows: rows.map(([label, cell]) => [text(label), ...sides.map(({ figures }) => cell(figures))]),
  };
}
