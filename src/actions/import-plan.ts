import { codeKey, codePrefix } from '../domain/text-key.ts';
import type { PlanRow } from '../intake/plan-rows.ts';
import { type PlannedTask, writePlan } from '../store/import-plan.ts';
import { renewLexicon } from '../store/lexicon.ts';
import { rehearse } from '../store/rehearse.ts';
import type { Db, Store } from '../store/store.ts';
import { addPlannedTask, writeAddedTasks } from './import/add-planned-task.ts';
import { changePlannedTask } from './import/change-planned-task.ts';
import { openPlanDesk, type PlanDesk, type PlanTiming } from './import/plan-desk.ts';
import type { PlanImport, PlanOutcome } from './import/plan-outcome.ts';
import { findRowPeople } from './import/wanted-task.ts';

/**
 * Takes over a plan row by row: a task is known by its code; programmes, groups and documents are added as needed; units and
 * officers must be known. An empty cell says nothing, and tasks that the file does not name stay. The same file again
 * changes nothing. A row that is refused changes nothing either, whatever becomes of the others.
 */
export async function importPlan(tx: Db, rows: readonly PlanRow[], timing: PlanTiming): Promise<PlanImport> {
  const desk = await openPlanDesk(tx, rows, timing);
  const rowOf = new Map<string, number>();
  const outcomes: PlanOutcome[] = [];
  for (const row of rows) {
    const code = codeKey(row.code);
    const earlier = rowOf.get(code);
    rowOf.set(code, earlier ?? row.row);
    outcomes.push(
      earlier === undefined
        ? await importRow(desk, row, code)
        : { row: row.row, code, outcome: 'refused', changes: [], refusal: { kind: 'same_code', row: earlier } },
    );
  }
  await writeAddedTasks(desk);
  await writePlan(tx, desk.writes, timing.at);
  if (desk.shelves.grew() || outcomes.some(isNamedAnew)) await renewLexicon(tx);
  return { rows: outcomes };
}

/** What `importPlan` would do, without doing it. */
export function planImportPreview(store: Store, rows: readonly PlanRow[], timing: PlanTiming): Promise<PlanImport> {
  return rehearse(store, (tx) => importPlan(tx, rows, timing));
}

async function importRow(desk: PlanDesk, row: PlanRow, code: string): Promise<PlanOutcome> {
  const known = desk.tasks.get(code);
  if (known !== undefined && isAnother(row, known)) {
    const refusal = { kind: 'code_taken', title: known.title } as const;
    return { row: row.row, code, outcome: 'refused', changes: [], refusal };
  }
  const people = findRowPeople(row, known, desk.units, desk.staff);
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

function isNamedAnew({ outcome, changes }: PlanOutcome): boolean {
  return outcome === 'added' || changes.some(({ what }) => what === 'title');
}
