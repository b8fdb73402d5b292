import { addDays, type LocalDate } from '../../src/domain/local-date.ts';
import { periodKey, reportingPeriod, rhythmOf } from '../../src/domain/reporting-periods.ts';
import { endOfDay } from '../../src/domain/time-zone.ts';
import type { Prisma } from '../../src/store/generated/client.ts';
import type { Office } from '../../src/store/office.ts';
import type { Db, Store } from '../../src/store/store.ts';
import { changeTask, type TaskPatch } from '../../src/store/task-change.ts';
import type { Chance } from './chance.ts';
import type { PlantedOffice } from './planted-office.ts';

/** The day of which people are to live through, at the hour at which they do their work in the bot. */
interface Day {
  readonly today: LocalDate;
  readonly at: Date;
  readonly office: Office;
  readonly planted: PlantedOffice;
  readonly chance: Chance;
}

type Unfinished = Prisma.TaskGetPayload<{ include: { assignments: true; extensions: true } }>;

/** What the whole office does on one day: reports, requests, results, decisions, obstacles. One write. */
export function workedDay(store: Store, day: Day): Promise<void> {
  return store.write(async (tx) => {
    const reminded = await tx.reminder.findMany({ where: { on: day.today }, select: { personId: true, taskId: true } });
    const heard = new Set(reminded.map(({ personId, taskId }) => `${personId} ${taskId}`));
    const tasks = await tx.task.findMany({
      where: { state: { in: ['open', 'awaiting_confirmation', 'paused'] }, startOn: { lte: day.today } },
      include: { assignments: true, extensions: { where: { state: 'requested' } } },
    });
    for (const task of tasks) await live(tx, task, day, heard);
  });
}

async function live(tx: Db, task: Unfinished, day: Day, heard: ReadonlySet<string>): Promise<void> {
  const { chance, at } = day;
  if (task.extensions.length > 0 && chance.happens(0.4)) return decideExtension(tx, task, day);
  if (task.state === 'awaiting_confirmation') {
    if (!chance.happens(0.5)) return;
    const confirmed: TaskPatch = { state: 'confirmed', confirmedAt: at };
    const returned: TaskPatch = { state: 'open', progress: 80, reportedDoneOn: null };
    return change(tx, task, chance.happens(0.88) ? confirmed : returned, day);
  }
  if (task.state === 'paused') return chance.happens(0.05) ? change(tx, task, { state: 'open' }, day) : undefined;
  if (chance.happens(0.0005)) return change(tx, task, { state: chance.happens(0.7) ? 'paused' : 'cancelled' }, day);
  const { personId = 0 } = task.assignments[0] ?? {};
  const actor = actorOf(personId, day);
  if (actor === undefined) return;
  const often = heard.has(`${actor.id} ${task.id}`) ? 0.5 : 0.03;
  if (!actor.linked || !chance.happens(actor.diligence * often)) return;
  if (task.kind === 'continuous') return reportPeriod(tx, task, actor.id, day);
  const urgent = task.currentDue !== null && task.currentDue <= addDays(day.today, 7);
  if (urgent && task.extensions.length === 0 && chance.happens(0.15)) return askExtension(tx, task, actor.id, day);
  return report(tx, task, actor.id, day);
}

function actorOf(personId: number, { planted, today }: Day) {
  const absence = planted.absences.find((one) => one.personId === personId && one.from <= today && today <= one.to);
  return planted.members.get(absence === undefined ? personId : (absence.substituteId ?? 0));
}

async function change(tx: Db, task: Unfinished, patch: TaskPatch, { at, office }: Day): Promise<void> {
  const { assignments: _, extensions: __, ...plain } = task;
  await changeTask(tx, plain, patch, { at, ...office });
}

async function report(tx: Db, task: Unfinished, personId: number, day: Day): Promise<void> {
  const { chance, at, today } = day;
  const percent = Math.min(100, task.progress + chance.between(10, 45));
  const done: TaskPatch = percent < 100 ? {} : { state: 'awaiting_confirmation', reportedDoneOn: today };
  await change(tx, task, { progress: percent, lastReportAt: at, ...done }, day);
  if (percent === 100 || !chance.happens(0.08)) return;
  const text = `vướng kinh phí ${task.code}`;
  const facts = { text, key: text, kind: 'funding', reportedById: personId, reportedAt: at, channel: 'web' } as const;
  await tx.obstacle.create({
    data: { ...facts, ownerUnitId: task.leadUnitId, tasks: { create: [{ taskId: task.id }] } },
  });
  if (chance.happens(0.5)) {
    const before = { reportedAt: { lt: at }, state: 'open' as const };
    const oldest = await tx.obstacle.findFirst({ where: before, orderBy: { id: 'asc' } });
    if (oldest !== null)
      await tx.obstacle.update({ where: { id: oldest.id }, data: { state: 'resolved', closedAt: at } });
  }
}

async function reportPeriod(tx: Db, task: Unfinished, personId: number, day: Day): Promise<void> {
  const { office, today, at } = day;
  const period = reportingPeriod(rhythmOf(task, office), today);
  const reportedUntil = endOfDay(period.until, office.calendar.zone);
  await tx.progressReport.create({
    data: {
      ...{ taskId: task.id, personId, at, channel: 'web', kind: 'progress', percentBefore: 0, percentAfter: 0 },
      ...{ period: periodKey(period), before: {} },
    },
  });
  await change(tx, task, { lastReportAt: at, reportedUntil }, day);
}

async function askExtension(tx: Db, task: Unfinished, personId: number, { chance, at, today }: Day): Promise<void> {
  const ordinal = 1 + (await tx.extension.count({ where: { taskId: task.id } }));
  const fromDue = task.currentDue ?? today;
  const toDue = addDays(fromDue > today ? fromDue : today, chance.between(7, 40));
  const asked = { requestedById: personId, requestedAt: at, channel: 'web', reason: 'chờ hướng dẫn' };
  const afterDeadline = fromDue < today;
  await tx.extension.create({ data: { taskId: task.id, ...asked, fromDue, toDue, ordinal, afterDeadline } });
}

async function decideExtension(tx: Db, task: Unfinished, day: Day): Promise<void> {
  const [asked] = task.extensions;
  if (asked === undefined) return;
  const granted = day.chance.happens(0.7);
  const state = granted ? 'granted' : 'refused';
  await tx.extension.update({ where: { id: asked.id }, data: { state, decidedAt: day.at } });
  if (granted) await change(tx, task, { currentDue: asked.toDue }, day);
}
