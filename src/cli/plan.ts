import { basename } from 'node:path';
import { knownUnits } from '../actions/import/known-units.ts';
import { importPlan, planImport as planOf } from '../actions/import-plan.ts';
import { readPlan, unreadCodes } from '../intake/plan-rows.ts';
import { wordHeaderRejection } from '../intake/wording.ts';
import { loadOffice } from '../store/office.ts';
import { allUnits } from '../store/units.ts';
import { type ImportOptions, openFile, refuseFile, reportImport } from './import-report.ts';
import { planReport } from './plan-report.ts';
import { type ExitCode, type World, withStore } from './world.ts';

export interface PlanImportOptions extends ImportOptions {
  /** The document that the plan belongs to, where the file does not say it. */
  readonly basis?: string;
}

/** Loads a plan, all accepted rows in one transaction, and says what became of each row. */
export async function planImport(world: World, file: string, options: PlanImportOptions): Promise<ExitCode> {
  const workbook = await openFile(world, file, options);
  if (workbook === null) return 1;
  return withStore(world, async (store) => {
    const units = knownUnits(await allUnits(store.read));
    const plan = await readPlan(workbook.sheets, (name) => units.find(name).kind !== 'unknown_unit', options);
    if (plan.kind !== 'plan') {
      return refuseFile(world, file, wordHeaderRejection(plan, basename(file), world.text), options);
    }
    const timing = { at: world.now(), ...(await loadOffice(store.read, world.config.timezone)) };
    const unread = unreadCodes(plan);
    const result = options.dryRun
      ? await planOf(store.read, plan.tasks, timing, { unread })
      : await store.write((tx) => importPlan(tx, plan.tasks, timing, { unread }));
    return reportImport(world, file, planReport(world, { file, workbook }, plan, result), options);
  });
}
