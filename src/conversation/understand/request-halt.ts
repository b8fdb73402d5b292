import type { Codes } from './codes.ts';
import type { Found } from './day.ts';
import { type Halting, past, verbAt } from './halt-words.ts';
import { hasMark, isAsked } from './mood.ts';
import { cueIn, hasCue, type Part, partOf, unknownWords, wordsIn } from './part.ts';
import type { Context, Reading } from './reading.ts';
import { type About, aboutOf } from './reports.ts';
import type { Read } from './request.ts';
import { shifted, wantedDate } from './resolve.ts';

interface Order {
  readonly what: Halting;
  readonly about: About;
  /** Where its verb begins. */
  readonly from: number;
  /** Where what is said beside it begins. */
  readonly to: number;
  /** A range of tasks: which are meant is to be said one by one. */
  readonly range: boolean;
}

/**
 * "Tạm dừng NV12 vì …", "huỷ NV12 do …", "cho NV12 chạy lại": an order to the office, never part of a report: no figure stands beside it,
 * and nothing that the grammar does not know. "NV12 tạm dừng" is one only from whoever may give it; from an officer it tells how the
 * work goes.
 */
export const halt: Read = (sentence, context) => {
  const order = orderIn(sentence, context);
  if (order === null) return null;
  const { scene, to } = sentence;
  const tail = partOf(scene, order.to, to);
  const because = reasonIn(tail);
  const upTo = because?.from ?? to;
  const said = partOf(scene, order.to, upTo);
  const head = partOf(scene, sentence.from, order.from);
  const isReport = tail.figures.some(({ what }) => what.kind === 'percent' || what.kind === 'fraction');
  if (isReport || hasMark(sentence, '?') || isAsked(head) || isAsked(said)) return null;
  if ([head, said].some(isHypothetical) || hasCue(said, 'done', 'follow', 'undo')) return null;
  // "NV12 tạm dừng rồi" tells what was done.
  if (scene.tokens.slice(order.to, upTo).some(({ key }) => key === 'roi')) return null;
  const until = untilIn(said, tail, context);
  const more = wordsBeside(said, until?.to ?? order.to);
  // "Tạm dừng NV12 thiếu vốn": from whoever may give the order, what is said beside it is why.
  if (more !== '' && !(order.what === 'pause' && context.decides === true && because === null)) return null;
  const note = because === null ? more : wordsIn(scene, because.words, to);
  const ask = order.about.ask ?? (order.range || namesOthers(tail, because) ? ('which_intent' as const) : until?.ask);
  return {
    intent: order.what,
    ...order.about,
    ...(order.what === 'pause' && until?.date !== undefined && { until: until.date }),
    ...(note !== '' && { note }),
    ...(ask !== undefined && { ask }),
  };
};

const HYPOTHETICAL: ReadonlySet<string> = new Set(['condition', 'future', 'hearsay', 'negation']);
const isHypothetical = ({ mood }: Part) => mood.some(({ name }) => HYPOTHETICAL.has(name));

function orderIn(sentence: Part, context: Context): Order | null {
  const { scene } = sentence;
  const first = afterMarks(sentence, sentence.from);
  const start = verbAt(scene, first) === null ? past(scene, first, 'polite') : first;
  return verbFirst(sentence, start, context) ?? taskFirst(sentence, start, context);
}

/** "Tạm dừng NV12 …", "huỷ nhiệm vụ này …"; "tạm dừng vì …" in answer to a card, from whoever may. */
function verbFirst(sentence: Part, start: number, context: Context): Order | null {
  const { scene } = sentence;
  const verb = verbAt(scene, start);
  if (verb === null) return null;
  const at = past(scene, verb.to, 'object');
  const named = codesFrom(sentence, verb.to, at);
  if (named !== null)
    return { what: verb.what, about: { tasks: named.codes }, from: start, to: named.to, range: named.range };
  const points = ['nay', 'do'].includes(scene.tokens[at]?.key ?? '') && at > verb.to;
  if (points) return { what: verb.what, about: aboutOf([], context), from: start, to: at + 1, range: false };
  const answers = context.decides === true && context.replyTask !== undefined && verb.what !== 'cancel';
  return answers && sentence.codes.length === 0
    ? { what: verb.what, about: aboutOf([], context), from: start, to: verb.to, range: false }
    : null;
}

/** "Cho NV12 tạm dừng", "NV12 làm tiếp": with "cho" from anybody, without it from whoever may; or up to a day that is named. */
function taskFirst(sentence: Part, start: number, context: Context): Order | null {
  const { scene } = sentence;
  const named = codesFrom(sentence, start, start);
  if (named === null) return null;
  const at = past(scene, named.to, 'polite');
  const verb = verbAt(scene, at);
  // "NV12 cho bo" waits for the ministry.
  if (verb === null || (!scene.accented && scene.tokens[at]?.key === 'bo')) return null;
  const to = past(scene, verb.to, 'object');
  const given = start > sentence.from || at > named.to;
  const rest = partOf(scene, to, sentence.to);
  const dated = verb.what === 'pause' && untilIn(rest, rest, context)?.date !== undefined && reasonIn(rest) === null;
  return given || dated || context.decides === true
    ? { what: verb.what, about: { tasks: named.codes }, from: at, to, range: named.range }
    : null;
}

/** The run of codes that begins between two places: "NV12, NV13 và NV14". */
function codesFrom(
  sentence: Part,
  from: number,
  upTo: number,
): { codes: readonly string[]; to: number; range: boolean } | null {
  const found: Found<Codes>[] = [];
  let to = upTo;
  for (const code of sentence.codes) {
    if (code.from < from) continue;
    const { tokens } = sentence.scene;
    const joined = tokens.slice(to, code.from).every(({ text, key }) => [',', '+', '&'].includes(text) || key === 'va');
    if (!joined) break;
    found.push(code);
    to = code.to;
  }
  const range = found.some(({ what }) => what.range);
  return found.length === 0 ? null : { codes: found.flatMap(({ what }) => what.codes), to, range };
}

/** Words that begin a reason as "vì" does. */
const REASONS = new Set(['cho', 'doi', 'theo', 'de', 'because', 'due']);
const MARKS = new Set([',', ':', '-', '–', '—', '(', ';']);

/** Where the reason begins: after "vì", with "chờ …", or behind a mark. `words`: where its own words do. */
function reasonIn(tail: Part): { readonly from: number; readonly words: number } | null {
  const { scene, from, to } = tail;
  const cue = cueIn(tail, 'because');
  for (let i = from; i < to; i++) {
    if (i === cue?.from) return { from: i, words: cue.to };
    const token = scene.tokens[i];
    if (token === undefined || tail.moments.some((moment) => moment.from <= i && i < moment.to)) continue;
    const next = scene.tokens[i + 1]?.key;
    // Typed without marks "cho" may be "chờ": it is, unless it only says for whom.
    const gives = token.text.toLowerCase() === 'cho' && (scene.accented || past(scene, i, 'tail') > i + 1);
    const waits = (REASONS.has(token.key) && !gives) || (token.key === 'den' && next === 'khi');
    if (waits) return { from: i, words: token.key === 'because' ? i + 1 : i };
    if (MARKS.has(token.text) && unknownWords(scene, i, to) > 0)
      return { from: i, words: cue?.from === i + 1 ? cue.to : i + 1 };
  }
  return null;
}

/** "Đến 30/6", "đến hết tháng 6", "trong 2 tuần". A pause begins at once: from another day it cannot. */
function untilIn(said: Part, tail: Part, context: Context) {
  const { scene } = tail;
  const before = (at: number) => scene.tokens[at - 1]?.key ?? '';
  const later = said.moments.find(
    ({ from, what }) => before(from) === 'tu' && what.kind === 'day' && what.future > context.today,
  );
  const month = said.periods.find(({ from }) => UP_TO.has(before(from)));
  if (later !== undefined || month !== undefined) return { ask: 'which_date' as const, to: said.to };
  const ends = tail.moments.filter(
    ({ from, what }) => UP_TO.has(before(from)) || (what.kind === 'shift' && from < said.to),
  );
  const last = ends.at(-1);
  if (last === undefined) return null;
  const { date, shift, ask } = wantedDate([last], context);
  const day = date ?? (shift === undefined ? undefined : shifted(context.today, shift, context));
  return { ...(day !== undefined && { date: day }), ...(ask !== undefined && { ask }), to: last.to };
}

const UP_TO = new Set(['den', 'toi', 'het', 'until', 'till']);

/** What is neither politeness nor the day; mostly it makes it something else: "bỏ NV12 sang nhóm 2". */
function wordsBeside({ scene, from, to }: Part, dated: number): string {
  const at = past(scene, Math.max(past(scene, from, 'tail'), Math.min(dated, to)), 'tail');
  return unknownWords(scene, at, to) > 0 ? wordsIn(scene, at, to) : '';
}

/** "Huỷ NV12, tạm dừng NV13": two orders. A task in the reason is none: "do đã gộp vào NV13". */
function namesOthers(tail: Part, because: ReturnType<typeof reasonIn>): boolean {
  const [code] = tail.codes;
  if (code === undefined) return false;
  const words = tail.scene.tokens.slice(because?.from ?? tail.from, code.from).map(({ key }) => key);
  const joins = ['gop', 'nhap', 'trung', 'thay', 'ghep', 'vao', 'voi', 'cung'];
  return !words.some((word) => joins.includes(word)) || verbAt(tail.scene, because?.words ?? tail.from) !== null;
}

function afterMarks({ scene, to }: Part, at: number): number {
  let i = at;
  while (i < to && scene.tokens[i]?.kind === 'mark') i++;
  return i;
}

/** "Tạm dừng NV12. Lý do: chờ nghị định": the next sentence is the reason, and nothing of its own. */
export function withFollowingReason(readings: readonly Reading[], sentences: readonly Part[]): Reading[] {
  const [order, ...rest] = readings;
  const [, next, another] = sentences;
  const bare = order !== undefined && isHalting(order) && order.note === undefined && order.ask === undefined;
  if (!bare || next === undefined || another !== undefined || rest.length > 1) return [...readings];
  const because = cueIn(next, 'because');
  if (because === undefined || unknownWords(next.scene, next.from, because.from) > 0) return [...readings];
  const note = wordsIn(next.scene, afterMarks(next, because.to), next.to);
  return note === '' ? [...readings] : [{ ...order, note }];
}

export const isHalting = ({ intent }: Pick<Reading, 'intent'>): boolean =>
  intent === 'pause' || intent === 'cancel' || intent === 'resume';
