import { swapOf } from './calendar/calendar.ts';
import { commandOf } from './commands.ts';
import { doubted } from './doubts.ts';
import { isTitle, withoutHeading } from './headings.ts';
import { invitationOf } from './invitation.ts';
import { letterheadSaid } from './letterhead-said.ts';
import { hasMark, isAsked, isPoliteRequest } from './mood.ts';
import { normalise } from './normalise.ts';
import { cueIn, hasCue, type Part, partOf, unknownWords } from './part.ts';
import { questionOf } from './questions.ts';
import type { Context, Reading } from './reading.ts';
import { couldReport, reportsOf } from './reports.ts';
import { withFollowingReason } from './request-halt.ts';
import { withFollowingWords } from './request-urge.ts';
import { requestOf } from './requests.ts';
import { saidWords, withWords } from './said-words.ts';
import { type Scene, sceneOf } from './scene.ts';
import { saysSomething, sectionsOf, sentencesOf } from './segments.ts';
import { ofPart, type Piece, piecesOf, unsureOfOwn } from './support-part.ts';

/** In characters; Telegram's own limit is 4,096. Nobody types more, and half a message must not be taken for the whole. */
const LONGEST = 8_192;

/**
 * What a person said, one reading for each thing, never none at all (`none` when nothing was understood). Pure: the same text and
 * context always give the same. Takes time in proportion to the length and none in the number of people and units.
 * A reading with `ask` must not be acted on before the question is answered.
 */
export function understand(text: string, context: Context): Reading[] {
  if (text.length > LONGEST) return [{ intent: 'none', ask: 'which_text' }];
  const clean = normalise(text);
  const pieces = piecesOf(clean, context);
  const readings = pieces?.flatMap((piece) => readPiece(piece, context)) ?? [];
  // What reports nothing of a part is no matter of parts.
  if (readings.every(({ part }) => part === undefined)) return readWhole(clean, context);
  return readings.some(({ part }) => part === 'own') ? unsureOfOwn(readings, readWhole(clean, context)) : readings;
}

function readPiece(piece: Piece, context: Context): Reading[] {
  const { text, carried } = piece;
  if (carried === undefined) return ofPart(readWhole(text, context), piece);
  const readings = readWhole(text, { ...context, replyTask: carried });
  return ofPart(
    readings.map(({ fromContext, ...reading }) => reading),
    piece,
  );
}

function readWhole(clean: string, context: Context): Reading[] {
  const command = commandOf(clean, context);
  if (command !== null) return [command];
  const letterhead = letterheadSaid(clean);
  if (letterhead !== null) return [letterhead];
  const invitation = invitationOf(clean);
  if (invitation !== null) return [{ intent: 'link', note: invitation }];
  const scene = sceneOf(clean, context);
  const swap = swapOf(scene);
  if (swap !== null) return [swap];
  const readings: Reading[] = [];
  /** Questions that were not put as such: a letter's opening lines. */
  const remarks = new Set<Reading>();
  let task: readonly string[] = [];
  const sentences = sentencesOf(scene);
  for (const whole of sentences) {
    if (isTitle(whole)) continue;
    const sentence = withoutHeading(whole);
    const before = readings.length;
    const codes = sentence.codes.flatMap((found) => found.what.codes);
    const carried = codes.length === 0 ? task[0] : undefined;
    const heading = codes.length > 0 && isHeading(sentence) && hasWordsAfter(scene, sentence.to);
    if (carried !== undefined) readings.push(...readCarried(sentence, carried, readings));
    else if (!heading) readings.push(...readSentence(sentence, readings));
    if (codes.length > 0) task = codes.slice(-1);
    if (codes.length === 0 && !isAsked(sentence)) for (const reading of readings.slice(before)) remarks.add(reading);
  }
  const words = saidWords(scene, sentences);
  const told = withFollowingReason(withFollowingWords(tidied(readings, remarks), scene), sentences);
  const kept = doubted(told, scene).map((reading) => withWords(reading, words));
  return kept.every(({ intent, ask }) => intent === 'none' && ask === undefined) && greets(scene)
    ? [{ intent: 'help' }]
    : kept;
}

/** Only a greeting, politeness aside: whoever begins so is shown what the bot can do. */
function greets(scene: Scene): boolean {
  const whole = partOf(scene, 0, scene.tokens.length);
  return hasCue(whole, 'greeting') && !hasCue(whole, 'thanks') && unknownWords(scene, 0, whole.to) === 0;
}

/** A sentence that leans on the task named in the one before; that task was said, so it is not from the context. */
function readCarried(sentence: Part, task: string, before: readonly Reading[]): Reading[] {
  const context = { ...sentence.scene.context, replyTask: task };
  const readings = readSentence(partOf({ ...sentence.scene, context }, sentence.from, sentence.to), before);
  return readings.map(({ fromContext, ...reading }) => reading);
}

/** "NV12", or "kết quả thực hiện nhiệm vụ 12 như sau:": what is said of the task follows. */
function isHeading(sentence: Part): boolean {
  const last = sentence.scene.tokens[sentence.to - 1];
  return !saysSomething(sentence) || (last?.text === ':' && !couldReport(sentence) && !isAsked(sentence));
}

function hasWordsAfter(scene: Scene, at: number): boolean {
  for (let i = at; i < scene.tokens.length; i++) {
    const kind = scene.tokens[i]?.kind;
    if (kind !== 'mark' && kind !== 'break') return true;
  }
  return false;
}

function readSentence(sentence: Part, before: readonly Reading[]): Reading[] {
  const request = requestOf(sentence);
  if (request !== null) return [request];
  if (couldReport(sentence) && !isQuestion(sentence)) {
    const reports = reportsIn(sentence, before);
    if (reports.length > 0) return reports;
  }
  const question = questionOf(sentence);
  return question === null ? [{ intent: 'none' }] : [question];
}

/** What a sentence reports. A task that was named and nothing understood of is shown: nobody may think it was recorded. */
function reportsIn(sentence: Part, before: readonly Reading[]): Reading[] {
  const reports: Reading[] = [];
  let unread: Reading[] = [];
  for (const section of sectionsOf(sentence)) {
    const said = reportsOf(section, reports.length > 0 ? reports : before, sentence.scene.context);
    reports.push(...said);
    if (said.length === 0 && section.codes.length > 0)
      unread = [...unread, { intent: 'task_card', tasks: section.codes }];
  }
  return reports.some(({ ask }) => ask === undefined) ? [...reports, ...unread] : reports;
}

/** "các sở …" begins a list; "vướng vì … giữa các sở" does not. */
function listsFirst(sentence: Part): boolean {
  const told = cueIn(sentence, 'obstacle', 'stalled', 'extension', 'because')?.from ?? sentence.to;
  return sentence.mood.some((cue) => cue.name === 'listing' && cue.from <= told);
}

/** A sentence about several tasks may ask of one and report of another; its clauses decide. */
function isQuestion(sentence: Part): boolean {
  if (sentence.codes.length > 1) return hasMark(sentence, '?') && !hasMark(sentence, ',');
  const listing =
    (listsFirst(sentence) ||
      hasCue(
        sentence,
        'my_tasks',
        'pending',
        'search',
        'report_document',
        'history',
        'due_question',
        'ranking',
        'bottlenecks',
        'summary',
      )) &&
    sentence.codes.length === 0;
  return listing || (isAsked(sentence) && !isPoliteRequest(sentence));
}

/** What the opening of a letter may look like. */
const REMARKS: ReadonlySet<string> = new Set(['summary', 'unit_status', 'person_status', 'report_document', 'help']);

/** Greetings and headings beside something understood are dropped; a heading "báo cáo tuần" over reports asks for no document. */
function tidied(readings: readonly Reading[], remarks: ReadonlySet<Reading>): Reading[] {
  const reported = readings.some(
    (reading) => reading.intent.startsWith('report_') && reading.intent !== 'report_document',
  );
  const kept = readings.filter(
    (reading) =>
      (reading.intent !== 'none' || reading.ask !== undefined) &&
      !(reported && (reading.intent === 'report_document' || (remarks.has(reading) && REMARKS.has(reading.intent)))),
  );
  if (kept.length > 0) return kept;
  return readings.some((reading) => reading.intent === 'report_document') ? [...readings] : [{ intent: 'none' }];
}
