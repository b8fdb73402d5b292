import { type EvidenceFault, MOST_MEGABYTES } from '../../domain/evidence.ts';
import { hashOfRef } from '../../domain/stored-file.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { evidenceOf } from '../../store/evidence.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Turn, Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { said } from './plain.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';
import { ownCodes } from './which-task.ts';

/** So many are shown; older ones are counted. */
const MOST_SHOWN = 10;

/** What is taken as evidence, said before anybody sends it. */
export const limits = { megabytes: MOST_MEGABYTES };

export function evidenceFaulty(viewer: Pick<Viewer, 'text'>, fault: EvidenceFault, name: string): View {
  return said(viewer, `evidence-${fault}`, { name, ...limits });
}

/** Which task a file belongs to: that of the last card or those of the message answered first, then the own most urgent ones. */
export async function askWhoseEvidence(turn: Turn, name: string, codes: readonly string[]): Promise<View> {
  const near = codes.length > 0 ? codes : turn.session.card === null ? [] : [turn.session.card];
  const own = await ownCodes(turn);
  const tasks = own.filter(({ code }) => near.includes(code)).concat(own.filter(({ code }) => !near.includes(code)));
  const choices = tasks.map(
    ({ id, code }): Choice => ({ label: code, act: writeAct({ do: 'evidence_for', task: id }) }),
  );
  const drop = { label: turn.text('button-no'), act: writeAct({ do: 'never_mind' }) };
  return { ...said(turn, 'evidence-which', { name }), choices: [...inRows(choices, 4), [drop]] };
}

/** Reads back what was kept with which task. */
export function attached(
  viewer: Viewer,
  {
    task,
    id,
    names,
    count,
  }: { readonly task: TaskDetail; readonly id: number; readonly names: readonly string[]; readonly count: number },
): View {
  const { text } = viewer;
  const words = { code: task.code, names: names.map((name) => shortTitle(name)).join(', '), count };
  return {
    blocks: [paragraph(text('evidence-attached', words))],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'undo_evidence', id }) }]],
    about: task.code,
  };
}

export function evidenceTaken(
  viewer: Viewer,
  { task, names }: { readonly task: TaskDetail; readonly names: readonly string[] },
): View {
  return { ...said(viewer, 'evidence-taken', { code: task.code, names: names.join(', ') }), about: task.code };
}

/** A list of what proves the work, then each file as it can be fetched here. */
export async function evidence(viewer: Turn, task: TaskDetail): Promise<View[]> {
  const { db, text, office } = viewer;
  const rows = await evidenceOf(db, task.id, MOST_SHOWN);
  const total = task.attachments.length;
  if (rows.length === 0)
    return [{ ...said(viewer, 'evidence-none', { code: task.code, ...limits }), about: task.code }];
  const lines = rows.map((row) => {
    const what = { name: row.person.name, date: dateWords(viewer, localDateAt(row.at, office.calendar.zone)) };
    if (row.text !== '') return text('evidence-line-text', { ...what, text: row.text });
    if (canShow(viewer, row)) return text('evidence-line', { ...what, file: row.name });
    return text('evidence-line-elsewhere', { ...what, file: row.name, channel: row.channel });
  });
  const more = total > rows.length ? [quiet(text('evidence-more', { count: total - rows.length }))] : [];
  const list: View = {
    blocks: [title(text('evidence-title', { code: task.code, count: total })), paragraph(lines.join('\n')), ...more],
    about: task.code,
  };
  const files = rows
    .filter((row) => row.ref !== '' && canShow(viewer, row))
    .map(
      ({ id, ref, name, type }): View => ({
        blocks: [paragraph(text('evidence-file', { code: task.code, file: name }))],
        file: { ref, name, type, id },
        about: task.code,
      }),
    );
  return [list, ...files];
}

/** What lies beside the database can be shown everywhere; what a channel keeps, there, and where somebody fetches it. */
function canShow({ channel, fetchable = [] }: Turn, row: { readonly ref: string; readonly channel: string }): boolean {
  if (hashOfRef(row.ref) !== null || row.channel === channel) return true;
  return channel === 'web' && fetchable.includes(row.channel);
}

/** How the product that the task must bring stands, for whoever is to confirm it. */
export function productLine({ text }: Pick<Viewer, 'text'>, { product, state, attachments }: TaskDetail): string[] {
  if (product === '') return [];
  const unproved = state === 'awaiting_confirmation' && attachments.length === 0;
  return [text(unproved ? 'card-product-unproved' : 'card-product', { product })];
}

/** When the last evidence came, and how much there is. */
export function evidenceLine(viewer: Viewer, { attachments }: TaskDetail): string[] {
  const [last] = attachments;
  if (last === undefined) return [];
  const date = dateWords(viewer, localDateAt(last.at, viewer.office.calendar.zone));
  return [viewer.text('card-evidence', { count: attachments.length, date })];
}
