import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Acting } from '../../src/actions/acting.ts';
import { importedByCommand } from '../../src/actions/import/imported-by.ts';
import { undoPlan } from '../../src/actions/import/undo-plan.ts';
import { writePlannedImport } from '../../src/actions/import/write-plan.ts';
import { importPeople } from '../../src/actions/import-people.ts';
import { importPlan, planImport } from '../../src/actions/import-plan.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import { loadOffice } from '../../src/store/office.ts';
import type { Store } from '../../src/store/store.ts';
import { anyPlan } from '../support/any-plan.ts';
import { monday, staff, timingAt } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

const later = new Date('2024-02-01T02:00:00Z');
const patience = 120_000;

/** All that is told of tasks now: everything but how often each was changed. */
async function present({ read }: Store) {
  const tasks = await read.task.findMany({
    orderBy: { id: 'asc' },
    omit: { version: true },
    include: {
      supports: { orderBy: { unitId: 'asc' } },
      indicator: { omit: { id: true } },
      assignments: { where: { endedAt: null }, select: { personId: true, focal: true } },
    },
  });
  // Where a task lay for a while, a programme and a group stay behind: its history names them.
  const units = await read.unit.findMany({ orderBy: { id: 'asc' } });
  return { tasks, units, aliases: await read.unitAlias.findMany() };
}

/** Imports as whoever confirms it in the chat does, in the words of the trace that is kept: plain data. */
async function taken(store: Store, rows: readonly PlanRow[]) {
  return store.write(async (tx) => {
    const planned = await planImport(tx, rows, await timingAt(tx, later));
    const trace = await writePlannedImport(tx, planned.desk, importedByCommand);
    return { rows: planned.rows, trace: JSON.parse(JSON.stringify(trace)) as typeof trace };
  });
}

test(
  'any import that is taken back leaves everything as it was, and comes to the same when it is done again',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyPlan, async (former, rows) => {
        const store = await testStore();
        await store.write((tx) => importPeople(tx, staff, monday));
        await store.write(async (tx) => importPlan(tx, former, await timingAt(tx, monday)));
        const before = await present(store);
        const first = await taken(store, rows);
        const undone = await store.write(async (tx) => {
          const actor = await tx.person.findFirstOrThrow({ where: { role: 'coordinator' }, include: { unit: true } });
          const office = await loadOffice(tx, 'Asia/Ho_Chi_Minh');
          const acting: Acting = { tx, actor, standsInFor: [], at: later, office, channel: 'web', incomingId: null };
          return undoPlan(acting, first.trace, later);
        });
        expect(undone).toMatchObject({ kept: [], unrestored: [] });
        expect(await present(store)).toEqual(before);
        expect((await taken(store, rows)).rows).toEqual(first.rows);
      }),
      { numRuns: 10 },
    );
  },
  patience,
);
