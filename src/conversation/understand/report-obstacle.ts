import type { Figure } from './amounts.ts';
import type { Cue } from './cues.ts';
import type { Found } from './day.ts';
import { leadsTo } from './leading-words.ts';
import { isAsked, isNegated, isNotNow } from './mood.ts';
import type { Name } from './names.ts';
import { answerBy, ownerIn } from './obstacle-terms.ts';
import { obstacleKind } from './obstacles.ts';
import { hasCue, type Part, partOf, unitsIn, unknownWords, wordsIn } from './part.ts';
import { isShareOfThings } from './percent-said.ts';
import { hasFigure } from './progress.ts';
import type { Context } from './reading.ts';
import type { Item } from './report-merging.ts';
import { plainOf } from './report-plain.ts';
import { fromAnother } from './report-subject.ts';
import { unitFields } from './resolve.ts';
import type { Syllable } from './syllable.ts';

export interface Told {
  readonly items: readonly Item[];
  /** Clauses read, this one included. */
  readonly used: number;
}

/** The obstacle that a clause and those that go on about it tell of; `null` when there is none. */
export function obstacleReport(clause: Part, rest: readonly Part[], context: Context): Told | null {
  const start = obstacleStart(clause);
  if (start === null) return null;
  const { scene } = clause;
  const ownEnd = obstacleEnd(clause, start);
  const more = ownEnd < clause.to ? [] : rest.slice(1, 1 + countWhile(rest.slice(1), continues));
  const end = more.at(-1)?.to ?? ownEnd;
  const around = [partOf(scene, clause.from, start), partOf(scene, ownEnd, clause.to)].filter(
    (part) => hasFigure(part) || hasCue(part, 'done', 'partial'),
  );
  return {
    items: [...around.flatMap(plainOf).map(onlyNearlyDone), obstacleItem(clause, start, end, context)],
    used: 1 + more.length,
  };
}

/** "xong nhưng còn thiếu chữ ký": done and blocked in one breath. */
function onlyNearlyDone(item: Item): Item {
  return item.intent === 'report_done' && item.ask === undefined ? { ...item, ask: 'which_intent' } : item;
}

/** "diễn châu chưa gửi": who has not done it, though only shortly named. */
function isSubject({ scene, mood }: Part, { to }: Name): boolean {
  return mood.some(({ name, from }) => name === 'negation' && from === to) && scene.tokens[to] !== undefined;
}

/** The words without the names in them: "điện" in "Diễn Châu" tells of no power cut. */
function withoutNames({ scene }: Part, from: number, to: number): Syllable[] {
  const named = partOf(scene, from, to).names;
  return scene.tokens
    .slice(from, to)
    .filter((_, i) => !named.some((name) => name.from <= from + i && from + i < name.to));
}

function obstacleItem(clause: Part, start: number, end: number, context: Context): Item {
  const note = wordsIn(clause.scene, start, end);
  const kind = obstacleKind(withoutNames(clause, start, end));
  const before = partOf(clause.scene, clause.from, start);
  const told = partOf(clause.scene, start, end);
  // "đang tắc NV13 bên STTTT": who it hangs on may stand after the task.
  const rest = unitsIn(partOf(clause.scene, Math.max(end, start), clause.to), false);
  const unit = ownerIn(told) ?? unitsIn(told, true).find((name) => isSubject(told, name)) ?? rest[0];
  const unsure = isNotNow(partOf(clause.scene, clause.from, end), start) || fromAnother(before, context);
  return {
    intent: 'report_obstacle',
    kind: unit !== undefined && kind === 'other' ? 'coordination' : kind,
    note,
    ...answerBy(told, context),
    ...(unit !== undefined && unitFields(unit, context)),
    ...(unsure && { ask: 'which_intent' }),
  };
}

/** Where the telling begins: with its subject ("công an xã chưa phối hợp"), unless a figure or a code stands between. */
function obstacleStart(clause: Part): number | null {
  const obstacle = clause.content.find(
    (cue) => cue.name === 'obstacle' && !isNegated(clause, cue, true) && !countsTheRest(clause, cue),
  );
  const stalled = clause.content.find((cue) => cue.name === 'stalled');
  const because = clause.content.find((cue) => cue.name === 'because');
  const reasoned = stalled !== undefined && because !== undefined && because.to > stalled.from;
  const cue =
    stalled !== undefined && obstacle !== undefined && stalled.from < obstacle.from
      ? stalled
      : (obstacle ?? (reasoned ? stalled : undefined));
  if (cue === undefined) return null;
  const code = clause.codes.find((found) => found.from >= cue.to && found.to < clause.to);
  if (code !== undefined && unknownWords(clause.scene, code.to, clause.to) > 0) {
    if (unknownWords(clause.scene, cue.to, code.from) === 0) return code.to;
    // "vướng lớn nhất của NV47 là kinh phí": it is told after the "là".
    if (clause.scene.tokens[code.to]?.key === 'la') return code.to + 1;
  }
  const from = afterOthers(clause, cue.from);
  const subject =
    unknownWords(clause.scene, from, cue.from) > 0 ||
    clause.names.some((name) => name.from >= from && name.to <= cue.from);
  return subject ? from : cue.from;
}

/** So many words after a figure say what is counted. */
const COUNTED = 4;

/** "thiếu 15.200 tài khoản": how much is still to come, and nothing in the way; "thiếu 3 máy quét" is an obstacle. */
function countsTheRest({ scene, figures, to }: Part, cue: Cue): boolean {
  const figure = figures.find(({ from }) => from === cue.to);
  if (scene.tokens[cue.to - 1]?.key !== 'thieu' || figure === undefined) return false;
  const kind = obstacleKind(scene.tokens.slice(figure.to, Math.min(to, figure.to + COUNTED)));
  return kind === 'other' || kind === 'coordination' || scene.tokens.slice(cue.to, to).some(({ key }) => key === 'nua');
}

/** "80% xã chưa có đường truyền": how many of those it is told of. */
function isOfThose(clause: Part, { what, ...place }: Found<Figure>): boolean {
  return what.kind === 'percent' && isShareOfThings(clause, { what, ...place });
}

/** What is left belongs to the telling ("còn 5 bệnh viện chưa có mặt bằng"). The end of the last code, other figure, reason word or other telling before a token. */
function afterOthers(clause: Part, at: number): number {
  const told = clause.content.filter(
    (cue) => !['noise', 'task_word', 'which_unit', 'which_person', 'compare', 'state', 'me'].includes(cue.name),
  );
  const rest = clause.figures.filter((figure) => leadsTo(clause, 'remaining', figure));
  const figures = clause.figures.filter(
    (figure) => figure.what.kind !== 'amount' && !rest.includes(figure) && !isOfThose(clause, figure),
  );
  const own = told.filter((cue) => !rest.some((figure) => cue.from <= figure.from && cue.to >= figure.from - 1));
  const ends = [...clause.codes, ...figures, ...own].filter((place) => place.to <= at).map((place) => place.to);
  return Math.max(clause.from, ...ends);
}

function obstacleEnd(clause: Part, start: number): number {
  const figure = clause.figures.find(
    (found) =>
      found.from > start &&
      (found.what.kind === 'percent' || found.what.kind === 'fraction') &&
      !isOfThose(clause, found),
  );
  const code = clause.codes.find((found) => found.from > start);
  const verb =
    figure &&
    clause.content.findLast((cue) => cue.name === 'progress' && cue.to <= figure.from && cue.to >= figure.from - 2);
  return Math.min(clause.to, code?.from ?? clause.to, verb?.from ?? figure?.from ?? clause.to);
}

function countWhile<T>(list: readonly T[], test: (item: T) => boolean): number {
  const end = list.findIndex((item) => !test(item));
  return end < 0 ? list.length : end;
}

/** A following clause goes on about the obstacle unless it brings something of its own. */
function continues(clause: Part): boolean {
  const own = hasFigure(clause) || hasCue(clause, 'done', 'extension', 'partial', 'undo', 'snooze');
  return !own && !isAsked(clause) && clause.codes.length === 0;
}
