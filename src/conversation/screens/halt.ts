import { mayDo } from '../../actions/authorise.ts';
import { haltAction, haltRefused } from '../../actions/halt/halt-task.ts';
import { isOpenExtension } from '../../domain/extension.ts';
import { daysBetween, type LocalDate } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { haltOf, openUrgingsOf } from '../../store/halts.ts';
import type { Task } from '../../store/records.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Doubt } from '../doubt-quantity.ts';
import { type Asked, asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, type View } from '../view.ts';
import { dateWords, longDate } from './figures.ts';
import { said } from './plain.ts';

export const meantHalt = (deed: 'pause' | 'cancel', code: string): Doubt => ({ id: `meant_${deed}`, args: { code } });

/** Asks for the reason; a day that was named already is read back with it. */
export function askWhyHalted(
  viewer: Viewer,
  { id: taskId, code, version: seen }: TaskDetail,
  { deed, until }: { readonly deed: 'pause' | 'cancel'; readonly until: LocalDate | null },
): Asked {
  const dated = deed === 'pause' && until !== null;
  const question = dated
    ? said(viewer, 'halt-why-pause-until', { code, date: longDate(viewer, until) })
    : said(viewer, `halt-why-${deed}`, { code });
  const choices = [[{ label: viewer.text('button-no'), act: writeAct({ do: 'never_mind' }) }]];
  return { view: { ...question, choices, about: code }, pending: { step: 'halt', deed, taskId, seen, until } };
}

/** Reads back in one line what was done, and says what becomes of what is open about the task. */
export async function halted(
  viewer: Viewer,
  done: { readonly task: Task; readonly before: TaskDetail; readonly decisionId: number },
  {
    deed,
    reason,
    until,
  }: { readonly deed: 'pause' | 'cancel' | 'resume'; readonly reason: string; readonly until: LocalDate | null },
): Promise<View> {
  const { text } = viewer;
  const { task, before, decisionId } = done;
  const { code } = task;
  const undo = { label: text('button-undo'), act: writeAct({ do: 'undo_decision', id: decisionId }) };
  const words =
    deed === 'resume'
      ? resumedWords(viewer, task, before.state)
      : until === null
        ? text(`halted-${deed}`, { code, reason })
        : text('halted-pause-until', { code, reason, date: longDate(viewer, until) });
  const besides = deed === 'resume' ? [] : await left(viewer, deed, before);
  const due = before.currentDue;
  // The deadline lies within the pause, and is not moved by it.
  if (deed === 'pause' && until !== null && due !== null && due >= viewer.today && due <= until)
    besides.unshift(text('halt-left-due', { date: dateWords(viewer, due) }));
  return {
    blocks: [paragraph(words), ...(besides.length === 0 ? [] : [quiet(besides.join(' '))])],
    choices: [[undo]],
    about: code,
  };
}

/** The deadline stays; that it has passed meanwhile is said, so that nobody has to find out. */
export function resumedWords(viewer: Viewer, task: Task, from: Task['state']): string {
  const { text, today } = viewer;
  const { code, state, currentDue } = task;
  if (state === 'awaiting_confirmation' || state === 'paused') return text(`restored-${state}`, { code });
  const id = from === 'cancelled' ? 'restored' : 'resumed';
  if (currentDue === null) return text(`${id}-continuous`, { code });
  const date = dateWords(viewer, currentDue);
  const days = daysBetween(currentDue, today);
  return days > 0 ? text(`${id}-overdue`, { code, date, days }) : text(id, { code, date });
}

/** What was asked or told about the task, and how it goes on. */
async function left(viewer: Viewer, deed: 'pause' | 'cancel', task: TaskDetail): Promise<string[]> {
  const { text, db, at } = viewer;
  const [asked] = task.extensions;
  const urgings = await openUrgingsOf(db, task.id, at);
  return [
    ...(deed === 'cancel' && task.state === 'awaiting_confirmation' ? [text('halt-left-result')] : []),
    ...(asked !== undefined && isOpenExtension(asked.state)
      ? [text(`halt-left-extension-${deed}`, { date: dateWords(viewer, asked.toDue) })]
      : []),
    ...(task.obstacles.length === 0 ? [] : [text(`halt-left-obstacles-${deed}`, { count: task.obstacles.length })]),
    ...(urgings === 0 ? [] : [text(`halt-left-urgings-${deed}`)]),
  ];
}

/** Since when, until when, why and by whom the task stands still; nothing where nobody's decision is on record. */
export async function haltLines(viewer: Viewer, task: Task): Promise<string[]> {
  const found = await haltOf(viewer.db, task);
  if (found === null) return [];
  const { text, office } = viewer;
  const { at, reason, until, person, kind } = found;
  const since = dateWords(viewer, localDateAt(at, office.calendar.zone));
  const words = { since, reason, name: person.name };
  if (reason === '') return [text('card-halt-bare', { since, name: person.name })];
  return [
    kind === 'pause' && until !== null
      ? text('card-halt-until', { ...words, until: dateWords(viewer, until) })
      : text('card-halt', words),
  ];
}

/** What may be done beside the everyday: pausing, cancelling, taking up again. */
export async function haltChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[]> {
  const { text, db } = viewer;
  const who = asking(viewer);
  const offered = [
    { do: 'resume' as const, label: task.state === 'cancelled' ? 'button-restore' : 'button-resume' },
    { do: 'pause' as const, label: 'button-pause' },
    { do: 'cancel' as const, label: 'button-cancel' },
  ];
  const choices: Choice[] = [];
  for (const { do: deed, label } of offered) {
    if (haltRefused(task, deed) !== null || !(await mayDo(db, who, haltAction(deed, task), task))) continue;
    choices.push({ label: text(label), act: writeAct({ do: deed, task: task.id }) });
  }
  return choices;
}
