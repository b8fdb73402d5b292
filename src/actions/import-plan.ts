import { type ImportAnswers, noAnswers } from '../domain/import-answers.ts';
import { codeKey, codePrefix } from '../domain/text-key.ts';
import type { PlanRow } from '../intake/plan-rows.ts';
import type { PlannedTask } from '../store/import-plan.ts';
import type { Db } from '../store/store.ts';
import { addPlannedTask } from './import/add-planned-task.ts';
import { changePlannedTask } from './import/change-planned-task.ts';
import { goneTasks } from './import/gone-tasks.ts';
import { type ImportedBy, importedByCommand } from './import/imported-by.ts';
import { openPlanDesk, type PlanDesk, type PlanTiming, unitsNeeded } from './import/plan-desk.ts';
import type { PlanImport, PlanOutcome } from './import/plan-outcome.ts';
import { findRowPeople } from './import/wanted-task.ts';
import { writePlannedImport } from './import/write-plan.ts';

/** What an import would come to, and what it would write; see `writePlannedImport`. */
export interface PlannedImport extends PlanImport {
  readonly desk: PlanDesk;
}

/** What may be said about a file beside its rows. `unread`: codes of rows that could not be read. */
export interface BesideRows {
  readonly answers?: ImportAnswers;
  readonly unread?: readonly string[];
}

/**
 * Decides row by row what becomes of a plan, and writes nothing: a task is known by its code; programmes, groups and documents are added
 * as needed; units and officers must be known, or answered for. An empty cell says nothing, and tasks that the file does not name stay.
 * The same file again changes nothing. A row that is refused changes nothing either, whatever becomes of the others.
 */
export async function planImport(
  db: Db,
  rows: readonly PlanRow[],
  timing: PlanTiming,
  { answers = noAnswers, unread = [] }: BesideRows = {},
): Promise<PlannedImport> {
  const desk = await openPlanDesk(db, rows, timing, answers);
  const rowOf = new Map<string, number>();
  const outcomes: PlanOutcome[] = [];
  for (const row of rows) {
    const code = codeKey(row.code);
    const earlier = rowOf.get(code);
    rowOf.set(code, earlier ?? row.row);
    outcomes.push(
      earlier === undefined
        ? decideRow(desk, row, code)
        : { row: row.row, code, outcome: 'refused', changes: [], refusal: { kind: 'same_code', row: earlier } },
    );
  }
  const gone = await goneTasks(db, desk, rows, unread);
  return { rows: outcomes, gone, unitsAdded: unitsNeeded(desk).map(({ name }) => name), desk };
}

/** Takes over a plan at once, as `planImport` decides it. */
export async function importPlan(
  tx: Db,
  rows: readonly PlanRow[],
  timing: PlanTiming,
  { by = importedByCommand, ...beside }: BesideRows & { readonly by?: ImportedBy } = {},
): Promise<PlanImport> {
  const planned = await planImport(tx, rows, timing, beside);
  await writePlannedImport(tx, planned.desk, by);
  return planned;
}

function decideRow(desk: PlanDesk, row: PlanRow, code: string): PlanOutcome {
  const known = desk.tasks.get(code);
  if (known !== undefined && isAnother(row, known)) {
    const refusal = { kind: 'code_taken', title: known.title } as const;
    return { row: row.row, code, outcome: 'refused', changes: [], refusal };
  }
  const people = findRowPeople(desk, row, known);
  if ('kind' in people) return { row: row.row, code, outcome: 'refused', changes: [], refusal: people };
  return known === undefined ? addPlannedTask(desk, row, people) : changePlannedTask(desk, row, known, people);
}

/** Codes made of a document's number and year stand for that document alone, and a part that was handed down is none of its rows. */
function isAnother(row: PlanRow, known: PlannedTask): boolean {
  if (!/-\d{2,4}\.$/.test(codePrefix(known.code))) return false;
  const [said, stored] = [row.legalBasis, known.legalBasis];
  const sameNumber = said?.number !== undefined && said.number === stored?.number;
  const otherDay = said?.issuedOn !== undefined && stored?.issuedOn != null && said.issuedOn !== stored.issuedOn;
  return known.parentId !== null || (sameNumber && otherDay);
}
