import type { Acting } from '../actions/acting.ts';
import {
  type Attached,
  attachEvidence,
  type Evidence,
  type KeptFile,
  takeBackEvidence,
} from '../actions/attach-evidence.ts';
import { UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { evidenceFault } from '../domain/evidence.ts';
import { lastEvidence, tasksReported, tasksWithEvidence } from '../store/evidence.ts';
import { incomingBefore } from '../store/inbox.ts';
import { findTaskInScope } from '../store/tasks.ts';
import type { Deed, Incoming } from './incoming.ts';
import { askWhoseEvidence, attached, evidenceFaulty, evidenceTaken } from './screens/evidence.ts';
import { said } from './screens/plain.ts';
import { rejection } from './screens/rejection.ts';
import {
  type Answer,
  answer,
  aside,
  change,
  type Outcome,
  type Pending,
  type Turn,
  viewerScope,
  viewerWithin,
} from './turn.ts';
import type { Context, Intent } from './understand/reading.ts';
import { understand } from './understand/understand.ts';
import type { View } from './view.ts';

type File = Extract<Deed, { kind: 'file' }>;

type Files = readonly [KeptFile, ...KeptFile[]];

/** What the message brought, the first of it first. */
function filesOf({ more = [], ...first }: File): Files {
  const kept = ({ ref, name, type, size }: KeptFile): KeptFile => ({ ref, name, type, size });
  return [kept(first), ...more.map(kept)];
}

/** Of several, the first that is not taken is told, and none is. */
function faultIn(viewer: Turn, files: Files): View | null {
  for (const file of files) {
    const fault = evidenceFault(file);
    if (fault !== null) return evidenceFaulty(viewer, fault, file.name);
  }
  return null;
}

const namesOf = (files: readonly KeptFile[]): string => files.map(({ name }) => name).join(', ');

/**
 * A file without a word. It is evidence for the task of the message that it answers, for the one that it was asked for, or for the one
 * task on which its sender has just reported; else it is asked which. `codes`: tasks of the message answered.
 */
export async function hearFile(turn: Turn, file: File, codes: readonly string[]): Promise<Outcome> {
  const files = filesOf(file);
  const faulty = faultIn(turn, files);
  if (faulty !== null) return aside(faulty);
  const album = await restOfAlbum(turn, file);
  if (album !== null) return addToAlbum(album, files);
  const [code, another] = codes;
  if (code !== undefined && another === undefined) return attachByCode(turn, code, files);
  const pending = turn.session.pending as Pending | null;
  if (pending?.step === 'product') return attaching(turn, pending.taskId, files);
  // It goes where the first goes. Of an album only the first is asked about.
  if (pending?.step === 'evidence') {
    const all = [...pending.files, ...files];
    if (!(await followsInAlbum(turn, file))) return askWhose(turn, all, codes);
    return { kind: 'answer', answer: { views: [], pending: { ...pending, files: all } } };
  }
  if (pending !== null) return besideQuestion(turn, pending, files);
  const only = await onlyReported(turn);
  return only === null ? askWhose(turn, files, codes) : attaching(turn, only, files);
}

/** What was asked before still waits for its answer, so nothing else is asked: of the task in question, the last one reported, or refused. */
async function besideQuestion(turn: Turn, pending: Pending, files: Files): Promise<Outcome> {
  const code = pending.step === 'complete' ? pending.command.split(' ')[1] : undefined;
  const asked = code === undefined ? null : await findTaskInScope(turn.db, { code }, viewerScope(turn));
  const taskId = asked?.id ?? (await onlyReported(turn));
  if (taskId === null) return aside(said(turn, 'evidence-unclear', { name: namesOf(files) }));
  return change(async (acting) => ({
    views: [await attachView(viewerWithin(turn, acting), acting, taskId, files)],
    aside: true,
  }));
}

/** The one task on which the person has reported as long as it can be taken back. */
async function onlyReported({ db, person, at }: Turn): Promise<number | null> {
  const since = new Date(at.getTime() - UNDO_WINDOW_MS);
  const [only, more] = await tasksReported(db, person.id, { since });
  return only !== undefined && more === undefined ? only : null;
}

/** Where the first of the album went; null: this is the first, or no album, or the first is with no task. */
async function restOfAlbum(turn: Turn, file: File) {
  const since = new Date(turn.at.getTime() - ALBUM_MS);
  const isRest = await followsInAlbum(turn, file);
  const first = isRest ? ((await lastEvidence(turn.db, turn.person.id, since))?.incomingId ?? null) : null;
  return first === null ? null : { first, taskIds: await tasksWithEvidence(turn.db, first) };
}

/** Whether what came just before in this chat belongs to the same album. */
async function followsInAlbum({ db, channel, chat, incomingId, at }: Turn, { album }: File): Promise<boolean> {
  if (album === undefined) return false;
  const since = new Date(at.getTime() - ALBUM_MS);
  const before = (await incomingBefore(db, { channel, chat }, incomingId, since)) as Incoming | null;
  return before?.what.kind === 'file' && before.what.album === album;
}

/** How long an album takes to arrive, in milliseconds. */
const ALBUM_MS = 60_000;

/** Quietly: the first was read back, and taking that back takes all of it back. */
function addToAlbum({ first, taskIds }: { first: number; taskIds: readonly number[] }, files: Files): Outcome {
  return change(async (acting) => {
    for (const id of taskIds) await attachEvidence(acting, id, files, first);
    return { views: [], aside: true };
  });
}

/**
 * A file with a caption, which was taken like any text: evidence for what it reported, else for the one task that it names (`codes`).
 * Where it reported nothing and names none, it is asked which task the file belongs to.
 */
export function withEvidence(turn: Turn, heard: Outcome, file: File, codes: readonly string[]): Outcome {
  const files = filesOf(file);
  const faulty = faultIn(turn, files);
  return change(async (acting) => {
    const answered = heard.kind === 'answer' ? heard.answer : await heard.run(acting);
    const also = (...views: readonly View[]): Answer => ({ ...answered, views: [...answered.views, ...views] });
    if (faulty !== null) return also(faulty);
    const { tx, actor, incomingId } = acting;
    const reported = incomingId === null ? [] : await tasksReported(tx, actor.id, { incomingId });
    const within = viewerWithin(turn, acting);
    const taskIds = reported.length > 0 ? reported : await named(within, codes);
    if (taskIds.length === 0 && answered.pending === undefined) {
      const asked = await askWhose(within, files, codes);
      return asked.kind === 'answer'
        ? {
            ...also(...asked.answer.views),
            ...(asked.answer.pending === undefined ? {} : { pending: asked.answer.pending }),
          }
        : answered;
    }
    const views: View[] = [];
    for (const id of taskIds) views.push(await attachView(within, acting, id, files));
    return also(...(taskIds.length === 0 ? [said(turn, 'evidence-unclear', { name: namesOf(files) })] : views));
  });
}

/** The one task that is named; of several it is not clear which is meant. */
async function named(viewer: Turn, codes: readonly string[]): Promise<number[]> {
  const [code, another] = new Set(codes);
  if (code === undefined || another !== undefined) return [];
  const task = await findTaskInScope(viewer.db, { code }, viewerScope(viewer));
  return task === null ? [] : [task.id];
}

async function askWhose(turn: Turn, files: readonly KeptFile[], codes: readonly string[]): Promise<Outcome> {
  const view = await askWhoseEvidence(turn, namesOf(files), codes);
  return { kind: 'answer', answer: { views: [view], pending: { step: 'evidence', files } } };
}

/** The task was chosen by its button, or typed. Buttons grow old: the files are those that still wait. */
export function evidenceFor(turn: Turn, taskId: number): Outcome {
  const pending = turn.session.pending as Pending | null;
  const [first, ...rest] = pending?.step === 'evidence' ? pending.files : [];
  return first === undefined ? answer(said(turn, 'rejected-stale-button')) : attaching(turn, taskId, [first, ...rest]);
}

export async function evidenceForCode(turn: Turn, code: string, files: readonly KeptFile[]): Promise<Outcome> {
  const [first, ...rest] = files;
  return first === undefined ? answer() : attachByCode(turn, code, [first, ...rest]);
}

/** Words about a result, neither an order nor a question, and said of no other task: "Công văn số 123/SYT ngày 2/4". */
export function isProduct(typed: string, context: Context): boolean {
  const { cardTask: _, replyTask: __, lastReport: ___, ...bare } = context;
  const told = understand(typed, bare).every(({ intent, tasks }) => tasks === undefined && TOLD.has(intent));
  return told && !/\?\s*$/.test(typed) && typed.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** What the words about a product may sound like without being it. */
const TOLD: ReadonlySet<Intent> = new Set<Intent>(['none', 'report_progress', 'report_done', 'search']);
/** "Vâng ạ", "để sau" are no product. */
const FEWEST_WORDS = 3;

/** "Công văn 123/SYT ngày 2/4": typed where the product was asked for. */
export function productTyped(turn: Turn, taskId: number, typed: string): Outcome {
  return attaching(turn, taskId, [{ text: typed.normalize('NFC').trim() }]);
}

type Some = readonly [Evidence, ...Evidence[]];

async function attachByCode(turn: Turn, code: string, evidence: Some): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (task === null) return answer(await rejection(turn, { kind: 'unknown_task', code }));
  return attaching(turn, task.id, evidence);
}

function attaching(turn: Turn, taskId: number, evidence: Some): Outcome {
  return change(async (acting) => {
    const within = viewerWithin(turn, acting);
    const done = await attachEvidence(acting, taskId, evidence);
    const view = await shown(within, done);
    return { views: [view], ...(done.ok && { card: done.task.code }) };
  });
}

async function attachView(viewer: Turn, acting: Acting, taskId: number, evidence: Some): Promise<View> {
  return shown(viewer, await attachEvidence(acting, taskId, evidence));
}

async function shown(viewer: Turn, done: Attached): Promise<View> {
  return done.ok ? attached(viewer, done) : rejection(viewer, done.rejection);
}

export function undoEvidence(turn: Turn, id: number): Outcome {
  return change(async (acting) => {
    const within = viewerWithin(turn, acting);
    const done = await takeBackEvidence(acting, id);
    return { views: [done.ok ? evidenceTaken(within, done) : await rejection(within, done.rejection)] };
  });
}
