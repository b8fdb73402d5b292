import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportProgress } from '../../src/actions/report-progress.ts';
import { demoPeople, demoStart, loadDemo, quickTry } from '../../src/demo/demo.ts';
import { daysBetween } from '../../src/domain/local-date.ts';
import { deadlineStatusAt } from '../../src/domain/status.ts';
import { summarize } from '../../src/domain/summary.ts';
import { localDateAt, localTimeAt } from '../../src/domain/time-zone.ts';
import { figureCells, totalFigures } from '../../src/store/figures.ts';
import { standInsOf } from '../../src/store/leaves.ts';
import { loadOffice, type Office } from '../../src/store/office.ts';
import { personAt } from '../../src/store/people.ts';
import { rehearse } from '../../src/store/rehearse.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { zone } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

const patience = 120_000;
const main = 'Đề án 06 năm 2024';
const models = 'Mô hình điểm Đề án 06';
let store: Store;
let office: Office;

beforeAll(async () => {
  store = await testStore(afterAll);
  await loadDemo(store, zone);
  office = await loadOffice(store.read, zone);
}, patience);

async function tasksOf(programme?: string) {
  const where = programme === undefined ? {} : { programme: { name: programme } };
  return store.read.task.findMany({
    where,
    include: {
      reports: true,
      assignments: { include: { person: true } },
      leadUnit: true,
      legalBasis: true,
      indicator: { include: { values: true } },
    },
    orderBy: { id: 'asc' },
  });
}

type DemoTask = Awaited<ReturnType<typeof tasksOf>>[number];

function statusOf(task: DemoTask) {
  return deadlineStatusAt(
    { ...task, dueOn: task.currentDue, hasReport: task.reports.length > 0 },
    demoStart,
    office.calendar,
  );
}

async function codesWith(kind: ReturnType<typeof statusOf>['kind'], programme?: string): Promise<string[]> {
  return (await tasksOf(programme)).filter((task) => statusOf(task).kind === kind).map((task) => task.code);
}

describe('the plan of the demo', () => {
  test('has ten groups and 51 tasks, NV1 to NV51', async () => {
    const tasks = await tasksOf(main);
    expect(tasks.map((task) => task.code)).toEqual(Array.from({ length: 51 }, (_, index) => `NV${index + 1}`));
    expect(await store.read.taskGroup.count({ where: { programme: { name: main } } })).toBe(10);
    expect(new Set(tasks.map((task) => task.groupId)).size).toBe(10);
  });

  test('has 38 pilot models, MH1 to MH38, the twelve named ones by name', async () => {
    const tasks = await tasksOf(models);
    expect(tasks.map((task) => task.code)).toEqual(Array.from({ length: 38 }, (_, index) => `MH${index + 1}`));
    expect(tasks.slice(0, 12).map((task) => task.title)).toEqual([
      '53 dịch vụ công thiết yếu',
      'Tối thiểu 20 dịch vụ công không dùng hồ sơ giấy',
      'Khám chữa bệnh dùng sinh trắc học và kiosk tự phục vụ',
      'Điểm công chứng, chứng thực',
      'Nền tảng quản lý lưu trú tại nhà trọ, nhà nghỉ, khách sạn, nhà công vụ',
      'Nền tảng quản lý lưu trú tại cơ sở khám chữa bệnh',
      'Thiết bị giám sát thi cử, sát hạch lái xe',
      'Cho vay tín chấp hộ nghèo, người có công',
      'Bảo đảm điều kiện công dân số',
      'Chuẩn hoá xác thực tập trung',
      'Truyền thông chính sách qua LED, pano, nền tảng số',
      'Đào tạo trực tuyến đại chúng mở',
    ]);
  });

  test('cites the five real documents', async () => {
    const numbers = (await store.read.legalBasis.findMany()).map((basis) => `${basis.number} ${basis.issuedOn}`).sort();
    expect(numbers).toEqual([
      '249/KH-UBND 2023-04-13',
      '4078/UBND-KSTT 2023-05-29',
      '4505/UBND-KSTT 2023-06-08',
      '63/KH-UBND 2023-02-03',
      '78/KH-UBND 2022-01-28',
    ]);
    expect((await tasksOf()).every((task) => task.legalBasis !== null)).toBe(true);
  });

  test('gives every task one officer and every lead unit a head', async () => {
    for (const task of await tasksOf()) {
      expect(
        task.assignments.map((assignment) => assignment.focal),
        task.code,
      ).toEqual([true]);
      const heads = { unitId: task.leadUnitId, role: 'unit_head' as const };
      const lineAbove = await store.read.unitAncestor.findMany({ where: { unitId: task.leadUnitId } });
      const above = { unitId: { in: lineAbove.map((row) => row.ancestorId) }, role: 'unit_head' as const };
      expect(await store.read.person.count({ where: { OR: [heads, above] } }), task.leadUnit.name).toBeGreaterThan(0);
    }
  });

  test('calls everybody on an obviously invented number', async () => {
    const phones = (await store.read.person.findMany()).map((person) => person.phone ?? '');
    expect(phones.filter((phone) => !phone.startsWith('+84900000'))).toEqual([]);
  });
});

describe('2 April 2024, 7:25', () => {
  test('finds exactly ten tasks of quarter I, all late, none finished, and nothing else late', async () => {
    const quarter = (await tasksOf(main)).filter((task) => (task.originalDue ?? '9') <= '2024-03-31');
    expect(quarter).toHaveLength(10);
    expect(quarter.map((task) => task.state)).toEqual(quarter.map(() => 'open'));
    expect(await codesWith('overdue')).toEqual(quarter.map((task) => task.code));
  });

  test('finds of the models 6 done, 20 under way, 12 not begun', async () => {
    const tasks = await tasksOf(models);
    const done = tasks.filter((task) => task.state === 'confirmed');
    const begun = tasks.filter((task) => task.state === 'open' && task.reports.length > 0);
    const untouched = tasks.filter((task) => task.state === 'open' && task.reports.length === 0);
    expect([done.length, begun.length, untouched.length]).toEqual([6, 20, 12]);
    expect(await codesWith('not_started', models)).toEqual(untouched.map((task) => task.code));
    expect(await codesWith('done_late', models)).toEqual(['MH6']);
    expect(await codesWith('done_on_time', models)).toEqual(['MH13']);
  });

  test('says the official figures alike by a recount and by the history', async () => {
    const told = totalFigures(await figureCells(store.read, {}, demoStart));
    const recount = summarize(
      (await tasksOf()).map((task) => ({
        state: task.state,
        overdue: statusOf(task).kind === 'overdue',
        reportedDoneOn: task.reportedDoneOn,
        dueOn: task.currentDue,
      })),
    );
    expect(told).toEqual(recount);
    expect(told).toMatchObject({
      total: 89,
      done: 11,
      doneInTime: 10,
      doneLate: 1,
      open: 78,
      openInTime: 68,
      openOverdue: 10,
      overduePercent: 11.2,
    });
  });

  test('shows something of every status that can be', async () => {
    expect(await codesWith('due_soon')).toEqual(expect.arrayContaining(['NV17', 'NV22', 'NV28']));
    expect(await codesWith('awaiting')).toEqual(['NV4', 'NV15', 'NV21', 'NV49']);
    expect(await codesWith('done_on_time', main)).toEqual(['NV26']);
    expect(await codesWith('done_early', main)).toEqual(['NV5', 'NV19', 'NV20', 'NV37']);
    expect((await codesWith('behind')).length).toBeGreaterThanOrEqual(5);
    expect((await codesWith('continuous')).length).toBe(7);
    expect(await store.read.task.count({ where: { silentFrom: { lte: demoStart } } })).toBeGreaterThanOrEqual(5);
    expect(await store.read.extension.count({ where: { state: 'requested' } })).toBe(1);
    expect(await store.read.obstacle.count({ where: { state: 'open' } })).toBeGreaterThanOrEqual(5);
  });

  test('carries the published figures', async () => {
    const values = new Map((await tasksOf()).map((task) => [task.code, task]));
    const last = (code: string) => values.get(code)?.indicator?.values.at(-1)?.value;
    expect([last('NV19'), last('NV20'), last('NV21'), last('NV6')]).toEqual([2_852_992, 2_389_718, 1_899_673, 45.03]);
    const cards = values.get('NV19');
    expect(daysBetween(cards?.reportedDoneOn ?? '', cards?.originalDue ?? '')).toBe(52);
    const over = (code: string) =>
      Math.round(1000 * ((last(code) ?? 0) / (values.get(code)?.indicator?.target ?? 1) - 1)) / 10;
    expect([over('NV20'), over('NV21')]).toEqual([39.8, 11]);
  });

  test('finds NV12 open, in time, at 40 %, with the officer who is first in the strip', async () => {
    const nv12 = (await tasksOf(main)).find((task) => task.code === 'NV12');
    const [first] = await demoPeople(store.read);
    expect(nv12).toMatchObject({ state: 'open', progress: 40, assignments: [{ person: { name: first?.name } }] });
    expect(nv12 === undefined ? null : statusOf(nv12)).toEqual({ kind: 'in_progress' });
    expect(first === undefined ? [] : quickTry(first)).toContain('NV12 đạt 60%, vướng kinh phí');
  });
});

describe('the past of the demo', () => {
  test('was lived after the plan was handed out, in working hours of working days, before the demo begins', async () => {
    const [reports, decisions, extensions] = await Promise.all([
      store.read.progressReport.findMany(),
      store.read.decision.findMany(),
      store.read.extension.findMany(),
    ]);
    const instants = [...reports, ...decisions].map((deed) => deed.at).concat(extensions.map((one) => one.requestedAt));
    expect(instants.length).toBeGreaterThan(150);
    for (const at of instants) {
      const on = localDateAt(at, zone);
      expect(on > '2024-01-08' && at < demoStart, at.toISOString()).toBe(true);
      expect(office.calendar.isWorkingDay(on), on).toBe(true);
      expect(localTimeAt(at, zone) >= '08:00' && localTimeAt(at, zone) < '17:00', at.toISOString()).toBe(true);
    }
  });

  test('never had anything happen to a task before the task began', async () => {
    for (const task of await tasksOf()) {
      for (const report of task.reports) expect(localDateAt(report.at, zone) >= task.startOn, task.code).toBe(true);
    }
  });

  test('leaves each task as its history says: versions without gap, the last one the present', async () => {
    for (const task of await tasksOf()) {
      const versions = await store.read.taskVersion.findMany({
        where: { taskId: task.id },
        orderBy: { version: 'asc' },
      });
      expect(versions.map((version) => version.version)).toEqual(versions.map((_, index) => index + 1));
      expect(versions.slice(1).map((version) => version.validFrom)).toEqual(
        versions.slice(0, -1).map((version) => version.validTo),
      );
      const { version, state, progress, currentDue, overdueFrom, behindFrom } = task;
      expect(versions.at(-1)).toMatchObject({
        version,
        state,
        progress,
        currentDue,
        overdueFrom,
        behindFrom,
        validTo: null,
      });
      expect(task.reports.map((report) => report.percentAfter)).toEqual(
        task.reports.map((report) => report.percentAfter).sort((a, b) => a - b),
      );
    }
  });

  test(
    'is the same each time',
    async () => {
      const other = await testStore();
      await loadDemo(other, zone);
      expect(await dump(other)).toBe(await dump(store));
    },
    patience,
  );
});

describe('the strip', () => {
  test('has twelve people of every kind, officers first, leaders last, each reachable in a chat of their own', async () => {
    const people = await demoPeople(store.read);
    expect(people.map((person) => person.role)).toEqual([
      ...Array.from({ length: 4 }, () => 'officer'),
      ...Array.from({ length: 4 }, () => 'unit_head'),
      ...['coordinator', 'coordinator', 'leader', 'leader'],
    ]);
    for (const { chat, name } of people) expect(await personAt(store.read, 'web', chat)).toMatchObject({ name });
    expect(await store.read.address.count()).toBe(await store.read.person.count());
  });

  test('offers everybody sentences of their own', async () => {
    const offers = new Map((await demoPeople(store.read)).map((person) => [person.role, quickTry(person)]));
    expect(offers.get('leader')).toEqual(expect.arrayContaining(['đơn vị nào chậm nhất?', '/tonghop']));
    for (const offer of offers.values()) expect(offer).toHaveLength(3);
  });

  test('lets its first officer report NV12 through the same action as anybody', async () => {
    const [first] = await demoPeople(store.read);
    const reported = await rehearse(store, async (tx) => {
      const actor = await personAt(tx, 'web', first?.chat ?? '');
      const task = await tx.task.findUnique({ where: { code: 'NV12' } });
      if (actor === null || task === null) throw new Error('the demo is not whole');
      const standsIn = (await standInsOf(tx, [actor.id], '2024-04-02')).get(actor.id) ?? [];
      const acting = { tx, actor, standsInFor: standsIn, at: demoStart, office, channel: 'web', incomingId: null };
      return reportProgress(acting, {
        taskId: task.id,
        percent: 60,
        obstacle: { text: 'vướng kinh phí', kind: 'funding' },
      });
    });
    expect(reported).toMatchObject({ ok: true, percentBefore: 40, percentAfter: 60 });
  });
});
