import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRescheduler, rescheduleAll } from '../../../src/actions/calendar/reschedule.ts';
import type { CalendarOrder } from '../../../src/domain/calendar-order.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { addTasks } from '../../../src/store/add-tasks.ts';
import { touchesWithin } from '../../../src/store/changes.ts';
import { pastFigureCells } from '../../../src/store/figures.ts';
import { loadOffice } from '../../../src/store/office.ts';
import { countBehind } from '../../../src/store/reschedule.ts';
import type { Store } from '../../../src/store/store.ts';
import { changeTask, instantsBy } from '../../../src/store/task-change.ts';
import { dateWithin } from '../../domain/arbitraries.ts';
import { at, zone } from '../../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';
import { dayOff, keeper } from './changing.ts';

const now = () => at('2024-04-02T08:00');
const settle = (store: Store) => rescheduleAll({ store, zone, now });

const INSTANTS = ['dueSoonFrom', 'behindFrom', 'overdueFrom', 'silentFrom'] as const;
async function instantsOf(store: Store): Promise<Record<string, unknown>> {
  const tasks = await store.read.task.findMany({ orderBy: { id: 'asc' } });
  return Object.fromEntries(tasks.map((task) => [task.code, INSTANTS.map((name) => task[name])]));
}

/** The instants as they follow from the calendar that is in the database now. */
async function reckonedAnew(store: Store): Promise<Record<string, unknown>> {
  const { calendar, rules } = await loadOffice(store.read, zone);
  const tasks = await store.read.task.findMany({ orderBy: { id: 'asc' } });
  return Object.fromEntries(
    tasks.map((task) => {
      const instants = instantsBy(task, calendar, rules);
      return [task.code, INSTANTS.map((name) => instants[name])];
    }),
  );
}

/** Many open tasks beside those of the office, none like the next. */
async function addMany({ store, tasks }: SmallOffice, count: number): Promise<void> {
  const { programmeId, groupId, leadUnitId } = tasks.NV12;
  const placed = { programmeId, groupId, leadUnitId, legalBasisId: null };
  const plain = { title: 'Nội dung', key: 'noi dung', product: '', kind: 'dated' as const, cadence: null };
  const office = await loadOffice(store.read, zone);
  await store.write((tx) =>
    addTasks(
      tx,
      Array.from({ length: count }, (_, n) => {
        const due = addDays('2024-04-20', n % 120);
        const days = { startOn: addDays('2024-02-01', n % 60), originalDue: due, currentDue: due };
        return { ...placed, ...plain, ...days, code: `VX${n + 1}` };
      }),
      { at: at('2024-02-01T08:00'), ...office },
    ),
  );
}

const anyDay = dateWithin(200).filter((date) => date >= '2024-04-01');
const anyOrder: fc.Arbitrary<CalendarOrder> = fc.oneof(
  fc.tuple(anyDay, fc.nat(5)).map(([from, n]) => dayOff(from, addDays(from, n))),
  anyDay.map((from) => ({ deed: 'ordinary' as const, from, until: from })),
  anyDay.map((on) => ({ deed: 'worked' as const, on })),
  fc.tuple(anyDay, anyDay).map(([one, other]) => ({ deed: 'swap' as const, off: one, worked: other })),
);

describe('the instants of tasks', () => {
  it('follow any change of the calendar exactly, and are what they were when it is taken back', async () => {
    const office = await smallOffice();
    const { store, people } = office;
    await addMany(office, 12);
    const thu = keeper(store, people.thu);
    const before = await instantsOf(store);
    await fc.assert(
      fc.asyncProperty(fc.array(anyOrder, { minLength: 1, maxLength: 3 }), async (orders) => {
        const done: number[] = [];
        for (const order of orders) {
          const changed = await thu.changes(order);
          if (!changed.ok) continue;
          done.push(changed.changeId);
          expect(await instantsOf(store)).toEqual(await reckonedAnew(store));
        }
        for (const id of done.reverse()) expect((await thu.undoes(id)).ok).toBe(true);
        expect(await instantsOf(store)).toEqual(before);
      }),
      { numRuns: 12, examples: [[[dayOff('2024-05-02', '2024-05-04')]]] },
    );
  });

  it('of many tasks follow in portions: some with the change, the rest afterwards, and others write in between', async () => {
    const office = await smallOffice();
    const { store, people } = office;
    await addMany(office, 520);
    const changed = await keeper(store, people.thu).changes(dayOff('2024-04-10', '2024-04-12'));
    expect(changed).toMatchObject({ ok: true });
    const behind = await countBehind(store.read, await loadOffice(store.read, zone));
    expect(behind).toBeGreaterThan(200);
    expect(await instantsOf(store)).not.toEqual(await reckonedAnew(store));
    let [over, between] = [false, 0];
    const others = (async () => {
      while (!over) {
        await store.write((tx) => tx.setting.count());
        between += 1;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    const rescheduler = createRescheduler({ store, zone, now, onError: (error) => expect(error).toBeUndefined() });
    rescheduler.look();
    await rescheduler.settle();
    over = true;
    await others;
    expect(between).toBeGreaterThanOrEqual(2);
    expect(await instantsOf(store)).toEqual(await reckonedAnew(store));
    expect(await settle(store)).toBe(0);
  });

  it('are let go between two portions when the bot is stopped, and followed up later', async () => {
    const office = await smallOffice();
    const { store, people } = office;
    await addMany(office, 520);
    await keeper(store, people.thu).changes(dayOff('2024-04-10', '2024-04-12'));
    const rescheduler = createRescheduler({ store, zone, now, onError: (error) => expect(error).toBeUndefined() });
    rescheduler.look();
    await rescheduler.stop();
    await rescheduler.settle();
    expect(await countBehind(store.read, await loadOffice(store.read, zone))).toBeGreaterThan(0);
    await settle(store);
    expect(await instantsOf(store)).toEqual(await reckonedAnew(store));
  });

  it('of a process that is killed in the middle follow at the next start', async () => {
    const office = await smallOffice();
    const { store, people, url } = office;
    await addMany(office, 450);
    await keeper(store, people.thu).changes(dayOff('2024-04-10', '2024-04-12'));
    const behind = await countBehind(store.read, await loadOffice(store.read, zone));
    const script = fileURLToPath(new URL('killed-process.ts', import.meta.url));
    const run = spawnSync(process.execPath, ['--import', 'tsx', script, url, now().toISOString(), zone, '2']);
    expect(run.signal).toBe('SIGKILL');
    expect(await countBehind(store.read, await loadOffice(store.read, zone))).toBe(behind - 100);
    await settle(store);
    expect(await instantsOf(store)).toEqual(await reckonedAnew(store));
    const twice = await store.read.taskVersion.groupBy({
      by: ['taskId'],
      where: { validTo: null },
      having: { taskId: { _count: { gt: 1 } } },
    });
    expect(twice).toEqual([]);
  });

  it('of a task that is written by a calendar which was changed a moment before follow all the same', async () => {
    const { store, people, taskNow } = await smallOffice();
    const stale = await loadOffice(store.read, zone);
    await keeper(store, people.thu).changes(dayOff('2024-04-10'));
    await store.write(async (tx) => {
      const task = await tx.task.findUniqueOrThrow({ where: { code: 'NV12' } });
      return changeTask(tx, task, { progress: 45, lastReportAt: now() }, { at: now(), ...stale });
    });
    const wrong = (await taskNow('NV12')).silentFrom;
    expect(await settle(store)).toBe(1);
    expect((await taskNow('NV12')).silentFrom?.getTime()).toBeGreaterThan(wrong?.getTime() ?? 0);
    expect(await instantsOf(store)).toEqual(await reckonedAnew(store));
  });
});

describe('what a change of the calendar leaves alone', () => {
  it('the figures of a past moment, and every version that was in force then', async () => {
    const { store, people } = await smallOffice();
    const then = at('2024-04-01T12:00');
    const inForce = () =>
      store.read.taskVersion.findMany({
        where: { validFrom: { lte: then }, OR: [{ validTo: null }, { validTo: { gt: then } }] },
        orderBy: { id: 'asc' },
        omit: { validTo: true },
      });
    const [figures, versions] = [await pastFigureCells(store.read, {}, then), await inForce()];
    const changed = await keeper(store, people.thu).changes(dayOff('2024-04-01', '2024-04-12'));
    expect(changed.ok && changed.moved).toBeGreaterThan(3);
    expect(await pastFigureCells(store.read, {}, then)).toEqual(figures);
    expect(await inForce()).toEqual(versions);
  });

  it('the version of a task: a report is taken back, and a question is answered, as if nothing had happened', async () => {
    const { store, people, talk, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 55%');
    const { version } = await taskNow('NV12');
    await keeper(store, people.thu).changes(dayOff('2024-04-10'));
    expect((await taskNow('NV12')).version).toBe(version);
    expect((await ha.presses('Hoàn tác')).text).toMatch(/^Đã hoàn tác|NV12/);
    expect((await taskNow('NV12')).progress).toBe(40);
    expect((await ha.says('NV12 100%')).text).toContain('?');
    await keeper(store, people.thu).changes(dayOff('2024-04-11'));
    await ha.presses('Đúng, ghi lại');
    expect((await taskNow('NV12')).progress).toBe(100);
  });

  it('what is news to those who follow a task: nothing happened to it', async () => {
    const { store, people, tasks } = await smallOffice();
    await keeper(store, people.thu).changes(dayOff('2024-04-10'));
    const span = { from: at('2024-04-02T07:59'), until: at('2024-04-02T08:01') };
    const wanted = { taskIds: [tasks.NV12.id], leadUnitIds: [], programmeIds: [], groupIds: [] };
    expect(await touchesWithin(store.read, span, wanted)).toEqual([]);
  });
});
