import { codeKey } from '../domain/text-key.ts';
import { foldText } from './clean-text.ts';
import type { LegalBasisCell } from './plan-cells.ts';
import { codePrefix } from './plan-codes.ts';
import type { PlanRemark, PlanRow } from './plan-row.ts';
import { basisOf, type PlanSource } from './plan-source.ts';
import { type Refusal, type RowPlace, sameKey } from './row-reader.ts';

/** A file may have one code on thousands of rows; nobody reads so many numbers. */
const mostNamed = 10;

/** A running number, with the group or table in which it stands, and the document that it belongs to. */
export type NumberedRow = { row: number; number: number[]; section: number; document: PlanSource | null };

/** A task without its code yet: `ownCode`, or else made of `number`. `written`: what stands in the column of the code. */
export type Draft = {
  task: Omit<PlanRow, 'code'>;
  ownCode: string | null;
  number: number[] | null;
  section: number;
  /** Which table with a header of its own it stands in; a table that goes on with another is part of that one. */
  block: number;
  /** What the number belongs to: the document of the plan, or else the one that the row itself names. */
  document: PlanSource | null;
  source: PlanSource | null;
  written: string;
};

type Coded = {
  tasks: PlanRow[];
  refusals: Refusal[];
  remarks: PlanRemark[];
  /** No task has a code, and there is no document whose numbers could stand for them. */
  sourceless: boolean;
};

/**
 * Gives every task its code: its own, or the one that its document and its running number make. Where a document begins to number anew in
 * each group or table, all of its numbers get that of the group or table in front. Two tasks with one code are both refused.
 */
export function codeRows(
  drafts: readonly Draft[],
  numbers: readonly NumberedRow[],
  labels: Map<number, string>,
): Coded {
  const remarks: PlanRemark[] = [];
  const once = withoutRepeated(drafts, remarks);
  const repeated = new Set(remarks.map(({ row }) => row));
  const restarting = restartingDocuments(numbers.filter(({ row }) => !repeated.has(row)));
  const refusals: Refusal[] = [];
  const tasks: PlanRow[] = [];
  const basisBy = new Map<PlanSource, LegalBasisCell>();
  // A row that was refused is known by its code as well: its task is not gone from the plan.
  for (const row of numbers) labels.set(row.row, madeCode(row, restarting) ?? labels.get(row.row) ?? '');
  for (const draft of once) {
    const code = draft.ownCode ?? madeCode(draft, restarting);
    if (code === null) refusals.push(refusalOf(draft));
    else tasks.push(taskOf(draft, code, basisBy));
  }
  const clashing = refuseSharedCodes(tasks, refusals);
  return {
    tasks: tasks.filter((task) => !clashing.has(task)),
    refusals,
    remarks,
    sourceless: tasks.length === 0 && refusals.some(({ reason }) => reason === 'no-source'),
  };
}

/**
 * A task in a later table that says what one in an earlier table says is the same one, as in a sheet for each unit; but not where the later table
 * goes on numbering: then it is one more.
 */
function withoutRepeated(drafts: readonly Draft[], remarks: PlanRemark[]): Draft[] {
  const earlier = new Map<string, { row: number; at: RowPlace; block: number }>();
  const firstBlock = new Map<string, number>();
  return drafts.filter((draft) => {
    const { row, at, title, leadUnit, due } = draft.task;
    if (at === undefined) return true;
    const key = [draft.ownCode ?? '', foldText(title), foldText(leadUnit), JSON.stringify(due)].join('|');
    const same = earlier.get(key);
    if (same === undefined) earlier.set(key, { row, at, block: draft.block });
    const number = draft.number?.join('.') ?? draft.ownCode ?? '';
    const numberedIn = firstBlock.get(number) ?? draft.block;
    firstBlock.set(number, numberedIn);
    if (same === undefined || same.block === draft.block || numberedIn === draft.block) return true;
    remarks.push({ row, at, code: draft.written, kind: 'repeated', otherRow: same.row, otherPlace: same.at });
    return false;
  });
}

/** The documents of which two rows have the same number. */
function restartingDocuments(numbers: readonly NumberedRow[]): Set<string> {
  const doubles = sameKey(numbers, ({ document, number }) => `${prefixOf(document)} ${number.join('.')}`);
  return new Set(doubles.map(([first]) => prefixOf(first?.document ?? null)));
}

function madeCode(
  { document, number, section }: Pick<Draft, 'document' | 'number' | 'section'>,
  restarting: ReadonlySet<string>,
): string | null {
  const prefix = prefixOf(document);
  if (prefix === '' || number === null) return null;
  const whole = restarting.has(prefix) ? [section, ...number] : number;
  return `${prefix}${whole.join('.')}`;
}

/** `''` when the document does not tell its tasks from those of others. */
function prefixOf(document: PlanSource | null): string {
  return (document === null ? null : codePrefix(document)) ?? '';
}

function taskOf({ task, source }: Draft, code: string, basisBy: Map<PlanSource, LegalBasisCell>): PlanRow {
  if (task.legalBasis !== null || source === null) return { ...task, code };
  const legalBasis = basisBy.get(source) ?? basisOf(source);
  basisBy.set(source, legalBasis);
  return { ...task, code, legalBasis };
}

function refusalOf({ task: { row, at }, written }: Draft): Refusal {
  return { row, ...(at === undefined ? {} : { at }), column: 'code', value: written.slice(0, 80), reason: 'no-source' };
}

function refuseSharedCodes(tasks: readonly PlanRow[], refusals: Refusal[]): Set<PlanRow> {
  const clashing = new Set<PlanRow>();
  for (const group of sameKey(tasks, (task) => codeKey(task.code))) {
    for (const task of group) {
      clashing.add(task);
      const others = group.slice(0, mostNamed + 1).filter((other) => other !== task);
      const otherPlaces = others.flatMap(({ at }) => at ?? []);
      refusals.push({
        ...{ row: task.row, ...(task.at === undefined ? {} : { at: task.at }) },
        ...{ column: 'code', value: task.code, reason: 'same-code', otherRows: others.map(({ row }) => row) },
        ...(otherPlaces.length === 0 ? {} : { otherPlaces }),
      });
    }
  }
  return clashing;
}
