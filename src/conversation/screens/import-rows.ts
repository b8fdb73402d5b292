import type { Looked } from '../../actions/import/look-at-list.ts';
import type { PlanRefusal } from '../../actions/import/plan-outcome.ts';
import { wordRefusal, wordRow } from '../../intake/wording.ts';
import { writeAct } from '../acts.ts';
import type { ListDraft } from '../import/file-draft.ts';
import { personChangeWords, personRefusalWords } from '../import/people-words.ts';
import { planChangeWords, planRefusalWords } from '../import/plan-words.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { shortTitle } from './task-words.ts';

/** Of a page of rows: what a phone shows without scrolling twice. */
const PER_PAGE = 8;

/** `waiting`: for an answer to what is asked. */
const order = ['refused', 'waiting', 'changed', 'added', 'unchanged'] as const;
type Outcome = (typeof order)[number];

export interface RowLine {
  readonly row: number;
  readonly outcome: Outcome;
  readonly line: string;
}

/** What becomes of each row, one line a row: first those that are refused, then what changes, then what is new. */
export function rowLines(viewer: Viewer, looked: Looked): RowLine[] {
  const all = [
    ...unreadLines(viewer, looked),
    ...(looked.what === 'plan' ? planLines(viewer, looked) : peopleLines(viewer, looked)),
  ];
  return all.sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome) || one.row - other.row);
}

/** Rows that could not be read, and those that were read and are not taken over. */
export function refusedCount({ read, planned }: Looked): number {
  const unread = new Set(read.refusals.map(({ row }) => row)).size;
  return unread + planned.rows.filter((row) => row.outcome === 'refused' && !isWaiting(row)).length;
}

/** Rows that wait for an answer. */
export function waitingCount({ planned }: Looked): number {
  return planned.rows.filter(isWaiting).length;
}

/** What is not known of these rows is asked, and they come with the answer. */
const ASKED: ReadonlySet<string> = new Set<PlanRefusal['kind']>([
  'unknown_unit',
  'ambiguous_unit',
  'unknown_person',
  'ambiguous_person',
]);

function isWaiting(row: Looked['planned']['rows'][number]): boolean {
  return 'code' in row && row.refusal !== undefined && ASKED.has(row.refusal.kind);
}

function unreadLines({ text }: Viewer, { read }: Looked): RowLine[] {
  const reasons = new Map<number, string[]>();
  for (const refusal of read.refusals)
    reasons.set(refusal.row, [...(reasons.get(refusal.row) ?? []), wordRefusal(refusal, text)]);
  return [...reasons].map(([row, sentences]) => {
    const label = read.labels[row] ?? '';
    const reason = sentences.join(' ');
    return { row, outcome: 'refused', line: label === '' ? reason : text('import-row-label', { label, reason }) };
  });
}

function planLines({ text }: Viewer, { read, planned }: Extract<Looked, { what: 'plan' }>): RowLine[] {
  const tasks = new Map(read.tasks.map((task) => [task.row, task]));
  return planned.rows.map(({ row, code, outcome, changes, refusal }) => {
    const task = tasks.get(row);
    const words = { row: wordRow(task ?? { row }, text), label: code };
    const changed = changes.map((change) => planChangeWords(change, text)).join('; ');
    if (refusal !== undefined) {
      const reason = text('cli-import-at-row', { row: words.row, reason: planRefusalWords(refusal, text) });
      const isAsked = ASKED.has(refusal.kind);
      return { row, outcome: isAsked ? 'waiting' : outcome, line: text('import-row-label', { label: code, reason }) };
    }
    if (outcome === 'changed')
      return { row, outcome, line: text('cli-import-changed', { ...words, changes: changed }) };
    const what = shortTitle(task?.title ?? '');
    const id = outcome === 'added' ? 'import-row-added' : 'import-row-unchanged';
    return { row, outcome, line: text(id, { ...words, what }) };
  });
}

function peopleLines({ text, office }: Viewer, { read, planned }: Extract<Looked, { what: 'people' }>): RowLine[] {
  const people = new Map(read.people.map((person) => [person.row, person]));
  return planned.rows.map(({ row, name, outcome, changes, refusal }) => {
    const person = people.get(row);
    const words = { row: wordRow(person ?? { row }, text), label: name };
    const changed = changes.map((change) => personChangeWords(change, text)).join('; ');
    if (refusal !== undefined) {
      const reason = personRefusalWords(refusal, text, office.calendar.zone);
      return {
        ...{ row, outcome },
        line: text('import-row-label', {
          label: name,
          reason: text('cli-import-at-row', { row: words.row, reason }),
        }),
      };
    }
    if (outcome === 'changed')
      return { row, outcome, line: text('cli-import-changed', { ...words, changes: changed }) };
    const id = outcome === 'added' ? 'import-row-added' : 'import-row-unchanged';
    return { row, outcome, line: text(id, { ...words, what: person?.unit ?? '' }) };
  });
}

/** One page of rows; pages count from 0. */
export function importRows(viewer: Viewer, draft: ListDraft, looked: Looked, page: number): View {
  const { text } = viewer;
  const lines = rowLines(viewer, looked);
  const pages = Math.max(1, Math.ceil(lines.length / PER_PAGE));
  const at = Math.min(page, pages - 1);
  const shown = lines.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
  const turnTo = (to: number, label: string): Choice => ({
    label: text(label),
    act: writeAct({ do: 'import_rows', draft: draft.id, page: to }),
  });
  return {
    blocks: [
      title(text('import-rows-title', { count: lines.length, page: at + 1, pages })),
      ...shown.map(({ line }) => paragraph(line)),
    ],
    choices: [
      [
        ...(at > 0 ? [turnTo(at - 1, 'button-previous')] : []),
        ...(at < pages - 1 ? [turnTo(at + 1, 'button-next')] : []),
      ],
      [{ label: text('button-import-show'), act: writeAct({ do: 'import_show', draft: draft.id }) }],
    ].filter((row) => row.length > 0),
  };
}
