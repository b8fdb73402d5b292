import { expect, it } from 'vitest';
import { spanMeant } from '../../src/domain/report-span.ts';
import { type EvaluatedTask, evaluate } from '../../src/reports/evaluation/evaluate.ts';
import { reckoningOf } from '../../src/reports/reckoning.ts';
import type { Whose } from '../../src/store/evaluated-tasks.ts';
import { weightsAt } from '../../src/store/evaluation-weights.ts';
import type { Task } from '../../src/store/generated/client.ts';
import { at, type PlayedOffice, playedOffice, zone } from '../reminders/played-office.ts';

/** Tasks are due on Friday 29 March 2024 unless said otherwise; it is Friday 12 April. */
const now = at('2024-04-12T17:00');

async function evaluated(
  { store, office }: PlayedOffice,
  { period = '2024', when = now, whose = { by: 'units', scope: {} } as Whose } = {},
): Promise<(code: string) => EvaluatedTask | undefined> {
  const span = spanMeant(period, '2024-04-12', office.cutOffDay);
  const reckoning = span === null ? null : reckoningOf(span, when, zone);
  if (span === null || reckoning === null) throw new Error(`no ${period}`);
  const weights = await weightsAt(store.read, when);
  const { tasks } = await evaluate(store.read, whose, span, reckoning, { office, weights });
  return (code) => tasks.find((task) => task.code === code);
}

const reportDone = (office: PlayedOffice, task: Task, day: string) =>
  office.change(task, { state: 'awaiting_confirmation', reportedDoneOn: day }, at(`${day}T16:00`));

it('the day of the report counts, however long the confirmation takes, and days of waiting for a return do not', async () => {
  const office = await playedOffice();
  await reportDone(office, await office.task('NV1'), '2024-03-29');
  const returned = await reportDone(office, await office.task('NV2'), '2024-03-28');
  const again = await office.change(returned, { state: 'open', reportedDoneOn: null }, at('2024-04-08T09:00'));
  await reportDone(office, again, '2024-04-10');
  const of = await evaluated(office);
  expect(of('NV1')).toMatchObject({ awaits: true, mark: { outcome: 'on_time', points: 90 } });
  // The two days of waiting up to the deadline move it to 2 April; the next four are of waiting as well.
  expect(of('NV2')?.mark).toMatchObject({ outcome: 'late', days: 2, excused: 6 });
});

it('whoever waits for another unit is not late for it; whoever waits for the own one is', async () => {
  const office = await playedOffice();
  const health = await office.unit('Sở Y tế', office.province);
  const justice = await office.unit('Sở Tư pháp', office.province);
  const division = await office.unit('Phòng Nghiệp vụ Y', health);
  const ha = await office.person('Trần Thị Hà', { unit: health });
  const blocked = async (code: string, owner: typeof health | undefined) => {
    const task = await office.task(code, { leadUnitId: health.id, for: [ha] });
    await office.obstacle(task, ha, 'chờ hướng dẫn', {
      reportedAt: at('2024-03-25T09:00'),
      ...(owner !== undefined && { owner }),
    });
  };
  await blocked('NV1', justice);
  await blocked('NV2', division);
  await blocked('NV3', undefined);
  const of = await evaluated(office);
  expect(of('NV1')?.mark).toBeNull();
  expect(of('NV2')?.mark).toMatchObject({ outcome: 'overdue', days: 10, excused: 0 });
  expect(of('NV3')?.mark).toMatchObject({ outcome: 'overdue', days: 10 });
  // The silence of those days is nobody's fault either.
  expect(of('NV1')?.silence.silent).toBe((of('NV2')?.silence.silent ?? 0) - 14);
});

it('what stands still or was given up is not judged, and days of a pause are added to the deadline', async () => {
  const office = await playedOffice();
  await office.change(await office.task('NV1'), { state: 'paused' }, at('2024-04-03T09:00'));
  await office.change(await office.task('NV2'), { state: 'cancelled' }, at('2024-04-03T09:00'));
  const paused = await office.change(await office.task('NV3'), { state: 'paused' }, at('2024-03-18T09:00'));
  const resumed = await office.change(paused, { state: 'open' }, at('2024-03-22T17:00'));
  await reportDone(office, resumed, '2024-04-05');
  const of = await evaluated(office);
  expect(of('NV1')).toMatchObject({ paused: true, mark: null });
  expect(of('NV2')).toBeUndefined();
  expect(of('NV3')?.mark).toMatchObject({ outcome: 'on_time', excused: 5 });
});

it('an extension counts, and the figure by the first deadline stands beside it', async () => {
  const office = await playedOffice();
  const task = await office.task('NV1');
  await reportDone(
    office,
    await office.change(task, { currentDue: '2024-04-19' }, at('2024-03-20T09:00')),
    '2024-04-12',
  );
  const of = await evaluated(office);
  expect(of('NV1')).toMatchObject({
    mark: { outcome: 'on_time', points: 90 },
    firstMark: { outcome: 'late', days: 10, points: 70 },
  });
});

it('who takes on what is overdue, a unit or an officer, answers for the days since', async () => {
  const office = await playedOffice();
  const justice = await office.unit('Sở Tư pháp', office.province);
  const [ha, lan] = [await office.person('Trần Thị Hà'), await office.person('Đỗ Thị Lan')];
  const task = await office.task('NV1', { for: [ha] });
  await office.change(task, { leadUnitId: justice.id }, at('2024-04-09T09:00'));
  await office.store.write(async (tx) => {
    await tx.assignment.updateMany({ where: { taskId: task.id }, data: { endedAt: at('2024-04-10T09:00') } });
    const assigned = { taskId: task.id, personId: lan.id, focal: true, assignedAt: at('2024-04-10T09:00') };
    await tx.assignment.create({ data: assigned });
  });
  expect((await evaluated(office))('NV1')).toMatchObject({ leadUnitId: justice.id, mark: { days: 3, excused: 7 } });
  const ofPeople = await evaluated(office, { whose: { by: 'people', scope: {} } });
  expect(ofPeople('NV1')).toMatchObject({ focalId: lan.id, mark: { days: 2 } });
  const before = await evaluated(office, { whose: { by: 'people', scope: {} }, when: at('2024-04-08T17:00') });
  expect(before('NV1')).toMatchObject({ focalId: ha.id, mark: { days: 6 } });
});

it('a task is judged once: in the period in which it was reported done, or in each in which it is overdue', async () => {
  const office = await playedOffice();
  await reportDone(
    office,
    await office.task('NV1', { originalDue: '2024-05-31', currentDue: '2024-05-31' }),
    '2024-03-12',
  );
  await office.task('NV2', { originalDue: '2024-02-29', currentDue: '2024-02-29' });
  const first = await evaluated(office, { period: '2024-Q1' });
  const second = await evaluated(office, { period: '2024-Q2' });
  expect(first('NV1')?.mark).toMatchObject({ outcome: 'early' });
  expect(second('NV1')?.mark ?? null).toBeNull();
  expect(first('NV2')?.mark).toMatchObject({ outcome: 'overdue', days: 11 });
  expect(second('NV2')?.mark).toMatchObject({ outcome: 'overdue', days: 31 });
});

it('a part counts for whoever answers for it, and with its whole for the office', async () => {
  const office = await playedOffice();
  const ha = await office.person('Trần Thị Hà');
  const whole = await office.task('NV1');
  await office.task('NV1.1', { parentId: whole.id, for: [ha] });
  expect((await evaluated(office))('NV1.1')).toBeUndefined();
  const ofPeople = await evaluated(office, { whose: { by: 'people', scope: {}, personId: ha.id } });
  expect(ofPeople('NV1.1')?.mark).toMatchObject({ outcome: 'overdue', days: 10 });
});
