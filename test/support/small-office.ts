import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Task } from '../../src/store/generated/client.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { at, type PlayedOffice, playedOffice } from '../reminders/played-office.ts';
import { testStore } from './store.ts';
import { startTalk, type Talk } from './talk.ts';

/**
 * The office of the conversation tests on Tuesday 2 April 2024, 8:00. Units three deep: UBND tỉnh › Sở Y tế › Phòng Nghiệp vụ Y,
 * and beside it Sở Tư pháp and Công an tỉnh. Hà and Nam work in the division, Lan in Sở Tư pháp; Lý heads Sở Y tế, Đức
 * heads Sở Tư pháp; Thu and Bình coordinate; Vinh leads; An administers.
 */
export interface SmallOffice {
  readonly store: Store;
  readonly url: string;
  readonly talk: Talk;
  readonly people: Readonly<Record<PersonName, PersonWithUnit>>;
  /** As they were at the start. */
  readonly tasks: Readonly<Record<Code, Task>>;
  taskNow(code: Code): Promise<Task>;
}

export type PersonName = 'ha' | 'nam' | 'lan' | 'ly' | 'duc' | 'thu' | 'binh' | 'vinh' | 'an';

const codes = ['NV12', 'NV13', 'NV14', 'NV15', 'NV16', 'NV17', 'NV18', 'NV19', 'NV20', 'NV21', 'NV30', 'NV31'] as const;
export type Code = (typeof codes)[number];

type Seeded = Pick<SmallOffice, 'people' | 'tasks'> & { readonly file: string };
let seeded: Promise<Seeded> | undefined;

/** A database of its own, copied from one that is filled once a process. */
export async function smallOffice(): Promise<SmallOffice> {
  seeded ??= seed();
  const { file, people, tasks } = await seeded;
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-talk-'));
  copyFileSync(file, join(folder, 'office.db'));
  const url = `file:${join(folder, 'office.db')}`;
  const store = await openStore(url);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    store,
    url,
    people,
    tasks,
    talk: startTalk(store),
    taskNow: (code) => store.read.task.findUniqueOrThrow({ where: { code } }),
  };
}

async function seed(): Promise<Seeded> {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-talk-'));
  const file = join(folder, 'seeded.db');
  let remove = () => Promise.resolve();
  const store = await testStore((whenOver) => {
    remove = whenOver;
  });
  const filled = await fill(await playedOffice(store));
  await store.read.$executeRawUnsafe(`VACUUM INTO '${file}'`);
  await remove();
  return { file, ...filled };
}

async function fill(office: PlayedOffice): Promise<Omit<Seeded, 'file'>> {
  const health = await office.unit('Sở Y tế', office.province);
  const division = await office.unit('Phòng Nghiệp vụ Y', health);
  const justice = await office.unit('Sở Tư pháp', office.province);
  const police = await office.unit('Công an tỉnh', office.province);
  const people = {
    ha: await office.person('Trần Thị Hà', { unit: division }),
    nam: await office.person('Nguyễn Văn Nam', { unit: division }),
    lan: await office.person('Đỗ Thị Lan', { unit: justice }),
    ly: await office.person('Hoàng Thị Lý', { unit: health, role: 'unit_head' }),
    duc: await office.person('Võ Minh Đức', { unit: justice, role: 'unit_head' }),
    thu: await office.person('Phạm Thị Thu', { unit: police, role: 'coordinator' }),
    binh: await office.person('Cao Văn Bình', { unit: police, role: 'coordinator' }),
    vinh: await office.person('Lê Quang Vinh', { role: 'leader' }),
    an: await office.person('Bùi Thị An', { role: 'admin' }),
  } satisfies Record<PersonName, PersonWithUnit>;
  const { ha, nam, lan } = people;
  const ofDivision = { leadUnitId: division.id, startOn: '2024-01-08', for: [ha, nam], untaken: true as const };
  const long = { ...ofDivision, originalDue: '2024-06-28', currentDue: '2024-06-28' };
  const soon = { ...ofDivision, originalDue: '2024-04-04', currentDue: '2024-04-04' };
  const past = { ...ofDivision, originalDue: '2024-03-29', currentDue: '2024-03-29' };
  const ofJustice = { ...long, leadUnitId: justice.id, for: [lan] };
  const marchThe = (day: number) => at(`2024-03-${day}T09:00`);
  const tasks = {
    NV12: await started(office, await office.task('NV12', { ...long, for: [ha, nam] }), 40),
    NV13: await started(office, await office.task('NV13', soon), 90),
    NV14: await started(office, await office.task('NV14', past), 30),
    NV15: await office.task('NV15', { ...long, for: [nam] }),
    NV16: await reportedDone(office, await office.task('NV16', long), '2024-03-28'),
    NV17: await confirmed(office, await office.task('NV17', long)),
    NV18: await office.change(await office.task('NV18', long), { state: 'paused' }, marchThe(20)),
    NV19: await office.change(await office.task('NV19', long), { state: 'cancelled' }, marchThe(20)),
    NV20: await office.task('NV20', {
      ...{ leadUnitId: division.id, startOn: '2024-01-08', for: [ha, nam] },
      ...{ kind: 'continuous', originalDue: null, currentDue: null },
    }),
    NV21: await reportedDone(office, await office.task('NV21', past), '2024-04-01'),
    NV30: await started(office, await office.task('NV30', ofJustice), 50),
    NV31: await office.task('NV31', { ...past, leadUnitId: justice.id, for: [lan] }),
  } satisfies Record<Code, Task>;
  return { people, tasks };
}

function started(office: PlayedOffice, task: Task, progress: number): Promise<Task> {
  const when = at('2024-03-25T09:00');
  return office.change(task, { progress, lastReportAt: when }, when);
}

async function reportedDone(office: PlayedOffice, task: Task, reportedDoneOn: string): Promise<Task> {
  const when = at(`${reportedDoneOn}T09:00`);
  const done = { state: 'awaiting_confirmation', progress: 100, reportedDoneOn, lastReportAt: when } as const;
  return office.change(task, done, when);
}

async function confirmed(office: PlayedOffice, task: Task): Promise<Task> {
  const confirmedAt = at('2024-03-28T15:00');
  return office.change(
    await reportedDone(office, task, '2024-03-27'),
    { state: 'confirmed', confirmedAt },
    confirmedAt,
  );
}

/** Gives a task a countable target. */
export async function giveIndicator(
  { store }: SmallOffice,
  task: Task,
  target: number,
  measure: string,
): Promise<void> {
  const name = `Số ${measure}`;
  await store.write((tx) => tx.indicator.create({ data: { taskId: task.id, kind: 'number', name, target, measure } }));
}
