import { beforeEach, describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { importPlan, planImport } from '../../src/actions/import-plan.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import { lexiconVersion } from '../../src/store/lexicon.ts';
import type { Db, Store } from '../../src/store/store.ts';
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

describe('a task that is new', () => {
  test('is added with all that the row says', async () => {
    const [outcome] = await load([
      planRow({
        code: ' nv 12',
        supportingUnits: ['Công an tỉnh', 'sở tư pháp', 'Sở Y tế'],
        indicator: { text: '5 kiosk', kind: 'number', target: 5, unit: 'kiosk' },
        legalBasis: { text: 'Kế hoạch số 78/KH-UBND ngày 28/01/2022', number: '78/KH-UBND', issuedOn: '2022-01-28' },
      }),
    ]);
    expect(outcome).toEqual({ row: 2, code: 'NV12', outcome: 'added', changes: [] });
    expect(await task('NV12')).toMatchObject({
      title: 'Triển khai kiosk tự phục vụ',
      key: 'nv12 trien khai kiosk tu phuc vu 5 kiosk',
      programme: { name: 'Đề án 06' },
      group: { name: 'Nhóm pháp lý', position: 1 },
      legalBasis: { number: '78/KH-UBND', issuedOn: '2022-01-28' },
      leadUnit: { name: 'Sở Y tế' },
      supports: [{ unit: { name: 'Sở Tư pháp' } }, { unit: { name: 'Công an tỉnh' } }],
      assignments: [{ focal: true, person: { name: 'Trần Thị Hà' } }],
      indicator: { name: '5 kiosk', kind: 'number', target: 5, measure: 'kiosk' },
      ...{ kind: 'dated', originalDue: '2024-06-28', currentDue: '2024-06-28', state: 'open', progress: 0, version: 1 },
      overdueFrom: new Date('2024-06-28T17:00:00Z'),
    });
    expect(await store.read.taskVersion.count()).toBe(1);
    expect(
      (await store.read.audit.findMany({ where: { taskId: { not: null } } })).map(({ what, to }) => [what, to]),
    ).toEqual([['import', 'Triển khai kiosk tự phục vụ']]);
    expect(await lexiconVersion(store.read)).toBe(2);
  });

  test('has no deadline when it is carried out continuously', async () => {
    await load([planRow({ due: { kind: 'continuous' } })]);
    expect(await task('NV1')).toMatchObject({
      kind: 'continuous',
      cadence: 'monthly',
      originalDue: null,
      currentDue: null,
      overdueFrom: null,
    });
  });

  test('starts with its document, else today, never after its deadline, and says so', async () => {
    const ordered = { text: 'Kế hoạch số 63/KH-UBND ngày 03/02/2023', issuedOn: '2023-02-03' };
    const outcomes = await load([
      planRow({ row: 2, code: 'A', startOn: null, legalBasis: ordered }),
      planRow({ row: 3, code: 'B', startOn: null }),
      planRow({ row: 4, code: 'C', startOn: null, due: { kind: 'date', on: '2023-12-29' } }),
    ]);
    expect(outcomes.map(({ changes }) => changes)).toEqual(
      ['2023-02-03', '2024-01-08', '2023-12-29'].map((to) => [{ what: 'start', from: null, to }]),
    );
    expect((await task('C')).startOn).toBe('2023-12-29');
  });

  test('falls to the head of the unit when the file names no officer, and says so', async () => {
    const [outcome] = await load([planRow({ focal: '', leadUnit: 'Phòng Nghiệp vụ Y' })]);
    expect(outcome).toMatchObject({ outcome: 'added', headStandsIn: 'Hoàng Thị Lý' });
    expect((await task('NV1')).assignments[0]?.person.name).toBe('Hoàng Thị Lý');
  });

  test('stands in a plan and a group of their own when the file names none', async () => {
    await load([planRow({ programme: '', group: '' })]);
    expect(await task('NV1')).toMatchObject({
      programme: { name: 'Kế hoạch chung' },
      group: { name: 'Nhiệm vụ chung' },
    });
  });

  test.each([
    ['by number, wherever the person works', '+84900000003', 'Lê Văn Nam'],
    ['by name with the address in front', 'Đ/c Trần Thị Hà', 'Trần Thị Hà'],
    ['by name below the lead unit, without diacritics', 'bui binh', 'Bùi Bình'],
  ])('finds the officer %s', async (_, focal, name) => {
    await load([planRow({ focal })]);
    expect((await task('NV1')).assignments[0]?.person.name).toBe(name);
  });

  test.each([
    ['by short name', { shortName: 'SYT' }, 'SYT'],
    ['by the long form of UBND', { name: 'UBND xã Kim Liên', key: 'ubnd xa kim lien' }, 'Ủy ban nhân dân xã Kim Liên'],
  ])('finds the lead unit %s', async (_, data, leadUnit) => {
    await store.write((tx) => tx.unit.updateMany({ where: { name: 'Sở Y tế' }, data }));
    expect((await load([planRow({ leadUnit })]))[0]).toMatchObject({ outcome: 'added' });
  });

  test('finds the lead unit by an alias', async () => {
    const { id } = await store.read.unit.findFirstOrThrow({ where: { name: 'Sở Y tế' } });
    await store.write((tx) => tx.unitAlias.create({ data: { key: 'nganh y te', name: 'ngành y tế', unitId: id } }));
    expect((await load([planRow({ leadUnit: 'Ngành Y tế' })]))[0]).toMatchObject({ outcome: 'added' });
  });
});

describe('a row that is refused', () => {
  test.each([
    [
      'names a lead unit nobody knows: the nearest are offered',
      { leadUnit: 'Sở Y tê tỉnh' },
      {
        kind: 'unknown_unit',
        cell: 'lead-unit',
        name: 'Sở Y tê tỉnh',
        nearest: ['Sở Y tế', 'Thanh tra Sở Y tế', 'UBND tỉnh'],
      },
    ],
    [
      'names a supporting unit nobody knows',
      { supportingUnits: ['Công an tỉnh', 'Cục Hải quan'] },
      expect.objectContaining({ kind: 'unknown_unit', cell: 'supporting-units', name: 'Cục Hải quan' }),
    ],
    [
      'names an officer of another unit',
      { focal: 'Lê Văn Nam' },
      expect.objectContaining({ kind: 'unknown_person', name: 'Lê Văn Nam' }),
    ],
    [
      'names a number nobody has',
      { focal: '+84999999999' },
      { kind: 'unknown_person', name: '+84999999999', nearest: [] },
    ],
    [
      'names one of two officers of that name',
      { focal: 'Phạm An' },
      {
        kind: 'ambiguous_person',
        name: 'Phạm An',
        candidates: ['Phạm An (Chuyên viên, Phòng Nghiệp vụ Y)', 'Phạm An (Thanh tra, Thanh tra Sở Y tế)'],
      },
    ],
    [
      'would leave the task without an owner',
      { focal: '', leadUnit: 'Công an tỉnh' },
      { kind: 'no_head', unit: 'Công an tỉnh' },
    ],
  ])('%s', async (_, over, refusal) => {
    const before = await dump(store);
    const [outcome] = await load([planRow({ ...over, programme: 'Chương trình mới' })]);
    expect(outcome).toMatchObject({ outcome: 'refused', changes: [], refusal });
    expect(await dump(store)).toBe(before);
  });

  test('does not hold up the rows around it', async () => {
    const outcomes = await load([
      planRow({ row: 2, code: 'A' }),
      planRow({ row: 3, code: 'B', leadUnit: 'Sở X' }),
      planRow({ row: 4, code: 'C' }),
      planRow({ row: 5, code: 'a', title: 'Khác' }),
    ]);
    expect(outcomes.map((row) => row.outcome)).toEqual(['added', 'refused', 'added', 'refused']);
    expect(outcomes[3]?.refusal).toEqual({ kind: 'same_code', row: 2 });
  });

  test('cannot move the goal of a task that is confirmed', async () => {
    await load([planRow()]);
    await store.write(async (tx) => changeTask(tx, await task('NV1'), { state: 'confirmed' }, await timingAt(tx)));
    const before = await dump(store);
    const [outcome] = await load([planRow({ due: { kind: 'date', on: '2024-12-31' }, programme: 'Mới' })], later);
    expect(outcome).toMatchObject({ outcome: 'refused', refusal: { kind: 'task_closed', state: 'confirmed' } });
    expect(await dump(store)).toBe(before);
    expect((await load([planRow({ title: 'Tên đúng' })], later))[0]).toMatchObject({ outcome: 'changed' });
  });
});

test('a preview says what the import will say and writes nothing', async () => {
  const rows = [planRow({ row: 2, code: 'A' }), planRow({ row: 3, code: 'B', leadUnit: 'Sở X' })];
  const before = await dump(store);
  const preview = await planImport(store.read, rows, await timingAt(store.read));
  expect(await dump(store)).toBe(before);
  expect(await load(rows)).toEqual(preview.rows);
});

test('two thousand rows take a statement for every ten of them at most, not some for each row', async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) =>
    planRow({ row: index + 2, code: `NV${index}`, supportingUnits: ['Công an tỉnh'], group: `Nhóm ${index % 3}` }),
  );
  let statements = 0;
  const count = (tx: Db) => counting(tx, () => (statements += 1));
  await store.write(async (tx) => importPlan(count(tx), rows, await timingAt(tx)));
  expect(await store.read.task.count()).toBe(2_000);
  const again = await store.write(async (tx) => importPlan(count(tx), rows, await timingAt(tx)));
  expect(again.rows.every((row) => row.outcome === 'unchanged')).toBe(true);
  expect(statements).toBeLessThan(200);
});

/** The same transaction, with a look at each query that is made through it. */
function counting<T extends object>(db: T, seen: () => void): T {
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'function') {
        seen();
        return value.bind(target);
      }
      return typeof value === 'object' && value !== null ? counting(value, seen) : value;
    },
  });
}
