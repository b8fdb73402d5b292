import type { PlanOutcome } from '../../src/actions/import/plan-outcome.ts';
import { importPlan } from '../../src/actions/import-plan.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import type { Store } from '../../src/store/store.ts';
import { findTask } from '../../src/store/tasks.ts';
import { monday, timingAt } from './import-rows.ts';

/** A plan taken over in one transaction, as the command does it. */
export async function loadPlan(store: Store, rows: readonly PlanRow[], at = monday): Promise<readonly PlanOutcome[]> {
  return (await store.write(async (tx) => importPlan(tx, rows, await timingAt(tx, at)))).rows;
}

/** The task of that code, which must be there. */
export async function taskOf(store: Store, code: string) {
  const found = await findTask(store.read, { code });
  if (found === null) throw new Error(`no ${code}`);
  return found;
}
