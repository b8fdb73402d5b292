import type { Figure } from './amounts.ts';
import type { Cue } from './cues.ts';
import type { Found } from './day.ts';
import { leadsTo } from './leading-words.ts';
import { fillerIn, type Part, partOf, unknownWords } from './part.ts';
import type { Ask } from './reading.ts';
import type { Draft } from './resolve.ts';

export type Percent = Found<Figure & { kind: 'percent' }>;

/** Which of the percentages of a clause counts, and what has to be asked about it. */
export function percentFields(clause: Part, percents: readonly Percent[]): Draft {
  const meant = percents.filter((percent) => !isRejected(clause, percent));
  const now = (meant.length > 0 ? meant : percents).filter((percent) => !isRemainder(clause, percent));
  const current = now.filter((percent) => !isFormer(clause, percent));
  const kept = current.length > 0 ? current : now;
  const [first] = kept;
  if (first === undefined) return { kind: 'note', ask: 'which_percent' };
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

/** "55% chứ không phải 65%": the one that is not it. */
function isRejected(clause: Part, percent: Percent): boolean {
  const before = clause.scene.tokens.slice(Math.max(clause.from, percent.from - 4), percent.from);
  return (
    before.some((token) => token.key === 'chu') &&
    clause.mood.some((cue) => cue.name === 'negation' && cue.to >= percent.from - 1 && cue.to <= percent.from)
  );
}

/** "chưa đạt 60%"; a negation that has said its own thing before ("không vướng gì, đạt 60%") is another's. */
function isDenied(clause: Part, percent: Percent): boolean {
  const last = clause.content.findLast((cue) => cue.to <= percent.from && cue.name !== 'noise');
  const from = last?.name === 'progress' || last?.name === 'bound' ? last.from : percent.from;
  return clause.mood.some((cue) => cue.name === 'negation' && cue.from < percent.from && cue.to >= from - 1);
}

function percentAsk(clause: Part, percent: Percent): Ask | undefined {
  if (leadsTo(clause, 'target', percent)) return 'not_now';
  const start = clause.codes.find((found) => found.to <= percent.from)?.to ?? clause.from;
  if (percent.what.range === true || leadsTo(clause, 'bound', percent) || isEndOfRange(clause, percent))
    return 'which_percent';
  if (isShareOfThings(clause, percent)) return 'which_percent';
  const own = (cue: Cue) => cue.from >= start || (cue.name === 'other_figure' && isStillSpokenOf(clause, cue, percent));
  if (clause.content.some((cue) => OTHER_MEASURES.has(cue.name) && cue.to <= percent.from && own(cue)))
    return 'which_percent';
  const formerly = fillerIn(clause, 'formerly');
  const past =
    formerly !== undefined &&
    !isRise(clause, formerly, percent) &&
    formerly.to <= percent.from &&
    clause.figures.filter((f) => f.what.kind === 'percent').length < 2;
  return past || isOfThen(clause, percent) ? 'not_now' : undefined;
}

/** "từ 40 lên 55%": where it was, and where it is. */
function isRise({ scene, figures }: Part, formerly: Cue, percent: Percent): boolean {
  const start = figures.some((figure) => figure.from === formerly.to && figure.to < percent.from);
  return start && scene.tokens[formerly.from]?.key === 'tu' && scene.tokens[percent.from - 1]?.key === 'len';
}

/** "40% là của tháng trước": the only figure, and it is an old one. */
function isOfThen(clause: Part, percent: Percent): boolean {
  return clause.filler.some(
    (cue) => cue.name === 'formerly' && cue.from > percent.to && THEN.has(clause.scene.tokens[cue.from - 1]?.key ?? ''),
  );
}

const THEN = new Set(['cua', 'la', 'hoi', 'lieu', 'luc']);

/** "giải ngân vốn NV12 được 45%": no other figure was told in between. */
function isStillSpokenOf(clause: Part, cue: Cue, percent: Percent): boolean {
  return !clause.figures.some((figure) => figure.from >= cue.to && figure.to <= percent.from);
}

/** "khoảng 50 đến 60%": somewhere between. */
function isEndOfRange({ scene: { tokens } }: Part, percent: Percent): boolean {
  const joint = tokens[percent.from - 1];
  return ['den', 'toi', '-', '–', '~'].includes(joint?.key ?? '') && tokens[percent.from - 2]?.kind === 'number';
}

/** "60% cán bộ được tập huấn": a share of something, unless it is led up to as the task's own progress. */
export function isShareOfThings(clause: Part, percent: Percent): boolean {
  const next = clause.scene.tokens[percent.to];
  if (next?.kind !== 'word' || WHOLE.has(next.key)) return false;
  const after = partOf(clause.scene, percent.to, percent.to + 1);
  const known = [...after.content, ...after.mood].some((cue) => !THINGS.has(cue.name));
  const named = after.names.length > 0;
  const led =
    leadsTo(clause, 'progress', percent) ||
    (clause.codes.some((code) => code.to === percent.from) === false && leadsTo(clause, 'done', percent));
  return !known && !named && !led && unknownWords(clause.scene, percent.to, percent.to + 1) > 0;
}

/** The work itself, of which a percentage is the progress; and words that only go on with the sentence. */
const WHOLE = new Set([
  'chu',
  'so',
  'hay',
  'tuc',
  'khoi',
  'cong',
  'viec',
  'nhiem',
  'ke',
  'tien',
  'muc',
  'yeu',
  'noi',
  'chi',
]);
/** Words of the grammar that name what is counted. */
const THINGS = new Set<string>(['noise', 'which_person', 'which_unit', 'task_word']);

const OTHER_MEASURES = new Set<string>(['other_figure', 'indicators', 'summary', 'behind']);

/** "tuần trước 60%", "chỉ tiêu 80%": beside another figure it is only what was, or what was to be. */
function isFormer(clause: Part, percent: Percent): boolean {
  if (leadsTo(clause, 'target', percent)) return true;
  return clause.filler.some((cue) => cue.name === 'formerly' && cue.to <= percent.from && cue.to >= percent.from - 1);
}

/** "còn 40%" is what is left, not what is done. */
function isRemainder(clause: Part, percent: Percent): boolean {
  return leadsTo(clause, 'remaining', percent) || clause.scene.tokens[percent.to]?.key === 'nua';
}

/** "từ 40% lên 60%", "40% → 60%", "hôm trước 40% nay 60%", "60% à nhầm 50%": the last one counts. */
function isMove(clause: Part, first: Percent, last: Percent): boolean {
  const between = clause.scene.tokens.slice(first.to, last.from);
  const moves = between.some((token) => ['len', 'nay', 'gio', '→', '>', 'thanh', 'xuong', 'sang'].includes(token.key));
  return moves || (between.length === 1 && ['-', '–'].includes(between[0]?.text ?? ''));
}
