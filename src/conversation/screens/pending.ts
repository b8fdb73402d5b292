import { capacitiesOf } from '../../actions/stand-in.ts';
import { untakenBefore } from '../../domain/untaken.ts';
import { openExtensions, openExtensionsOfParts, unheardExtensions } from '../../store/extensions.ts';
import { awaitingParts } from '../../store/parts.ts';
import { countTasks, listTasks, type TaskFilter, type TaskLine } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { partsOf } from '../list-filter.ts';
import { asking, type Viewer, viewerScope } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { standingOf } from './extension-words.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

const MOST_ROWS = 10;
/** Of tasks without somebody who answers for them so many are named in each part; the rest is counted. */
const MOST_OF_A_PART = 5;

interface Part {
  readonly lines: readonly string[];
  readonly choices: readonly Choice[];
}

/**
 * What waits for the reader's word: of the standing body results to confirm and extensions asked for, and of it and of unit heads the
 * tasks for which nobody answers. Null: nothing ever waits for this person.
 */
export async function pendingDecisions(viewer: Viewer): Promise<View | null> {
  const { text } = viewer;
  const capacities = capacitiesOf(asking(viewer));
  const decides = capacities.some(({ role }) => role === 'coordinator');
  const head = capacities.find(({ role }) => role === 'unit_head');
  if (!decides && head === undefined) return null;
  const own = decides || head === undefined ? partsOf(viewer, 0) : { underUnitId: head.unitId };
  const heads = capacities.filter(({ role }) => role === 'unit_head');
  const parts = [
    ...(decides ? [await decisions(viewer)] : []),
    ...(await Promise.all(heads.flatMap(({ unitId }) => [opinions(viewer, unitId), decisionsOnParts(viewer, unitId)]))),
    ...(await withoutOwner(viewer, own)),
  ];
  const filled = parts.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return { blocks: [paragraph(text('pending-none'))] };
  const choices = filled.flatMap((part) => part.choices);
  const once = choices.filter(({ act }, i) => choices.findIndex((other) => other.act === act) === i);
  return {
    blocks: filled.flatMap(({ lines: [heading = '', ...rest] }) => [title(heading), ...rest.map(paragraph)]),
    choices: inRows(once, 4),
  };
}

async function decisions(viewer: Viewer): Promise<Part> {
  const { db, at, text } = viewer;
  const results = await listTasks(db, viewerScope(viewer), { is: 'awaiting', ...partsOf(viewer, 0) }, at, null);
  const extensions = await openExtensions(db);
  if (results.length + extensions.length === 0) return { lines: [], choices: [] };
  const shown = extensions.slice(0, MOST_ROWS);
  const tasks = [...results.slice(0, MOST_ROWS), ...shown.map(({ task }) => task)];
  const heading = text('pending-title', { results: results.length, extensions: extensions.length });
  const lines = [
    ...results.slice(0, MOST_ROWS).map((task) => resultLine(viewer, task)),
    ...shown.map((one) => extensionLine(viewer, one)),
  ];
  return { lines: [heading, ...lines], choices: tasks.map(cardOf) };
}

/** Of what the unit handed down to those below: its head decides. */
async function decisionsOnParts(viewer: Viewer, unitId: number): Promise<Part> {
  const { db, text } = viewer;
  const results = await awaitingParts(db, unitId);
  const unheard = new Set((await unheardExtensions(db, unitId)).map(({ id }) => id));
  const extensions = (await openExtensionsOfParts(db, unitId)).filter(({ id }) => !unheard.has(id));
  if (results.length + extensions.length === 0) return { lines: [], choices: [] };
  const shown = extensions.slice(0, MOST_ROWS);
  const lines = [
    text('pending-title-parts', { results: results.length, extensions: extensions.length }),
    ...results.slice(0, MOST_ROWS).map((task) => resultLine(viewer, task)),
    ...shown.map((one) => extensionLine(viewer, one)),
  ];
  return { lines, choices: [...results.slice(0, MOST_ROWS), ...shown.map(({ task }) => task)].map(cardOf) };
}

/** Extensions on which the word of the head comes first. */
async function opinions(viewer: Viewer, unitId: number): Promise<Part> {
  const extensions = await unheardExtensions(viewer.db, unitId);
  if (extensions.length === 0) return { lines: [], choices: [] };
  const shown = extensions.slice(0, MOST_ROWS);
  const heading = viewer.text('pending-title-head', { extensions: extensions.length });
  return {
    lines: [heading, ...shown.map((one) => extensionLine(viewer, one))],
    choices: shown.map(({ task }) => cardOf(task)),
  };
}

function resultLine(
  { text }: Viewer,
  { code, title: words, leadUnit }: Pick<TaskLine, 'code' | 'title' | 'leadUnit'>,
): string {
  return text('pending-result', { code, title: shortTitle(words), unit: leadUnit.shortName ?? leadUnit.name });
}

function extensionLine(viewer: Viewer, extension: Awaited<ReturnType<typeof openExtensions>>[number]): string {
  const { text } = viewer;
  const { task, toDue, fromDue, reason } = extension;
  const line = text('pending-extension', {
    ...{ code: task.code, unit: task.leadUnit.shortName ?? task.leadUnit.name, reason },
    ...{ from: dateWords(viewer, fromDue), to: dateWords(viewer, toDue) },
  });
  const standing = standingOf(viewer, extension);
  return standing === '' ? line : text('pending-standing', { line, standing });
}

/** Nobody is named, the one who is says it is not theirs, or has not said for two working days that they have it. */
async function withoutOwner(viewer: Viewer, own: TaskFilter): Promise<Part[]> {
  const { db, at, today, office, text } = viewer;
  const kinds = [
    ['unowned', { ...own, is: 'unowned' }],
    ['declined', { ...own, is: 'declined' }],
    ['untaken', { ...own, untakenSince: untakenBefore(today, office.calendar) }],
  ] as const;
  const parts: Part[] = [];
  for (const [kind, filter] of kinds) {
    const count = await countTasks(db, viewerScope(viewer), filter, at);
    if (count === 0) continue;
    const tasks = await listTasks(db, viewerScope(viewer), filter, at, { skip: 0, take: MOST_OF_A_PART });
    const more = count > tasks.length ? [text('pending-more', { count: count - tasks.length })] : [];
    const lines = [text(`pending-${kind}`, { count }), ...tasks.map((task) => ownerLine(viewer, task)), ...more];
    const all: Choice = {
      label: text('button-unowned'),
      act: writeAct({ do: 'list', list: 'unowned', page: 0, unit: 0 }),
    };
    parts.push({ lines, choices: [...tasks.map(cardOf), ...(kind === 'unowned' && more.length > 0 ? [all] : [])] });
  }
  return parts;
}

function ownerLine({ text }: Viewer, task: TaskLine): string {
  const unit = task.leadUnit.shortName ?? task.leadUnit.name;
  const name = task.assignments.find(({ focal }) => focal)?.person.name;
  const line = { code: task.code, title: shortTitle(task.title), unit };
  return name === undefined ? text('pending-nobody', line) : text('pending-somebody', { ...line, name });
}

const cardOf = ({ id, code }: { readonly id: number; readonly code: string }): Choice => ({
  label: code,
  act: writeAct({ do: 'card', task: id }),
});
