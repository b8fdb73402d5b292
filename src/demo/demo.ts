import { fileURLToPath } from 'node:url';
import { importPeople } from '../actions/import-people.ts';
import { importPlan } from '../actions/import-plan.ts';
import { instantAt } from '../domain/time-zone.ts';
import { type PersonRow, readPeople } from '../intake/people-rows.ts';
import { type PlanRow, readPlan } from '../intake/plan-rows.ts';
import { readWorkbook } from '../intake/read-workbook.ts';
import type { Sheet } from '../intake/workbook.ts';
import { enterHolidays } from '../store/holidays.ts';
import { plannedTasks, presentStaff } from '../store/import-plan.ts';
import { loadOffice } from '../store/office.ts';
import { linkAddress } from '../store/people.ts';
import type { Db, Store } from '../store/store.ts';
import { addAlias } from '../store/unit-names.ts';
import { addUnit } from '../store/units.ts';
import { eventsOf, seeded } from './events.ts';
import { live } from './live.ts';
import { modelStories } from './model-stories.ts';
import { demoChat } from './people.ts';
import { taskStories } from './task-stories.ts';
import { demoUnits, provinceName } from './units.ts';

export { demoPeople, quickTry } from './people.ts';

/** Tuesday 2 April 2024, 7:25 in Nghệ An: the day of the published figures. */
export const demoStart = new Date('2024-04-02T00:25:00Z');

/** The working day on which the plan was handed out. */
const handedOutOn = '2024-01-08';
const seed = 20_240_402;

/**
 * Fills an empty database with the demo: units, invented people, the plan, and its past up to `demoStart`, lived through the
 * real actions, so that every figure has its history. The same for the same zone, always.
 */
export async function loadDemo(store: Store, zone: string): Promise<void> {
  await enterHolidays(store);
  const staff = await readPeople(await sheetsOf('people'));
  if (staff.kind !== 'people' || staff.refusals.length > 0) throw new Error(`people.csv: ${JSON.stringify(staff)}`);
  const { people } = staff;
  const known = new Set(people.map((person) => person.unit));
  const plan = await readPlan(await sheetsOf('plan'), (name) => known.has(name));
  if (plan.kind !== 'plan' || plan.refusals.length > 0) throw new Error(`plan.csv: ${JSON.stringify(plan)}`);
  await store.write((tx) => fill(tx, people, plan.tasks, zone));
}

async function fill(tx: Db, people: readonly PersonRow[], plan: readonly PlanRow[], zone: string): Promise<void> {
  const at = instantAt(handedOutOn, '07:45', zone);
  const office = await loadOffice(tx, zone);
  await nameUnits(tx, at);
  const refused = (await importPeople(tx, people, at)).rows.find((row) => row.outcome === 'refused');
  const refusedTask = (await importPlan(tx, plan, { at, ...office })).rows.find((row) => row.outcome === 'refused');
  if (refused !== undefined || refusedTask !== undefined) throw new Error(JSON.stringify(refused ?? refusedTask));
  for (const person of await presentStaff(tx)) {
    const chat = demoChat(person.id);
    await linkAddress(tx, { channel: 'web', chat, sender: chat, personId: person.id, proof: 'demo', at });
  }
  const tasks = new Map(
    (
      await plannedTasks(
        tx,
        plan.map((row) => row.code),
      )
    ).map((task) => [task.code, task]),
  );
  const random = seeded(seed);
  const events = Object.entries({ ...taskStories, ...modelStories }).flatMap(([code, story]) =>
    eventsOf(code, story, tasks.get(code)?.startOn ?? handedOutOn, office.calendar, random),
  );
  await live(tx, events, tasks, office);
}

async function nameUnits(tx: Db, at: Date): Promise<void> {
  const province = await addUnit(tx, { name: provinceName, parentId: null, shortName: 'UBND tỉnh', at });
  for (const { name, short, aliases } of demoUnits) {
    const named = short === undefined ? { name } : { name, shortName: short };
    const unit = await addUnit(tx, { ...named, parentId: province.id, at });
    for (const alias of aliases) await addAlias(tx, unit.id, alias);
  }
}

async function sheetsOf(file: 'people' | 'plan'): Promise<readonly Sheet[]> {
  const workbook = await readWorkbook(fileURLToPath(new URL(`./data/${file}.csv`, import.meta.url)));
  if (workbook.kind !== 'workbook') throw new Error(`${file}.csv: ${workbook.reason}`);
  return workbook.sheets;
}
