import { beforeEach, describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import { personByPhone } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { changeTask } from '../../src/store/task-change.ts';
import { dump } from '../support/dump.ts';
import { monday, planRow, staff, timingAt } from '../support/import-rows.ts';
import { loadPlan, taskOf } from '../support/plan-loading.ts';
import { testStore } from '../support/store.ts';

const later = new Date('2024-02-01T02:00:00Z');
let store: Store;
const load = (rows: readonly PlanRow[], at?: Date) => loadPlan(store, rows, at);
const task = (code: string) => taskOf(store, code);

beforeEach(async () => {
  store = await testStore();
  await store.write((tx) => importPeople(tx, staff, monday));
});

describe('a task that is known', () => {
  test('changes only in what the file changes; the original deadline, progress and reports stay', async () => {
    await load([planRow()]);
    await store.write(async (tx) =>
      changeTask(tx, await task('NV1'), { progress: 40, lastReportAt: monday }, await timingAt(tx)),
    );
    const [outcome] = await load(
      [
        planRow({
          ...{
            title: 'Triển khai 7 kiosk',
            product: '7 kiosk',
            group: 'Nhóm dịch vụ',
            supportingUnits: ['Công an tỉnh'],
          },
          due: { kind: 'date', on: '2024-09-30' },
          focal: 'Bùi Bình',
          indicator: { text: '7 kiosk', kind: 'number', target: 7, unit: 'kiosk' },
        }),
      ],
      later,
    );
    expect(outcome?.changes).toEqual([
      { what: 'title', from: 'Triển khai kiosk tự phục vụ', to: 'Triển khai 7 kiosk' },
      { what: 'product', from: '5 kiosk', to: '7 kiosk' },
      { what: 'group', from: 'Nhóm pháp lý', to: 'Nhóm dịch vụ' },
      { what: 'due', from: '2024-06-28', to: '2024-09-30' },
      { what: 'supporting_units', from: '', to: 'Công an tỉnh' },
      { what: 'focal', from: 'Trần Thị Hà (+84900000001)', to: 'Bùi Bình (+84900000007)' },
      { what: 'indicator', from: null, to: '7 kiosk' },
    ]);
    expect(await task('NV1')).toMatchObject({
      ...{ originalDue: '2024-06-28', currentDue: '2024-09-30', progress: 40, lastReportAt: monday, version: 3 },
      key: 'nv1 trien khai 7 kiosk 7 kiosk',
      assignments: [{ focal: true, person: { name: 'Bùi Bình' } }],
    });
    expect(await store.read.assignment.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { endedAt: later, focal: true },
      { endedAt: null, focal: true },
    ]);
    expect(await store.read.decision.count()).toBe(0);
    expect(
      await store.read.audit.findMany({ where: { at: later }, select: { what: true, channel: true } }),
    ).toHaveLength(7);
  });

  test('an empty cell says nothing', async () => {
    await load([
      planRow({ supportingUnits: ['Công an tỉnh'], indicator: { text: '5 kiosk', kind: 'number', target: 5 } }),
    ]);
    const before = await dump(store);
    const blank = {
      programme: '',
      group: '',
      focal: '',
      product: '',
      startOn: null,
      supportingUnits: [],
      indicator: null,
    };
    expect((await load([planRow(blank)], later))[0]).toMatchObject({ outcome: 'unchanged' });
    expect(await dump(store)).toBe(before);
  });

  test('keeps an extension and an officer given in the chat when the file is the same as before', async () => {
    await load([planRow()]);
    const nam = await personByPhone(store.read, '+84900000003');
    await store.write(async (tx) => {
      await changeTask(tx, await task('NV1'), { currentDue: '2024-07-31' }, await timingAt(tx));
      await tx.assignment.updateMany({ data: { endedAt: monday } });
      await tx.assignment.create({
        data: { taskId: (await task('NV1')).id, personId: nam?.id ?? 0, focal: true, assignedAt: monday },
      });
    });
    const before = await dump(store);
    expect((await load([planRow()], later))[0]).toMatchObject({ outcome: 'unchanged' });
    expect(await dump(store)).toBe(before);
    const [moved] = await load([planRow({ due: { kind: 'date', on: '2024-08-30' } })], later);
    expect(moved?.changes).toEqual([{ what: 'due', from: '2024-07-31', to: '2024-08-30' }]);
  });

  test('a deadline that an import moved goes back when the file goes back', async () => {
    await load([planRow()]);
    await load([planRow({ due: { kind: 'date', on: '2024-09-30' } })]);
    const [back] = await load([planRow()], later);
    expect(back?.changes).toEqual([{ what: 'due', from: '2024-09-30', to: '2024-06-28' }]);
  });

  test('can lose its deadline and get one: the first ever set is the original one', async () => {
    await load([planRow({ due: { kind: 'continuous' } })]);
    await load([planRow()]);
    expect(await task('NV1')).toMatchObject({ kind: 'dated', originalDue: '2024-06-28', currentDue: '2024-06-28' });
    const [outcome] = await load([planRow({ due: { kind: 'continuous' } })], later);
    expect(outcome?.changes).toEqual([{ what: 'due', from: '2024-06-28', to: 'continuous' }]);
    expect(await task('NV1')).toMatchObject({
      kind: 'continuous',
      originalDue: '2024-06-28',
      currentDue: null,
      overdueFrom: null,
    });
  });

  test('changes its rhythm when the file names another; what was reported stays reported', async () => {
    await load([planRow({ due: { kind: 'continuous', cadence: 'weekly' } })]);
    expect(await task('NV1')).toMatchObject({ kind: 'continuous', cadence: 'weekly' });
    const sunday = new Date('2024-04-08T00:00:00+07:00');
    await store.write((tx) => tx.task.updateMany({ where: { code: 'NV1' }, data: { reportedUntil: sunday } }));
    expect((await load([planRow({ due: { kind: 'continuous' } })], later))[0]?.outcome).toBe('unchanged');
    const [outcome] = await load([planRow({ due: { kind: 'continuous', cadence: 'monthly' } })], later);
    expect(outcome?.changes).toEqual([{ what: 'cadence', from: 'weekly', to: 'monthly' }]);
    expect(await task('NV1')).toMatchObject({
      cadence: 'monthly',
      reportedUntil: new Date('2024-04-15T00:00:00+07:00'),
    });
  });

  test('goes to the head of its new unit when the file names no officer', async () => {
    await load([planRow()]);
    const [outcome] = await load([planRow({ leadUnit: 'Sở Tư pháp', focal: '' })], later);
    expect(outcome).toMatchObject({
      headStandsIn: 'Võ Minh Đức',
      changes: [
        { what: 'lead_unit', from: 'Sở Y tế', to: 'Sở Tư pháp' },
        { what: 'focal', from: 'Trần Thị Hà (+84900000001)', to: 'Võ Minh Đức (+84900000004)' },
      ],
    });
  });

  test('whose officer left the office goes to the head, not to nobody', async () => {
    await load([planRow()]);
    await store.write((tx) => tx.person.updateMany({ where: { phone: '+84900000001' }, data: { leftAt: monday } }));
    expect((await load([planRow({ focal: '' })], later))[0]).toMatchObject({ headStandsIn: 'Hoàng Thị Lý' });
  });
});
