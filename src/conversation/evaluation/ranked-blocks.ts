import type { Ranked, Ranking } from '../../domain/evaluation/rank.ts';
import { addDays } from '../../domain/local-date.ts';
import { roundTo } from '../../domain/quantity.ts';
import { spanBefore, spanKey } from '../../domain/report-span.ts';
import { endOfDay } from '../../domain/time-zone.ts';
import { spanName } from '../../reports/compose/official-words.ts';
import type { Subject } from '../../reports/evaluation/subjects.ts';
import { officialSentence } from '../../reports/official-sentence.ts';
import { pastFigureCells, totalFigures } from '../../store/figures.ts';
import { scopeOfPlace } from '../report/report-place.ts';
import { dateWords, numberWords } from '../screens/figures.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, type Table } from '../view.ts';
import { type Asked, isView, type Period, periodOf } from './asked.ts';
import { rankingOf } from './ranking-of.ts';
import { namesOfSubjects } from './subject-names.ts';

/** So many of those who are not ranked are named. */
const MOST_UNRANKED = 8;

/** What a page of a ranking is made from. */
export interface Shown {
  readonly asked: Asked;
  readonly period: Period;
  readonly ranking: Ranking<Subject>;
  readonly rows: readonly Ranked<Subject>[];
  readonly names: ReadonlyMap<number, string>;
}

/** Names of all that a page speaks of, and of nobody else: there may be thousands. */
export function namesShown(
  viewer: Viewer,
  { by }: Asked,
  { ranked: all, unranked }: Ranking<Subject>,
  rows: readonly Ranked<Subject>[],
): Promise<ReadonlyMap<number, string>> {
  const spoken = [...all.slice(0, 1), ...all.slice(-1), ...rows, ...fewest(unranked)];
  return namesOfSubjects(viewer, by, [...new Set(spoken.map(({ subject }) => subject.id))]);
}

/** Those with most tasks first. */
export const fewest = (unranked: Ranking<Subject>['unranked']) =>
  unranked.toSorted((a, b) => b.tasks - a.tasks || b.points - a.points).slice(0, MOST_UNRANKED);

/** The sentence that is read aloud, of the same tasks at the same instant. */
export async function official({ db, text, office }: Viewer, asked: Asked, period: Period): Promise<Block[]> {
  if (asked.by === 'people') return [];
  const scope = scopeOfPlace(asked);
  const { span, reckoning } = period;
  const figures = totalFigures(await pastFigureCells(db, scope, reckoning.asOf));
  if (figures.total === 0) return [];
  const begun = endOfDay(addDays(span.from, -1), office.calendar.zone);
  const before = totalFigures(await pastFigureCells(db, scope, begun));
  return [paragraph(officialSentence(text, figures, before))];
}

/** Who stands first and who last. */
export function extremes(viewer: Viewer, { ranking: { ranked: all }, names }: Shown): Block[] {
  const [best, worst] = [all[0], all.at(-1)];
  if (best === undefined || worst === undefined || best.steadied === worst.steadied) return [];
  const words = {
    ...{ best: names.get(best.subject.id) ?? '', most: numberWords(viewer, best.steadied, 1) },
    ...{ worst: names.get(worst.subject.id) ?? '', least: numberWords(viewer, worst.steadied, 1) },
  };
  return [paragraph(viewer.text('evaluation-extremes', words))];
}

/** Place, points and what changed since the period before, a row each. */
export async function tableOf(viewer: Viewer, { asked, period, names, rows }: Shown): Promise<Table> {
  const { text } = viewer;
  const before = await pointsBefore(viewer, asked, period);
  const compared = before.size > 0;
  const last = spanName(text, spanBefore(period.span));
  return {
    kind: 'table',
    columns: [
      { title: text(`evaluation-column-${asked.by}`) },
      { title: text('evaluation-column-steadied'), align: 'right' },
      { title: text('evaluation-column-points'), align: 'right' },
      ...(compared ? [{ title: text('evaluation-column-before', { period: last }), align: 'right' as const }] : []),
      { title: text('evaluation-column-tasks'), align: 'right' },
    ],
    rows: rows.map(({ subject, rank: place, steadied, points, tasks }) => [
      text('evaluation-place', { place, name: names.get(subject.id) ?? '' }),
      numberWords(viewer, steadied, 1),
      numberWords(viewer, points, 1),
      ...(compared ? [moved(viewer, points, before.get(subject.id))] : []),
      numberWords(viewer, tasks),
    ]),
  };
}

/** What everybody had at the end of the period before, by the weights that held then. */
async function pointsBefore(viewer: Viewer, asked: Asked, { span }: Period): Promise<ReadonlyMap<number, number>> {
  const { on: _, ...rest } = asked;
  const last = await periodOf(viewer, { ...rest, span: spanKey(spanBefore(span)), weights: 'past' });
  if (isView(last)) return new Map();
  const { ranked: all, unranked } = await rankingOf(viewer, asked, last);
  return new Map([...all, ...unranked].map(({ subject, points }) => [subject.id, points]));
}

function moved(viewer: Viewer, points: number, before: number | undefined): string {
  if (before === undefined) return '–';
  const change = roundTo(points - before, 1);
  return `${change > 0 ? '+' : ''}${numberWords(viewer, change, 1)}`;
}

/** Who of the page stands equal. */
export function ties({ text }: Viewer, { rows, names }: Shown): Block[] {
  const places = [...new Set(rows.filter(({ tiedWith }) => tiedWith > 0).map((row) => row.rank))];
  const lines = places.map((place) => {
    const equal = rows.filter((row) => row.rank === place).map(({ subject }) => names.get(subject.id) ?? '');
    return text('evaluation-tied', { place, names: equal.join(', ') });
  });
  return lines.length === 0 ? [] : [paragraph(lines.join('\n'))];
}

/** Those with too few tasks, apart. */
export function notRanked(viewer: Viewer, { ranking: { unranked }, period, names }: Shown): Block[] {
  if (unranked.length === 0) return [];
  const { text } = viewer;
  const left = unranked.length - MOST_UNRANKED;
  const each = fewest(unranked).map(({ subject, points, tasks }) =>
    text('evaluation-unranked-one', {
      ...{ name: names.get(subject.id) ?? '', points: numberWords(viewer, points, 1) },
      tasks: numberWords(viewer, tasks),
    }),
  );
  const more = left > 0 ? [text('evaluation-unranked-more', { count: left })] : [];
  const words = { least: period.weights.minimum, names: [...each, ...more].join('; ') };
  return [paragraph(text('evaluation-unranked', words))];
}

/** A past day is judged as it was then; that something else holds now is said. */
export function weightsTold(viewer: Viewer, { weightsDiffer, reckoning }: Period, asked: Asked): Block[] {
  if (!weightsDiffer) return [];
  return [paragraph(viewer.text(`evaluation-weights-${asked.weights}`, { day: dateWords(viewer, reckoning.lastDay) }))];
}
