import { percentOf } from '../../domain/indicators.ts';
import type { SummaryFigures } from '../../domain/summary.ts';
import { figureCells, totalFigures } from '../../store/figures.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type Table, title, type View } from '../view.ts';
import { numberWords } from './figures.ts';
import type { SummarySubject } from './summary.ts';

interface Side {
  readonly name: string;
  readonly figures: SummaryFigures;
}

/** "So sánh Sở Y tế với Sở Giáo dục": who stands better and by what, then the figures side by side. */
export async function compareUnits(viewer: Viewer, subjects: readonly SummarySubject[]): Promise<View> {
  const { db, at, text } = viewer;
  const sides = await Promise.all(
    subjects.map(async ({ scope, name }) => ({
      name: name ?? '',
      figures: totalFigures(await figureCells(db, scope, at)),
    })),
  );
  const rows: readonly (readonly [string, (figures: SummaryFigures) => string])[] = [
    ['summary-column-total', ({ total }) => numberWords(viewer, total)],
    ['summary-column-done', ({ done }) => numberWords(viewer, done)],
    ['compare-done-share', ({ done, total }) => share(viewer, done, total)],
    ['summary-column-overdue', ({ openOverdue }) => numberWords(viewer, openOverdue)],
    ['compare-overdue-share', ({ openOverdue, total }) => share(viewer, openOverdue, total)],
  ];
  const table: Table = {
    kind: 'table',
    columns: [{ title: text('compare-what') }, ...sides.map(({ name }) => ({ title: name, align: 'right' as const }))],
    rows: rows.map(([label, cell]) => [text(label), ...sides.map(({ figures }) => cell(figures))]),
  };
  return {
    blocks: [title(verdict(viewer, sides)), ...(sides.some(isEmpty) ? [paragraph(nobody(viewer, sides))] : []), table],
  };
}

const isEmpty = ({ figures }: Side) => figures.total === 0;
const nobody = ({ text }: Viewer, sides: readonly Side[]) =>
  text('compare-empty', {
    names: sides
      .filter(isEmpty)
      .map(({ name }) => name)
      .join(', '),
  });

function share(viewer: Viewer, part: number, whole: number): string {
  const percent = percentOf(part, whole);
  return percent === null ? '–' : `${numberWords(viewer, percent, 1)}%`;
}

/** By the share that is overdue, then by the share that is done. */
function verdict(viewer: Viewer, sides: readonly Side[]): string {
  const { text } = viewer;
  const judged = sides
    .filter((side) => !isEmpty(side))
    .map(({ name, figures: { openOverdue, done, total } }) => ({
      name,
      overdue: openOverdue / total,
      done: done / total,
      openOverdue,
      total,
    }))
    .sort((a, b) => a.overdue - b.overdue || b.done - a.done);
  const best = judged[0];
  const worst = judged.at(-1);
  if (best === undefined || worst === undefined || judged.length < 2) return text('compare-title');
  if (best.overdue === worst.overdue && best.done === worst.done) return text('compare-equal');
  if (best.overdue === worst.overdue)
    return text('compare-better-done', {
      best: best.name,
      done: share(viewer, best.done, 1),
      worst: worst.name,
      other: share(viewer, worst.done, 1),
    });
  return text('compare-better', {
    ...{ best: best.name, overdue: best.openOverdue, total: best.total },
    ...{ worst: worst.name, worstOverdue: worst.openOverdue, worstTotal: worst.total },
  });
}
