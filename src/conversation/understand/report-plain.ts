import type { Figure } from './amounts.ts';
import type { Cue } from './cues.ts';
import type { Found } from './day.ts';
import { leadsTo } from './leading-words.ts';
import { isNegated, isNotNow } from './mood.ts';
import { cueIn, hasCue, type Part, partOf, unknownWords, wordsIn } from './part.ts';
import { startsAfter } from './periods.ts';
import { progressOf } from './progress.ts';
import type { Item } from './report-merging.ts';
import { fromAnother } from './report-subject.ts';
import type { Draft } from './resolve.ts';

/** What a clause without an obstacle or an extension says: done, a figure, or words. */
export function plainOf(clause: Part): Item[] {
  if (isForbidden(clause)) return [{ intent: 'task_card' }];
  const said = figureOrDone(clause);
  const place =
    clause.figures[0]?.from ?? cueIn(clause, 'done', 'partial', 'vague_share', 'running')?.from ?? clause.to;
  const telling = said !== null || hasCue(clause, 'done', 'partial', 'vague_share', 'running');
  if (telling && (isNotNow(clause, place) || isOfLater(clause, place))) return [plan(clause)];
  if (said === null) return wordsOnly(clause);
  const before = partOf(clause.scene, clause.from, place);
  const unsure = fromAnother(before, clause.scene.context) || isOfAPart(clause, place) || isLoose(clause, said);
  return [{ ...said, ...(said.ask === undefined && unsure && { ask: 'which_intent' }) }];
}

/** "đừng ghi NV12 60%" */
function isForbidden({ mood, scene }: Part): boolean {
  return mood.some((cue) => cue.name === 'negation' && scene.tokens[cue.to]?.key === 'ghi');
}

/** What says that a figure is the progress of the task, when it stands right before it. */
const LEADING = ['progress', 'increase', 'total', 'done', 'running', 'vague_share'] as const;

/**
 * "NV12 trọng số 60%", "NV12 kiểm tra tại 12/20 Lê Lợi": words that nobody taught us, and then a figure that no word claims for the
 * progress. It may be anything.
 */
function isLoose(clause: Part, { intent }: Item): boolean {
  const [first] = clause.figures.filter((figure) => !leadsTo(clause, 'target', figure));
  if (intent !== 'report_progress' || first === undefined) return false;
  const claimed = clause.figures.some(
    (figure) =>
      LEADING.some((name) => leadsTo(clause, name, figure)) ||
      (figure.what.kind === 'fraction' && clause.scene.tokens[figure.from - 1]?.key === 'la') ||
      // "cấp 1.200 thẻ" counts them, "trả kết quả 60%" may be a share of anything.
      (figure.what.kind !== 'percent' && leadsTo(clause, 'counting', figure)),
  );
  return !claimed && !countsWork(clause, first) && unknownWords(clause.scene, afterHeading(clause), first.from) > 0;
}

/** "Kết quả tuần: NV3 45%": what a colon closes before the task is only a heading. */
function afterHeading({ scene, codes, from }: Part): number {
  const at = (codes[0]?.from ?? from) - 1;
  return at > from && scene.tokens[at]?.text === ':' ? at : from;
}

/**
 * "đã cài đặt định danh cho 12.500 người", "đã lắp xong kiosk tại 5/5 bệnh viện": work that is counted, and more of it than a number of
 * times or of a house.
 */
function countsWork(clause: Part, { what, from }: Found<Figure>): boolean {
  const worked = clause.content.some((cue) => (cue.name === 'running' || cue.name === 'counting') && cue.to <= from);
  return worked && ((what.kind === 'amount' && what.value > 100) || what.kind === 'fraction');
}

/** What is only hoped for: beside a report it goes with its words, alone it is asked about. */
function plan(clause: Part): Item {
  return { intent: 'task_card', ask: 'not_now', plan: wordsIn(clause.scene, textStart(clause), clause.to) };
}

function figureOrDone(clause: Part): Item | null {
  const done = clause.content.find((cue) => cue.name === 'done' && !isNegated(clause, cue));
  const progress = progressOf(clause);
  if (progress === null) return done === undefined ? null : doneFields(clause, done, {});
  if (progress.percent === 100 && (progress.ask === undefined || progress.ask === 'which_intent')) {
    return done === undefined
      ? { intent: 'report_progress', ...progress, ask: 'jump' }
      : doneFields(clause, done, { percent: 100 });
  }
  const finished = done !== undefined && clause.scene.tokens[done.to - 1]?.key === 'roi';
  // Only what is left was counted: beside an obstacle that goes on about it.
  const left = progress.kind === 'note';
  return {
    intent: 'report_progress',
    ...progress,
    ...(finished && { ask: 'contradiction' }),
    ...(left && { stalled: true }),
  };
}

/** Done is certain only when nothing unknown stands in the clause: "xong phần mềm" is a part of it. */
function doneFields(clause: Part, done: Cue, percent: Draft): Item {
  if (isLater(clause)) return plan(clause);
  const unknown =
    unknownWords(clause.scene, clause.from, beforeTitle(clause) ?? done.from) +
    unknownWords(clause.scene, done.to, clause.to);
  if (unknown === 0 && !hasCue(clause, 'partial')) return { intent: 'report_done', ...percent };
  const note = wordsIn(clause.scene, clause.codes[0]?.to ?? clause.from, clause.to);
  return { intent: 'report_done', ...percent, ...(note !== '' && { note }), ask: 'which_intent' };
}

/** "nhiệm vụ 22 về tập huấn tổ công nghệ số đã hoàn thành": what the task is about is no part of it. */
function beforeTitle({ codes, scene }: Part): number | null {
  const [code] = codes;
  return code !== undefined && scene.tokens[code.to]?.key === 've' ? code.from : null;
}

/** "mai xong", "tuần sau xong", "30/6 xong": a day to come. */
function isLater(clause: Part): boolean {
  const { today } = clause.scene.context;
  const later = clause.moments.some((found) => {
    const { what } = found;
    if (what.kind === 'day') return (isSince(clause, found.from) ? what.past : what.nearest) > today;
    return what.kind !== 'bad' && !isMargin(clause, found.from);
  });
  return later || clause.periods.some((found) => startsAfter(found.what, today));
}

/** "xong từ thứ sáu": the one that was. */
function isSince({ scene }: Part, at: number): boolean {
  return ['tu', 'hom', 'hoi'].includes(scene.tokens[at - 1]?.key ?? '');
}

/** "riêng hạng mục 1 đạt 60%", "tại Diễn Châu đạt 60%": of a part of the task. */
function isOfAPart(clause: Part, place: number): boolean {
  const code = clause.codes.find((found) => found.to <= place);
  const from = code?.to ?? clause.from;
  const part = clause.content.some((cue) => cue.name === 'only_part' && cue.from >= from && cue.from < place);
  const elsewhere = clause.names.some(
    ({ kind, weak, ...name }) => kind === 'unit' && weak && name.from >= from && name.from < place,
  );
  return part || elsewhere || namesAPlace(clause, place);
}

const PLACES = new Set(['xa', 'phuong', 'huyen', 'thon', 'ban']);

/** "xã Nghi Lâm NV12 đạt 60%", however it is written. */
function namesAPlace({ scene, from }: Part, place: number): boolean {
  for (let i = from; i < place - 1; i++)
    if (
      PLACES.has(scene.tokens[i]?.key ?? '') &&
      scene.tokens[i + 1]?.kind === 'word' &&
      unknownWords(scene, i + 1, i + 2) > 0
    )
      return true;
  return false;
}

/** "đến 30/4 NV12 đạt 60%": of a day to come that was said before the figure. */
function isOfLater(clause: Part, place: number): boolean {
  const { today } = clause.scene.context;
  const days = clause.moments.some(
    ({ what, from }) =>
      from < place && what.kind === 'day' && what.nearest > today && clause.scene.tokens[from - 1]?.key !== 'han',
  );
  return (
    days ||
    clause.periods.some(
      ({ what, from }) => from < place && (startsAfter(what, today) || isOfAnEarlierYear(what, today)),
    )
  );
}

/** "năm 2023 đạt 60%" tells of then. */
function isOfAnEarlierYear(period: string, today: string): boolean {
  return period === 'last_year' || (/^\d{4}/.test(period) && period.slice(0, 4) < today.slice(0, 4));
}

/** "vượt tiến độ 5 ngày", "trước hạn 2 tuần": how much earlier or later than due. */
function isMargin(clause: Part, at: number): boolean {
  const before = clause.scene.tokens[at - 1]?.key ?? '';
  return ['do', 'han', 'som', 'cham', 'tre', 'muon'].includes(before);
}

function wordsOnly(clause: Part): Item[] {
  const words = wordsIn(clause.scene, textStart(clause), clause.to);
  const resolved = clause.content.find((cue) => cue.name === 'resolved');
  if (resolved !== undefined) return [clearing(clause, resolved, words)];
  const vague =
    hasCue(clause, 'partial', 'stalled', 'vague_share') || (hasCue(clause, 'done') && clause.mood.length > 0);
  const stalled = hasCue(clause, 'stalled') && !hasCue(clause, 'partial', 'vague_share');
  if (vague)
    return [
      { intent: 'report_progress', kind: 'note', note: words, ask: 'which_percent', ...(stalled && { stalled: true }) },
    ];
  if (
    hasCue(clause, 'running', 'done', 'progress') &&
    (hasCue(clause, 'running') || clause.mood.some((cue) => cue.name === 'negation'))
  ) {
    return [
      {
        intent: 'report_progress',
        kind: 'note',
        note: words,
        ask: 'which_percent',
        ...(hasCue(clause, 'running') ? { aside: true } : !hasCue(clause, 'done') && { stalled: true }),
      },
    ];
  }
  return words === '' || unknownWords(clause.scene, clause.from, clause.to) === 0 ? [] : [{ note: words }];
}

/** "chưa hết vướng" is an obstacle still there; "sắp hết vướng", "hết vướng trước 15/4" are only hoped for. */
function clearing(clause: Part, cue: Cue, note: string): Item {
  if (isNegated(clause, cue)) return { intent: 'report_obstacle', kind: 'other', note };
  const hoped = isNotNow(clause, cue.from) || isLater(clause) || hasCue(clause, 'partial');
  return { intent: 'report_obstacle', kind: 'resolved', note, ...(hoped && { ask: 'which_intent' }) };
}

function textStart(clause: Part): number {
  const code = clause.codes[0];
  return code !== undefined && unknownWords(clause.scene, clause.from, code.from) === 0 ? code.to : clause.from;
}
