import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { importPlan } from '../../src/actions/import-plan.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import type { Store } from '../../src/store/store.ts';
import { anyPlan } from '../support/any-plan.ts';
import { dump } from '../support/dump.ts';
import { monday, staff, timingAt } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

const later = new Date('2024-02-01T02:00:00Z');
const patience = 120_000;

/** What of a row stands where in the task, as the model compares it. */
const fields: Readonly<Record<string, (row: PlanRow) => unknown>> = {
  title: (row) => row.title,
  product: (row) => row.product,
  programme: (row) => row.programme,
  group: (row) => [row.programme, row.group],
  lead_unit: (row) => row.leadUnit,
  start: (row) => row.startOn,
  due: (row) => row.due,
  legal_basis: (row) => row.legalBasis?.text,
  supporting_units: (row) => [...row.supportingUnits].sort(),
  focal: (row) => (row.focal.startsWith('+') ? 'Trần Thị Hà' : row.focal),
  indicator: (row) => row.indicator?.text,
};

function differing(before: PlanRow, after: PlanRow): string[] {
  return Object.entries(fields)
    .filter(([, read]) => JSON.stringify(read(before)) !== JSON.stringify(read(after)))
    .map(([what]) => what)
    .sort();
}

async function office(): Promise<Store> {
  const store = await testStore();
  await store.write((tx) => importPeople(tx, staff, monday));
  return store;
}

function load(store: Store, rows: readonly PlanRow[], at = monday) {
  return store.write(async (tx) => importPlan(tx, rows, await timingAt(tx, at)));
}

test(
  'any plan twice leaves the database byte for byte as once',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (rows) => {
        const store = await office();
        const first = await load(store, rows);
        expect(first.rows.map((row) => row.outcome)).toEqual(rows.map(() => 'added'));
        const before = await dump(store);
        const second = await load(store, rows, later);
        expect(second.rows.map((row) => row.outcome)).toEqual(rows.map(() => 'unchanged'));
        expect(await dump(store)).toBe(before);
      }),
      { numRuns: 12 },
    );
  },
  patience,
);

test(
  'of two plans, each row of the second says exactly in what it differs from the first',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyPlan, async (before, after) => {
        const store = await office();
        await load(store, before);
        const { rows } = await load(store, after, later);
        const known = new Map(before.map((row) => [row.code, row]));
        const expected = after.map((row) => {
          const old = known.get(row.code);
          const what = old === undefined ? [] : differing(old, row);
          return { outcome: old === undefined ? 'added' : what.length === 0 ? 'unchanged' : 'changed', what };
        });
        expect(
          rows.map(({ outcome, changes }) => ({ outcome, what: changes.map((change) => change.what).sort() })),
        ).toEqual(expected);
        await expectPresent(store, [...new Map([...before, ...after].map((row) => [row.code, row])).values()], known);
      }),
      { numRuns: 15 },
    );
  },
  patience,
);

/** The tasks stand as the last row about each says, with one open officer, and the first deadline there ever was. */
async function expectPresent(
  store: Store,
  rows: readonly PlanRow[],
  first: ReadonlyMap<string, PlanRow>,
): Promise<void> {
  for (const row of rows) {
    const task = await store.read.task.findUniqueOrThrow({
      where: { code: row.code },
      include: { group: true, leadUnit: true, assignments: { where: { endedAt: null }, include: { person: true } } },
    });
    const dueOn = row.due.kind === 'date' ? row.due.on : null;
    const firstDue = first.get(row.code)?.due;
    expect(task).toMatchObject({ title: row.title, currentDue: dueOn, group: { name: row.group } });
    expect(task.originalDue).toBe(firstDue?.kind === 'date' ? firstDue.on : dueOn);
    expect(task.leadUnit.name).toBe(row.leadUnit);
    expect(task.assignments.map(({ focal, person }) => [focal, person.name])).toEqual([[true, fields['focal']?.(row)]]);
  }
}
