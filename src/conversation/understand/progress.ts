import type { Amount } from './amount-said.ts';
import { amountFields, isFigure, measureEnd, measureFields } from './amount-said.ts';
import type { Figure } from './amounts.ts';
import type { Found } from './day.ts';
import { leadsTo } from './leading-words.ts';
import { isNegated } from './mood.ts';
import { hasCue, type Part, unknownWords, wordsIn } from './part.ts';
import { type Percent, percentFields } from './percent-said.ts';
import type { Draft } from './resolve.ts';

/** How far numerator and denominator may be from a stated percentage, in points, before it is a contradiction. */
const TOLERANCE = 1.5;

type Share = Found<Figure & { kind: 'fraction' }>;

const isAmount = (found: Found<Figure>): found is Amount => found.what.kind === 'amount';

/** Whether the clause holds a figure, or words for one, that could be a report. */
export function hasFigure(clause: Part): boolean {
  return clause.figures.length > 0 || hasCue(clause, 'vague_share');
}

/** Nobody reports one task with more figures than this; which of them counts cannot be told. */
const MOST_FIGURES = 12;

/** The figures of a clause as the fields of a progress report; `null` when it holds none. */
export function progressOf(clause: Part): Draft | null {
  if (clause.figures.length > MOST_FIGURES) return { ask: 'contradiction' };
  const percents = clause.figures.filter((found): found is Percent => found.what.kind === 'percent');
  const shares = clause.figures.filter((found): found is Share => found.what.kind === 'fraction');
  const amounts = clause.figures.filter(isAmount).filter((found) => isFigure(clause, found));
  const words = clause.figures.find((found) => found.what.kind === 'words');
  const percent = percents.length > 0 ? percentFields(clause, percents) : {};
  const share = shares.length > 0 ? shareFields(clause, shares) : {};
  const amount = percents.length + shares.length === 0 && amounts.length > 0 ? amountFields(clause, amounts) : {};
  const fields: Draft = { ...amount, ...share, ...percent };
  if (fields.kind === 'note')
    return { ...fields, note: wordsIn(clause.scene, clause.codes[0]?.to ?? clause.from, clause.to) };
  const ask = percent.ask ?? share.ask ?? (contradicts(fields) ? 'contradiction' : amount.ask);
  if (Object.keys(fields).length > 0) return { ...fields, ...(ask !== undefined && { ask }), ...noteFields(clause) };
  if (words !== undefined || hasCue(clause, 'vague_share'))
    return { ask: 'which_percent', note: wordsIn(clause.scene, clause.from, clause.to) };
  return null;
}

function shareFields(clause: Part, shares: readonly Share[]): Draft {
  const [first, second] = shares;
  if (first === undefined) return {};
  const { done, total, mayBeDate } = first.what;
  const fields: Draft = { done, total, ...measureFields(clause, first.to) };
  if (done > total) return { ...fields, ask: 'contradiction' };
  if (
    mayBeDate &&
    fields.measure === undefined &&
    !leadsTo(clause, 'progress', first) &&
    !leadsTo(clause, 'done', first)
  ) {
    return { ...fields, ask: 'ambiguous_number' };
  }
  if (second !== undefined || isNegated(clause, { name: 'done', from: first.from, to: first.to }))
    return { ...fields, ask: 'which_percent' };
  const other = clause.content.some((cue) => cue.name === 'remaining' && cue.to === first.from);
  return other ? { ask: 'which_percent' } : fields;
}

/** Whether numerator and denominator disagree with the percentage by more than rounding. */
export function contradicts({ percent, done, total }: Draft): boolean {
  if (percent === undefined || done === undefined || total === undefined) return false;
  return Math.abs((done / total) * 100 - percent) > TOLERANCE;
}

/** What else was said in the clause, when it is more than the figure itself. */
function noteFields(clause: Part): { note?: string } {
  const main = clause.figures.find((found) => found.what.kind === 'percent') ?? clause.figures[0];
  if (main === undefined) return {};
  const code = clause.codes.find((found) => found.to <= main.from);
  const start = code?.to ?? clause.from;
  const measured = main.what.kind === 'percent' ? main.to : measureEnd(clause, main.to);
  const tail = [measured, clause.to] as const;
  const head = [start, main.from] as const;
  const telling = ([from, to]: readonly [number, number]) =>
    unknownWords(clause.scene, from, to) > 0 ||
    clause.figures.some((found) => found !== main && found.from >= from && found.to <= to);
  const notes = [head, tail].filter(telling).map(([from, to]) => wordsIn(clause.scene, from, to));
  return notes.length === 0 ? {} : { note: notes.join(', ') };
}
