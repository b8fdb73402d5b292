import type { Figure } from './amounts.ts';
import type { Cue } from './cues.ts';
import type { Found } from './dates.ts';
import { isNegated } from './mood.ts';
import { fillerIn, hasCue, type Part, unknownWords, wordsIn } from './part.ts';
import type { Ask } from './reading.ts';
import type { Draft } from './resolve.ts';
import { oneOfBefore } from './token-match.ts';

/** How far numerator and denominator may be from a stated percentage, in points, before it is a contradiction. */
const TOLERANCE = 1.5;

type Percent = Found<Figure & { kind: 'percent' }>;
type Share = Found<Figure & { kind: 'fraction' }>;
type Amount = Found<Figure & { kind: 'amount' }>;

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
  const ask = percent.ask ?? share.ask ?? (contradicts(fields) ? 'contradiction' : amount.ask);
  if (Object.keys(fields).length > 0) return { ...fields, ...(ask !== undefined && { ask }), ...noteFields(clause) };
  if (words !== undefined || hasCue(clause, 'vague_share'))
    return { ask: 'which_percent', note: wordsIn(clause.scene, clause.from, clause.to) };
  return null;
}

function percentFields(clause: Part, percents: readonly Percent[]): Draft {
  const now = percents.filter((percent) => !isRemainder(clause, percent));
  const current = now.filter((percent) => !isFormer(clause, percent));
  const kept = current.length > 0 ? current : now;
  const [first] = kept;
  if (first === undefined) return { ask: 'which_percent' };
  const last = kept.at(-1) ?? first;
  if (kept.length > 1 && last.what.value !== first.what.value && !isMove(clause, first, last))
    return { ask: 'contradiction' };
  const { value } = last.what;
  if (value > 100) return { ask: 'percent_out_of_range' };
  if (isDenied(clause, last)) return { ask: 'which_percent' };
  if (leadsTo(clause, 'increase', last)) return { kind: 'increase', ask: 'which_percent' };
  const ask = percentAsk(clause, last);
  return { percent: value, ...(ask !== undefined && { ask }) };
}

/** "chưa đạt 60%"; a negation that has said its own thing before ("không vướng gì, đạt 60%") is another's. */
function isDenied(clause: Part, percent: Percent): boolean {
  const last = clause.content.findLast((cue) => cue.to <= percent.from && cue.name !== 'noise');
  const from = last?.name === 'progress' || last?.name === 'bound' ? last.from : percent.from;
  return clause.mood.some((cue) => cue.name === 'negation' && cue.from < percent.from && cue.to >= from - 1);
}

function percentAsk(clause: Part, percent: Percent): Ask | undefined {
  const start = clause.codes.find((found) => found.to <= percent.from)?.to ?? clause.from;
  if (percent.what.range === true || leadsTo(clause, 'bound', percent)) return 'which_percent';
  const { from: head } = clause.codes.find((found) => found.to === start) ?? { from: start };
  const own = (cue: Cue) => cue.from >= start || (cue.name === 'other_figure' && cue.to === head);
  if (clause.content.some((cue) => OTHER_MEASURES.has(cue.name) && cue.to <= percent.from && own(cue)))
    return 'which_percent';
  const formerly = fillerIn(clause, 'formerly');
  const past =
    formerly !== undefined &&
    formerly.to <= percent.from &&
    clause.figures.filter((f) => f.what.kind === 'percent').length < 2;
  return past ? 'not_now' : undefined;
}

const OTHER_MEASURES = new Set<string>(['other_figure', 'indicators', 'summary']);

/** "tuần trước 60%", "so với kỳ trước 60%": beside another figure it is only what was. */
function isFormer(clause: Part, percent: Percent): boolean {
  return clause.filler.some((cue) => cue.name === 'formerly' && cue.to <= percent.from && cue.to >= percent.from - 1);
}

/** "còn 40%" is what is left, not what is done. */
function isRemainder(clause: Part, percent: Percent): boolean {
  return leadsTo(clause, 'remaining', percent) || clause.scene.tokens[percent.to]?.key === 'nua';
}

function leadsTo(clause: Part, name: Cue['name'], figure: { readonly from: number }): boolean {
  return clause.content.some(
    (cue) =>
      cue.name === name &&
      cue.to <= figure.from &&
      cue.to >= figure.from - 2 &&
      !clause.codes.some((code) => code.from >= cue.to && code.to <= figure.from) &&
      unknownWords(clause.scene, cue.to, figure.from) === 0,
  );
}

/** "từ 40% lên 60%", "40% → 60%", "hôm trước 40% nay 60%", "60% à nhầm 50%": the last one counts. */
function isMove(clause: Part, first: Percent, last: Percent): boolean {
  const between = clause.scene.tokens.slice(first.to, last.from);
  const moves = between.some((token) => ['len', 'nay', 'gio', '→', '>', 'thanh', 'xuong', 'sang'].includes(token.key));
  return moves || (between.length === 1 && ['-', '–'].includes(between[0]?.text ?? ''));
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

const NUMBERED = [
  'so',
  'buoc',
  'dot',
  'lan',
  'giai doan',
  'khoan',
  'dieu',
  'muc',
  'phu luc',
  'van ban',
  'quyet dinh',
  'de an',
  'ke hoach',
  'cong van',
  'khu',
  'khoi',
  'thu',
  'to',
  'lop',
  'cap',
  'sdt',
  'dt',
  'phien',
  'loai',
  'vong',
  'nhom',
  'nam',
  'quy',
  'trang',
  'nghi dinh',
  'thong tu',
];
const TIMED = ['ngay', 'tuan', 'thang', 'gio', 'h', 'nam', 'phut'];

/** "bước 2", "Kế hoạch 78", "Đề án 06" number things; they count nothing. */
function isFigure(clause: Part, amount: Amount): boolean {
  const { tokens } = clause.scene;
  const next = tokens[amount.to];
  const number = /^0\d/.test(tokens[amount.from]?.text ?? '') || next?.text === '/' || TIMED.includes(next?.key ?? '');
  return !number && oneOfBefore(tokens, amount.from, NUMBERED) === null;
}

function amountFields(clause: Part, amounts: readonly Amount[]): Draft {
  const kept = amounts.filter((amount) => !leadsTo(clause, 'remaining', amount));
  const [first, second] = kept;
  if (first === undefined) return { ask: 'which_percent' };
  const { value, unclear } = first.what;
  const measure = measureFields(clause, first.to);
  const grows = leadsTo(clause, 'increase', first);
  const said = grows || leadsTo(clause, 'total', first) || measure.measure !== undefined;
  if (!said && value <= 100 && unclear === undefined) {
    const told = hasCue(clause, 'progress') && updates(clause);
    return { percent: value, ...(!told && { ask: 'ambiguous_number' }) };
  }
  const fields: Draft = { amount: value, ...measure, ...(grows && { kind: 'increase' }) };
  const unsure = unclear === true || (!said && !hasCue(clause, 'progress', 'total'));
  if (!unsure && !grows && !hasCue(clause, 'progress', 'total', 'increase', 'done', 'running'))
    return { ...fields, ask: 'which_intent' };
  if (unsure) return { ...fields, ask: 'ambiguous_number' };
  return second === undefined && !isNegated(clause, { name: 'done', from: first.from, to: first.to })
    ? fields
    : { ...fields, ask: 'ambiguous_number' };
}

/** A bare number is a percentage only when progress itself is what is being updated. */
function updates(clause: Part): boolean {
  return clause.scene.tokens
    .slice(clause.from, clause.to)
    .some(
      (token, i, all) =>
        (token.key === 'cap' && all[i + 1]?.key === 'nhat') ||
        (token.key === 'tien' && all[i + 1]?.key === 'do') ||
        token.key === 'update',
    );
}

const LONGEST_MEASURE = 4;

/** The words right after a number, up to four: what is counted. */
function measureFields(clause: Part, from: number): { measure?: string } {
  const to = measureEnd(clause, from);
  return to === from ? {} : { measure: wordsIn(clause.scene, from, to) };
}

function measureEnd(clause: Part, from: number): number {
  let to = from;
  const isCue = (at: number) =>
    clause.content.some(
      (cue) =>
        cue.from === at &&
        cue.name !== 'noise' &&
        cue.name !== 'task_word' &&
        cue.name !== 'which_person' &&
        cue.name !== 'which_unit',
    );
  while (to < Math.min(clause.to, from + LONGEST_MEASURE)) {
    const named = clause.scene.tokens[to];
    if (
      named?.kind !== 'word' ||
      isCue(to) ||
      (unknownWords(clause.scene, to, to + 1) === 0 && !COUNTED.has(named.key))
    )
      break;
    to++;
  }
  return to;
}

const COUNTED = new Set(['viec', 'nhiem', 'vu', 'phan', 'don', 'vi', 'muc']);

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
