import type { SummaryFigures } from '../../domain/summary.ts';
import { weakestPoints } from '../../domain/weakest-points.ts';
import { figuresBy, pastFigureCells, totalFigures } from '../../store/figures.ts';
import { unitNames } from '../../store/names.ts';
import type { Charting, Headed } from './charting.ts';
import { type Part, parts } from './palette.ts';

/** How the units stand, as bars: the weakest first, those beyond the last bar added up in one line. */
export interface UnitsDrawing {
  readonly chart: 'units';
  readonly legend: readonly Entry[];
  readonly total: Counts;
  readonly rows: readonly Row[];
  /** What stands over the figures on the right. */
  readonly heading: string;
  readonly others?: string;
  readonly empty?: string;
}

interface Entry {
  readonly part: Part;
  readonly label: string;
  readonly count: string;
}

interface Row {
  readonly name: string;
  readonly counts: Counts;
  /** "12/40" */
  readonly figure: string;
  readonly isOverdue: boolean;
}

export type Counts = Readonly<Record<Part, { readonly count: number; readonly label: string }>>;

const MOST_ROWS = 9;

export async function unitsDrawing(charting: Charting): Promise<Headed<UnitsDrawing>> {
  const { db, scope, asOf, text, number } = charting;
  const cells = await pastFigureCells(db, scope, asOf);
  const total = totalFigures(cells);
  const units = weakestFirst(figuresBy(cells, 'unitId'));
  const names = await unitNames(db, [...units.keys()]);
  const figure = ({ openOverdue, total: all }: SummaryFigures) => `${number(openOverdue)}/${number(all)}`;
  const rows = [...units].slice(0, MOST_ROWS).map(([unit, figures]) => ({
    name: names.get(unit) ?? '',
    counts: countsOf(charting, figures),
    figure: figure(figures),
    isOverdue: figures.openOverdue > 0,
  }));
  const left = [...units.values()].slice(MOST_ROWS);
  const sum = (key: 'openOverdue' | 'total') => left.reduce((all, figures) => all + figures[key], 0);
  const others = { count: left.length, overdue: number(sum('openOverdue')), total: number(sum('total')) };
  return {
    headline: headlineOf(charting, total),
    drawing: {
      chart: 'units',
      legend: parts.map((part) => ({ part, label: text(`chart-${part}`), count: number(total[part]) })),
      total: countsOf(charting, total),
      // One unit alone is the whole.
      rows: rows.length === 1 ? [] : rows,
      heading: text('chart-overdue-of-total'),
      ...(left.length > 0 && { others: text('chart-other-units', others) }),
      ...(total.total === 0 && { empty: text('chart-empty') }),
    },
  };
}

function headlineOf({ text, number }: Charting, { total, openOverdue, overduePercent }: SummaryFigures): string {
  if (total === 0) return text('chart-nothing');
  const counts = { overdue: number(openOverdue), total: number(total) };
  return text('chart-units-headline', { ...counts, percent: number(overduePercent ?? 0, 1) });
}

function countsOf({ number }: Charting, figures: SummaryFigures): Counts {
  const counts = parts.map((part) => [part, { count: figures[part], label: number(figures[part]) }]);
  return Object.fromEntries(counts) as Counts;
}

/** As the ranking has them; those with nothing overdue after it, most open first. */
function weakestFirst(units: ReadonlyMap<number, SummaryFigures>): Map<number, SummaryFigures> {
  const listed = [...units].map(([unit, figures]) => ({ unit, figures }));
  const weak = weakestPoints(listed, listed.length);
  const others = listed
    .filter(({ figures }) => figures.openOverdue === 0)
    .sort((a, b) => b.figures.open - a.figures.open || b.figures.total - a.figures.total);
  return new Map([...weak, ...others].map(({ unit, figures }) => [unit, figures]));
}
