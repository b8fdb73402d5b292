import type { DepartureWish, Touched } from '../../actions/depart.ts';
import type { HandedOver } from '../../actions/hand-over-all.ts';
import { isTooLate } from '../../actions/take-back.ts';
import type { DepartureWithPerson } from '../../store/departures.ts';
import { staffWithin } from '../../store/hand-out.ts';
import { tasksToHandOver, type WaitingTask } from '../../store/hand-over.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import { unitById } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { longDate } from './figures.ts';
import { rejection } from './rejection.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

const MOST_CODES = 8;
const MOST_LINES = 10;
const MOST_OFFERED = 4;

/** "Nguyễn Văn Nam (Phòng Nghiệp vụ Y) nghỉ việc từ thứ Hai, 1/4/2024". */
export async function departureLine(
  viewer: Viewer,
  person: PersonWithUnit,
  { kind, onDay, toUnitId, fromUnitId }: Pick<DepartureWithPerson, 'kind' | 'onDay' | 'toUnitId' | 'fromUnitId'>,
): Promise<string> {
  const from = await unitById(viewer.db, fromUnitId);
  const to = toUnitId === null ? null : await unitById(viewer.db, toUnitId);
  const words = { name: person.name, unit: from?.name ?? '', date: longDate(viewer, onDay) };
  return kind === 'left'
    ? viewer.text('departure-left', words)
    : viewer.text('departure-moved', { ...words, to: to?.name ?? '' });
}

/** Once more before it is recorded: who, from when, and what it touches. */
export async function departurePreview(
  viewer: Viewer,
  person: PersonWithUnit,
  wish: DepartureWish,
  touched: Touched,
  nonce: string,
): Promise<View> {
  const { text, today } = viewer;
  const line = await departureLine(viewer, person, { ...wish, fromUnitId: person.unitId });
  const { name } = person;
  const rights = wish.kind === 'moved' ? 'departure-moves' : wish.onDay <= today ? 'departure-now' : 'departure-then';
  const lines = [text(rights, { name }), ...touchedLines(viewer, touched)];
  return {
    blocks: [title(text('departure-sure', { line })), paragraph(lines.map((one) => `• ${one}`).join('\n'))],
    choices: [
      [{ label: text('button-depart'), act: writeAct({ do: 'depart', nonce }), tone: 'primary' }],
      [{ label: text('button-no'), act: writeAct({ do: 'never_mind' }) }],
    ],
  };
}

function touchedLines({ text }: Viewer, { tasks, obstacles, extensions, standIns }: Touched): string[] {
  const count = tasks.length;
  const names = [...new Set(standIns.map(({ person }) => person.name))].join(', ');
  return [
    count === 0 ? text('departure-no-tasks') : text('departure-tasks', { count, codes: codesOf(tasks) }),
    ...(obstacles === 0 ? [] : [text('departure-obstacles', { count: obstacles })]),
    ...(extensions === 0 ? [] : [text('departure-extensions', { count: extensions })]),
    ...(names === '' ? [] : [text('departure-stand-ins', { names })]),
  ];
}

function codesOf(tasks: readonly { readonly code: string }[]): string {
  const codes = tasks.slice(0, MOST_CODES).map(({ code }) => code);
  const more = tasks.length - codes.length;
  return more > 0 ? `${codes.join(', ')} +${more}` : codes.join(', ');
}

/** Reads back what was recorded, then what waits to be handed over. */
export async function departureRecorded(viewer: Viewer, departure: DepartureWithPerson): Promise<View> {
  const line = await departureLine(viewer, departure.person, departure);
  const waiting = await waitingFor(viewer, departure, viewer.text('departure-recorded', { line }));
  return waiting ?? plainly(viewer, departure, viewer.text('departure-recorded', { line }));
}

function plainly(viewer: Viewer, departure: DepartureWithPerson, words: string): View {
  return { blocks: [paragraph(words)], choices: undoRow(viewer, departure) };
}

function undoRow({ text, at, person }: Viewer, { id, recordedById, createdAt }: DepartureWithPerson): Choice[][] {
  const own = recordedById === person.id && !isTooLate(at, createdAt);
  return own ? [[{ label: text('button-undo'), act: writeAct({ do: 'undo_departure', id }) }]] : [];
}

/** What nobody answers for since somebody left, with a button for each colleague who may take all; null: nothing waits. */
export async function waitingFor(viewer: Viewer, departure: DepartureWithPerson, intro: string): Promise<View | null> {
  const { db, text } = viewer;
  const { person, fromUnitId, id } = departure;
  const tasks = departure.effectiveAt === null ? [] : await tasksToHandOver(db, person.id, viewerScope(viewer));
  if (tasks.length === 0) return null;
  const staff = (await staffWithin(db, fromUnitId)).filter((one) => one.id !== person.id).slice(0, MOST_OFFERED);
  const all = staff.map(({ id: personId, name }) => [
    { label: text('button-hand-over-all', { name }), act: writeAct({ do: 'hand_over_all', id, person: personId }) },
  ]);
  return {
    blocks: [
      paragraph(intro),
      title(text('hand-over-title', { count: tasks.length })),
      paragraph(linesOf(viewer, tasks).join('\n')),
      paragraph(text('hand-over-how', { code: tasks[0]?.code ?? '' })),
    ],
    choices: [...all, ...inRows(cardsOf(tasks), 4), ...undoRow(viewer, departure)],
  };
}

function linesOf({ text }: Viewer, tasks: readonly WaitingTask[]): string[] {
  const lines = tasks.slice(0, MOST_LINES).map(({ code, title: words }) => `${code} · ${shortTitle(words)}`);
  const more = tasks.length - lines.length;
  return more > 0 ? [...lines, text('hand-over-more', { count: more })] : lines;
}

const cardsOf = (tasks: readonly WaitingTask[]): Choice[] =>
  tasks.slice(0, MOST_CODES).map(({ id, code }) => ({ label: code, act: writeAct({ do: 'card', task: id }) }));

/** "Đã giao 7 việc của … cho …", and which could not go there. */
export async function handedOverAll(viewer: Viewer, done: HandedOver): Promise<View> {
  const { text } = viewer;
  const { from, to, tasks, refused, decisionId } = done;
  const reasons: string[] = [];
  for (const one of refused)
    reasons.push(...(await rejection(viewer, one)).blocks.map((block) => (block.kind === 'text' ? block.text : '')));
  return {
    blocks: [
      paragraph(text('hand-over-done', { count: tasks.length, codes: codesOf(tasks), from, to })),
      ...reasons.map(paragraph),
    ],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'undo_decision', id: decisionId }) }]],
  };
}
