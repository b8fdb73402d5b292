import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Acting } from '../../src/actions/acting.ts';
import { confirmCompletion, returnResult } from '../../src/actions/decide-completion.ts';
import { decideExtension } from '../../src/actions/decide-extension.ts';
import { requestExtension } from '../../src/actions/extension.ts';
import { reportDone } from '../../src/actions/report-done.ts';
import { reportProgress } from '../../src/actions/report-progress.ts';
import { viewerFor } from '../../src/conversation/respond.ts';
import { summary } from '../../src/conversation/screens/summary.ts';
import { type Table, type View, viewText } from '../../src/conversation/view.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { localDateAt } from '../../src/domain/time-zone.ts';
import type { Task, Unit } from '../../src/store/generated/client.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { changeTask } from '../../src/store/task-change.ts';
import { type PlayedOffice, playedOffice, zone } from '../reminders/played-office.ts';
import { testStore } from '../support/store.ts';

const anyTask = fc.record({
  unit: fc.nat(2),
  group: fc.nat(1),
  dueIn: fc.option(fc.integer({ min: -12, max: 12 }), { freq: 5 }),
});
const anyEvent = fc.record({
  afterMinutes: fc.integer({ min: 1, max: 3000 }),
  task: fc.nat(6),
  what: fc.constantFrom(
    'progress',
    'done',
    'done',
    'confirm',
    'confirm',
    'return',
    'extend',
    'pause',
    'cancel',
    'look',
  ),
  percent: fc.integer({ min: 0, max: 100 }),
});

let office: PlayedOffice;
let units: Unit[];
let officer: PersonWithUnit;
let coordinator: PersonWithUnit;
let run = 0;

beforeAll(async () => {
  office = await playedOffice(await testStore(afterAll));
  const health = await office.unit('Sở Y tế', office.province);
  units = [health, await office.unit('Phòng Nghiệp vụ Y', health), await office.unit('Sở Tư pháp', office.province)];
  officer = await office.person('Trần Thị Hà', { unit: health });
  coordinator = await office.person('Phạm Thị Thu', { role: 'coordinator' });
}, 60_000);

it('the sentence and both tables agree with a recount, now and as of any past instant', async () => {
  const anyPlan = fc.tuple(fc.array(anyTask, { minLength: 1, maxLength: 7 }), fc.array(anyEvent, { maxLength: 14 }));
  await fc.assert(
    fc.asyncProperty(anyPlan, async ([tasks, events]) => {
      const { programmeId, groups, ids } = await makePlan(tasks);
      const looked: { at: Date; shown: View }[] = [];
      let at = new Date('2024-04-01T01:00:00Z');
      for (const event of [...events, { afterMinutes: 1, task: 0, what: 'look' as const, percent: 0 }]) {
        at = new Date(at.getTime() + event.afterMinutes * 60_000);
        await happen(ids[event.task % ids.length] ?? 0, event.what, event.percent, at);
        if (event.what !== 'look') continue;
        const shown = await look(programmeId, at);
        check(shown, await office.store.read.task.findMany({ where: { programmeId } }), at, groups);
        looked.push({ at, shown });
      }
      for (const { at: then, shown } of looked)
        expect(withoutDay(await look(programmeId, then, then))).toEqual(withoutDay(shown));
    }),
    { numRuns: 12 },
  );
}, 180_000);

/** The button to a picture of the past names its day. */
function withoutDay(view: View): unknown {
  return JSON.parse(JSON.stringify(view).replace(/"(ch:[\d:a-z]+):\d{8}"/, '"$1"'));
}

async function makePlan(tasks: readonly { unit: number; group: number; dueIn: number | null }[]) {
  run += 1;
  const { store } = office;
  const at = new Date('2024-01-02T01:00:00Z');
  const groupNames = ['Nhóm pháp lý', 'Nhóm dữ liệu'];
  const programme = await store.write((tx) =>
    tx.programme.create({
      data: {
        name: `Kế hoạch ${run}`,
        key: `ke hoach ${run}`,
        createdAt: at,
        groups: { create: groupNames.map((name, position) => ({ name, key: name, position })) },
      },
      include: { groups: true },
    }),
  );
  const ids: number[] = [];
  for (const [index, { unit, group, dueIn }] of tasks.entries()) {
    const due = dueIn === null ? null : addDays('2024-04-01', dueIn);
    const task = await office.task(`R${run}.${index}`, {
      programmeId: programme.id,
      groupId: programme.groups[group]?.id ?? 0,
      leadUnitId: units[unit]?.id ?? 0,
      kind: due === null ? 'continuous' : 'dated',
      originalDue: due,
      currentDue: due,
      for: [officer],
    });
    ids.push(task.id);
  }
  return { programmeId: programme.id, groups: new Map(programme.groups.map(({ id, name }) => [id, name])), ids };
}

async function happen(taskId: number, what: string, percent: number, at: Date): Promise<void> {
  await office.store.write(async (tx) => {
    const by = (actor: PersonWithUnit): Acting => ({
      ...{ tx, actor, at, office: office.office },
      ...{ standsInFor: [], channel: 'web', incomingId: null },
    });
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    const timing = { at, ...office.office };
    if (what === 'progress') await reportProgress(by(officer), { taskId, percent });
    if (what === 'done') await reportDone(by(officer), { taskId });
    if (what === 'confirm') await confirmCompletion(by(coordinator), taskId);
    if (what === 'return') await returnResult(by(coordinator), taskId, 'thiếu biên bản');
    if (what === 'pause' && task.state === 'open') await changeTask(tx, task, { state: 'paused' }, timing);
    if (what === 'cancel' && task.state === 'open') await changeTask(tx, task, { state: 'cancelled' }, timing);
    if (what !== 'extend') return;
    const toDue = addDays(task.currentDue ?? '2024-04-01', 1 + (percent % 20));
    const asked = await requestExtension(by(officer), { taskId, toDue, reason: 'chờ hướng dẫn' });
    if (asked.ok) await decideExtension(by(coordinator), asked.extension.id, percent % 2 === 0);
  });
}

async function look(programmeId: number, at: Date, asOf?: Date): Promise<View> {
  const viewer = await viewerFor({ db: office.store.read, at, zone, officeName: '' }, coordinator);
  const view = await summary(viewer, {
    scope: { programmeId },
    name: 'Kế hoạch',
    ...(asOf === undefined ? {} : { asOf }),
  });
  // Only what is overdue now can be urged, or listed by unit: under figures of the past there are no such buttons.
  const ofNow = /^(lu:|l:overdue:0:[1-9])/;
  return { ...view, choices: (view.choices ?? []).filter((row) => row.every(({ act }) => !ofNow.test(act))) };
}

/** Counted again from the rows, without anything that the program counts with. */
function recount(tasks: readonly Task[], at: Date) {
  const today = localDateAt(at, zone);
  const counted = tasks.filter((task) => task.state !== 'cancelled');
  const after = (day: string | null, due: string | null) => day !== null && due !== null && day > due;
  const done = counted.filter((task) => task.state === 'confirmed');
  const doneLate = done.filter((task) => after(task.reportedDoneOn, task.currentDue));
  const overdue = counted.filter(
    (task) =>
      (task.state === 'open' && after(today, task.currentDue)) ||
      (task.state === 'awaiting_confirmation' && after(task.reportedDoneOn, task.currentDue)),
  );
  return { total: counted.length, done: done.length, doneLate: doneLate.length, overdue: overdue.length };
}

function check(shown: View, tasks: readonly Task[], at: Date, groups: ReadonlyMap<number, string>): void {
  const { total, done, doneLate, overdue } = recount(tasks, at);
  if (total === 0) {
    expect(viewText(shown)).toBe('Chưa có nhiệm vụ nào: Kế hoạch.');
    return;
  }
  const open = total - done;
  const share = String(Math.round((1000 * overdue) / total) / 10).replace('.', ',');
  const sentence = shown.blocks[1]?.kind === 'text' ? shown.blocks[1].text : '';
  expect(sentence).toContain(
    `Tổng số ${total} nhiệm vụ; đã hoàn thành ${done} (đúng hạn: ${done - doneLate}, quá hạn: ${doneLate}); ` +
      `chưa hoàn thành ${open} (trong hạn: ${open - overdue}, quá hạn: ${overdue}), số quá hạn chiếm ${share}%, `,
  );
  expect(sentence).toMatch(/, (tăng [\d,]+%|giảm [\d,]+%|không tăng, không giảm) so với kỳ trước\.$/);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  checkTable(
    shown,
    'Đơn vị',
    rowsOf(tasks, at, (task) => names.get(task.leadUnitId) ?? ''),
  );
  checkTable(
    shown,
    'Nhóm',
    rowsOf(tasks, at, (task) => groups.get(task.groupId) ?? ''),
  );
}

function rowsOf(tasks: readonly Task[], at: Date, nameOf: (task: Task) => string): string[][] {
  const names = [...new Set(tasks.map(nameOf))];
  return names.flatMap((name) => {
    const { total, done, overdue } = recount(
      tasks.filter((task) => nameOf(task) === name),
      at,
    );
    return total === 0 ? [] : [[name, `${total}`, `${done}`, `${overdue}`]];
  });
}

/** A table of one row would only repeat the sentence. */
function checkTable(shown: View, heading: string, rows: readonly string[][]): void {
  const table = shown.blocks.find(
    (block): block is Table => block.kind === 'table' && block.columns[0]?.title === heading,
  );
  const shownRows = [...(table?.rows ?? [])].sort();
  expect(shownRows).toEqual(rows.length < 2 ? [] : [...rows].sort());
}
