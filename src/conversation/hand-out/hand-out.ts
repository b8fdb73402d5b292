import { isDeepStrictEqual } from 'node:util';
import { handOut, mayHandOutTo, TITLE, takeBackTask } from '../../actions/hand-out.ts';
import { capacitiesOf } from '../../actions/stand-in.ts';
import { WEIGHT } from '../../domain/parts.ts';
import { isAllowed } from '../../domain/permissions.ts';
import { textKey } from '../../domain/text-key.ts';
import { allGroups, groupById, staffWithin, usualGroupOf } from '../../store/hand-out.ts';
import { personById } from '../../store/people.ts';
import type { Task } from '../../store/records.ts';
import { unitById } from '../../store/units.ts';
import { type Act, writeAct } from '../acts.ts';
import { outcomeOf } from '../outcome.ts';
import { ask } from '../screens/asks.ts';
import { longDate } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, asking, change, type Outcome, type Pending, type Turn, type Viewer, viewerWithin } from '../turn.ts';
import type { Context, Reading } from '../understand/reading.ts';
import { type ShortAnswer, shortAnswer } from '../understand/short-answer.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { amended, capitalised, type Draft, draftOf, type Field, fields, missing } from './draft.ts';
import { fittingWhole } from './part-of.ts';
import { askField, askGroupOf, preview } from './questions.ts';

export type HandingOut = Extract<Pending, { step: 'hand_out' }>;

/** "Giao Sở Y tế …", "/giaoviec": takes what was said, asks for what is missing, shows the whole, and hands out on one press. */
export async function beginHandOut(turn: Turn, reading: Reading): Promise<Outcome> {
  if (!mayHandOut(turn)) return answer(said(turn, 'hand-not-allowed'));
  if (reading.ask === 'bad_date' || (reading.ask === 'which_unit' && reading.candidates !== undefined))
    return { kind: 'answer', answer: { views: [ask(turn, reading).view], asked: reading } };
  const unsure = (reading.people ?? []).filter((_, i) => !(Number(reading.personIds?.[i] ?? 0) > 0));
  const problem = unsure.length === 0 ? undefined : turn.text('hand-beside-unknown', { names: unsure.join(', ') });
  return beginDraft(turn, draftOf(reading), problem);
}

/** Goes on with what was said so far. */
export async function beginDraft(turn: Turn, draft: Draft, problem?: string): Promise<Outcome> {
  const { unitId } = draft;
  if (unitId !== undefined && !(await mayHandOutTo(turn.db, asking(turn), unitId)))
    return answer(await rejection(turn, { kind: 'not_head_of', unit: (await unitById(turn.db, unitId))?.name ?? '' }));
  return next(turn, await withOfficersUnit(turn, draft), problem);
}

function mayHandOut(turn: Turn): boolean {
  return capacitiesOf(asking(turn)).some(({ role }) => isAllowed(role, 'assign', new Set(['unit_head'])));
}

/** "Giao anh Nam …": the unit is the officer's own. */
async function withOfficersUnit(turn: Turn, draft: Draft): Promise<Draft> {
  if (draft.unitId !== undefined || draft.personId === undefined) return draft;
  const officer = await personById(turn.db, draft.personId);
  const may = officer !== null && (await mayHandOutTo(turn.db, asking(turn), officer.unitId));
  return may ? { ...draft, unitId: officer.unitId } : draft;
}

/** Asks for what is still missing, or shows the whole. */
async function next(turn: Turn, asked: Draft, wrong?: string): Promise<Outcome> {
  const { draft, problem = wrong } = await fittingWhole(turn, asked);
  const filled = await withUsualGroup(turn, draft);
  const field = missing(filled);
  const nonce = String(turn.incomingId);
  const view =
    field === null ? await preview(turn, filled, nonce, problem) : await askField(turn, filled, field, problem);
  return waiting(view, { step: 'hand_out', nonce, draft: filled, field: field ?? 'confirm' });
}

function waiting(view: View, pending: HandingOut): Outcome {
  return { kind: 'answer', answer: { views: [view], pending } };
}

async function withUsualGroup({ db }: Turn, draft: Draft): Promise<Draft> {
  if (draft.groupId !== undefined || draft.unitId === undefined || draft.partOf !== undefined) return draft;
  const usual = await usualGroupOf(db, draft.unitId);
  if (usual !== null) return { ...draft, groupId: usual };
  const [only, another] = await allGroups(db);
  return only !== undefined && another === undefined ? { ...draft, groupId: only.id } : draft;
}

/** The answer to a question of ours, or, at the whole, what is to be changed. Null: it was something else. */
export async function continueHandOut(
  turn: Turn,
  typed: string,
  pending: HandingOut,
  context: Context,
): Promise<Outcome | null> {
  const { draft, field } = pending;
  const words = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (/^(thôi|thoi|huỷ|hủy|huy|bỏ|bo)( đi| không giao| di)?$/iu.test(words))
    return answer(said(turn, 'prompt-dropped'));
  if (field === 'title') return withTitle(turn, draft, words);
  if (field === 'product') return next(turn, { ...draft, product: words });
  if (field === 'weight' && /^\d{1,4}\s*%?$/.test(words))
    return next(turn, { ...draft, weight: Number.parseInt(words, 10) });
  const beside = /^(?:cùng làm|cung lam|làm cùng|lam cung)\s*:?\s+(.+)$/iu.exec(words)?.[1];
  if (beside !== undefined) return withBeside(turn, draft, beside, context);
  const found = shortAnswer(words, context);
  const asked = field === 'person' ? await staffMeant(turn, draft, words, found) : found;
  if (asked.ask === 'bad_date') return next(turn, draft, turn.text('hand-bad-date'));
  const changed = amended(draft, asked);
  if (!isDeepStrictEqual(changed, draft)) return checked(turn, changed, draft);
  return field === 'confirm' ? null : again(turn, pending, turn.text(`hand-not-${field}`, { said: words }));
}

async function again(turn: Turn, pending: HandingOut, problem: string): Promise<Outcome> {
  const { field, draft } = pending;
  if (field === 'confirm') return next(turn, draft, problem);
  return waiting(await askField(turn, draft, field, problem), { ...pending, nonce: String(turn.incomingId) });
}

function withTitle(turn: Turn, draft: Draft, words: string): Promise<Outcome> {
  const { length } = words;
  if (length >= TITLE.shortest && length <= TITLE.longest) return next(turn, { ...draft, title: capitalised(words) });
  const pending: HandingOut = { step: 'hand_out', nonce: '0', draft, field: 'title' };
  return again(turn, pending, turn.text('rejected-bad_title', TITLE));
}

/** "Cùng làm chị Hà": one more who works on it with the focal officer. */
async function withBeside(turn: Turn, draft: Draft, words: string, context: Context): Promise<Outcome> {
  const { personId } = await staffMeant(turn, draft, words, shortAnswer(words, context));
  if (personId === undefined) return next(turn, draft, turn.text('hand-beside-unknown', { names: words }));
  const ids = new Set([...(draft.besideIds ?? []), Number(personId)]);
  return next(turn, { ...draft, besideIds: [...ids].filter((id) => id !== draft.personId) });
}

/** A new unit must be one that the person may give work to, and the day must not be over. */
async function checked(turn: Turn, draft: Draft, before: Draft): Promise<Outcome> {
  const { unitId, due } = draft;
  if (due !== undefined && due < turn.today) {
    const { due: _, ...rest } = draft;
    return next(turn, rest, turn.text('rejected-due_past', { date: longDate(turn, due) }));
  }
  if (unitId === undefined || unitId === before.unitId) return next(turn, draft);
  if (await mayHandOutTo(turn.db, asking(turn), unitId)) return next(turn, draft);
  const unit = await unitById(turn.db, unitId);
  return next(turn, before, turn.text('rejected-not_head_of', { unit: unit?.name ?? '' }));
}

/** "Nam", "chị Hà": the one of the unit's own people who is called so. */
async function staffMeant(turn: Turn, draft: Draft, words: string, found: ShortAnswer): Promise<ShortAnswer> {
  if (found.personId !== undefined || draft.unitId === undefined) return found;
  const key = textKey(words.replace(/^(anh|chị|chi|ông|ong|bà|ba|cô|co|chú|chu|đ\/c|đc)\s+/iu, ''));
  const called = (await staffWithin(turn.db, draft.unitId)).filter(
    (person) => person.key === key || person.key.endsWith(` ${key}`),
  );
  const [only, another] = called;
  return only === undefined || another !== undefined ? found : { personId: String(only.id) };
}

/** A pressed button of the questions or of the whole. Only what was asked last counts. */
export async function pressHandOut(turn: Turn, { what, id }: Extract<Act, { do: 'hand_out' }>): Promise<Outcome> {
  const pending = turn.session.pending as Pending | null;
  if (pending?.step !== 'hand_out') return answer(said(turn, 'rejected-stale-button'));
  const { draft } = pending;
  switch (what) {
    case 'unit':
      return checked(turn, amended(draft, { unitIds: [String(id)] }), draft);
    case 'person':
      return next(turn, amended(draft, { personId: String(id) }));
    case 'group':
      return next(turn, amended(draft, { groupId: String(id) }));
    case 'programme':
      return waiting(await askGroupOf(turn, id), { ...pending, field: 'group' });
    case 'edit': {
      const field: Field = fields[id] ?? 'title';
      return waiting(await askField(turn, draft, field), { ...pending, field });
    }
    case 'give':
      return String(id) === pending.nonce && missing(draft) === null
        ? give(turn, pending)
        : answer(said(turn, 'rejected-stale-button'));
    default:
      return what satisfies never;
  }
}

/** What is refused at the last moment leaves the draft as it was, to be put right. */
function give(turn: Turn, pending: HandingOut): Outcome {
  const { draft } = pending;
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const group = await groupById(acting.tx, draft.groupId ?? 0);
    const { partOf, weight = WEIGHT.least } = draft;
    const done = await handOut(acting, {
      ...(partOf !== undefined && { partOf: { taskId: partOf.taskId, weight } }),
      title: draft.title ?? '',
      product: draft.product ?? '',
      unitId: draft.unitId ?? 0,
      supportIds: (draft.supportIds ?? []).filter((id) => id !== draft.unitId),
      focalId: draft.personId ?? 0,
      besideIds: draft.besideIds ?? [],
      due: draft.due ?? null,
      cadence: draft.cadence ?? null,
      programmeId: group?.programmeId ?? 0,
      groupId: draft.groupId ?? 0,
    });
    if (!done.ok) return { views: [await rejection(viewer, done.rejection)], pending };
    const officer = await personById(acting.tx, draft.personId ?? 0);
    return { views: [handedOut(viewer, done.task, officer?.name ?? '', done.reached)], card: done.task.code };
  });
}

/** Reads back in two lines what was handed out, and whether the officer knows of it. */
function handedOut(viewer: Viewer, task: Task, name: string, reached: boolean): View {
  const { text } = viewer;
  const { id, code, currentDue, parentId } = task;
  const whole: Choice[] =
    parentId === null ? [] : [{ label: text('button-parts-all'), act: writeAct({ do: 'parts', task: parentId }) }];
  const words =
    currentDue === null
      ? text('hand-done-continuous', { code, name })
      : text('hand-done', { code, name, date: longDate(viewer, currentDue) });
  return {
    blocks: [paragraph(words), paragraph(text(reached ? 'hand-told' : 'hand-unreached', { name }))],
    choices: [
      [
        { label: text('button-card', { code }), act: writeAct({ do: 'card', task: id }) },
        { label: text('button-undo'), act: writeAct({ do: 'undo_handout', id }) },
      ],
      ...(whole.length === 0 ? [] : [whole]),
    ],
    about: code,
  };
}

export function undoHandOut(turn: Turn, taskId: number): Outcome {
  return outcomeOf(
    turn,
    (acting) => takeBackTask(acting, taskId),
    (viewer, { task }) => ({ ...said(viewer, 'hand-taken-back', { code: task.code }), about: task.code }),
  );
}
