import type { Acting } from '../../src/actions/acting.ts';
import { confirmCompletion, returnResult } from '../../src/actions/decide-completion.ts';
import { decideExtension } from '../../src/actions/decide-extension.ts';
import { requestExtension } from '../../src/actions/extension.ts';
import { putOff } from '../../src/actions/put-off.ts';
import { reportDone } from '../../src/actions/report-done.ts';
import { reportPeriod } from '../../src/actions/report-period.ts';
import { reportProgress } from '../../src/actions/report-progress.ts';
import { addDays, type LocalDate } from '../../src/domain/local-date.ts';
import { closeIncoming, storeIncoming } from '../../src/store/inbox.ts';
import type { Office } from '../../src/store/office.ts';
import { lane, queueMessage } from '../../src/store/outbox.ts';
import type { Db, Store } from '../../src/store/store.ts';
import { at as instant } from '../reminders/played-office.ts';
import type { Chance } from './chance.ts';
import type { PlantedOffice, PlayedTask } from './planted-office.ts';

/** The day of which people are to live through, at the hour at which they do their work in the bot. */
export interface Day {
  readonly today: LocalDate;
  readonly at: Date;
  readonly office: Office;
  readonly planted: PlantedOffice;
  readonly chance: Chance;
  /** "personId code" of what people were told this morning. */
  readonly told: ReadonlySet<string>;
  /** "personId code" of what people put off, and until which day. */
  readonly putOffs: Map<string, LocalDate>;
}

/** What the whole office does on one day, through the actions that the chat uses: reports, requests, results, decisions, obstacles. */
export function workedDay(store: Store, day: Day): Promise<void> {
  return store.write(async (tx) => {
    for (const task of day.planted.tasks) if (task.state !== 'confirmed') await live(tx, task, day);
  });
}

async function live(tx: Db, task: PlayedTask, day: Day): Promise<void> {
  const { chance } = day;
  if (task.extensionId !== null && chance.happens(0.4)) return decide(tx, task, task.extensionId, day);
  if (task.state === 'awaiting') return chance.happens(0.5) ? judge(tx, task, day) : undefined;
  const member = workerOf(task, day);
  if (member === undefined) return;
  const often = day.told.has(`${member} ${task.code}`) ? 0.5 : 0.03;
  const { linked = false, diligence = 0 } = day.planted.members.get(member) ?? {};
  if (!linked || !chance.happens(diligence * often)) return;
  const acting = await hearFrom(tx, member, day);
  if (!task.isDated) return tellOfPeriod(acting, task, day);
  const isUrgent = task.due !== null && task.due <= addDays(day.today, 7);
  if (isUrgent && task.extensionId === null && chance.happens(0.15)) return ask(acting, task, day);
  if (isUrgent && chance.happens(0.08)) return later(acting, task, day);
  return tell(acting, task, day);
}

/** Whoever works on it today: the focal officer, or who stands in. */
function workerOf(task: PlayedTask, { planted, today }: Day): number | undefined {
  const [focal = 0] = task.officers;
  const absence = planted.absences.find((one) => one.personId === focal && one.from <= today && today <= one.to);
  const worker = absence === undefined ? focal : absence.substituteId;
  const isAway = planted.absences.some((one) => one.personId === worker && one.from <= today && today <= one.to);
  return worker === null || isAway ? undefined : worker;
}

/** Somebody sends something and is answered, as whoever acts has to be heard first. */
async function hearFrom(tx: Db, personId: number, day: Day): Promise<Acting> {
  const { at } = day;
  const chat = `chat-${personId}`;
  const externalId = `${chat} ${at.toISOString()} ${day.chance.next()}`;
  const incomingId = await storeIncoming(tx, {
    ...{
      channel: 'web',
      externalId,
      chat,
      sender: chat,
      messageId: null,
      incoming: { kind: 'played' },
      receivedAt: at,
    },
  });
  if (incomingId !== null) {
    await closeIncoming(tx, incomingId, at);
    await queueMessage(tx, {
      ...{ key: `reply:${incomingId}:0`, channel: 'web', chat, personId, incomingId, lane: lane.reply, notBefore: at },
      ...{ content: { kind: 'view', view: { blocks: [] } }, createdAt: at },
    });
  }
  return actingOf(tx, personId, day, incomingId);
}

function actingOf(tx: Db, personId: number, { planted, today, at, office }: Day, incomingId: number | null): Acting {
  const actor = planted.members.get(personId)?.person;
  if (actor === undefined) throw new RangeError(`nobody has the id ${personId}`);
  const standsInFor = planted.absences
    .filter((one) => one.substituteId === personId && one.from <= today && today <= one.to)
    .flatMap((one) => planted.members.get(one.personId)?.person ?? []);
  return { tx, actor, standsInFor, at, office, channel: 'web', incomingId };
}

function become(task: PlayedTask, now: Partial<Pick<PlayedTask, 'due' | 'state' | 'progress'>>, { at }: Day): void {
  Object.assign(task, now);
  task.past.push({ from: at, due: task.due, state: task.state });
}

async function tell(acting: Acting, task: PlayedTask, day: Day): Promise<void> {
  const percent = Math.min(100, task.progress + day.chance.between(10, 45));
  if (percent === 100) {
    const done = await reportDone(acting, { taskId: task.id });
    if (!done.ok) throw new Error(`${task.code}: ${done.rejection.kind}`);
    task.reported.push(day.today);
    return become(task, { state: 'awaiting', progress: 100 }, day);
  }
  const obstacle = day.chance.happens(0.08) ? { text: `vướng kinh phí ${task.code}`, kind: 'funding' as const } : null;
  const done = await reportProgress(acting, { taskId: task.id, percent, ...(obstacle !== null && { obstacle }) });
  if (!done.ok) throw new Error(`${task.code}: ${done.rejection.kind}`);
  task.reported.push(day.today);
  task.progress = percent;
}

async function tellOfPeriod(acting: Acting, task: PlayedTask, day: Day): Promise<void> {
  const done = await reportPeriod(acting, { taskId: task.id, note: 'đã thực hiện' });
  if (done.ok) task.reported.push(day.today);
}

async function ask(acting: Acting, task: PlayedTask, day: Day): Promise<void> {
  const from = task.due !== null && task.due > day.today ? task.due : day.today;
  const toDue = addDays(from, day.chance.between(7, 40));
  const asked = await requestExtension(acting, { taskId: task.id, toDue, reason: 'chờ hướng dẫn' });
  if (asked.ok) task.extensionId = asked.extension.id;
}

async function later(acting: Acting, task: PlayedTask, day: Day): Promise<void> {
  const on = addDays(day.today, day.chance.between(1, 5));
  const until = instant(`${on}T08:00`);
  const done = await putOff(acting, { taskId: task.id, until, silent: true });
  if (done.ok) day.putOffs.set(`${acting.actor.id} ${task.code}`, on);
}

function standingBody(tx: Db, day: Day): Promise<Acting> {
  const { members, absences } = day.planted;
  const present = [...members.values()].find(
    ({ role, person }) =>
      role === 'coordinator' &&
      !absences.some((one) => one.personId === person.id && one.from <= day.today && day.today <= one.to),
  );
  const [fallback] = [...members.values()].filter(({ role }) => role === 'coordinator');
  return hearFrom(tx, (present ?? fallback)?.person.id ?? 0, day);
}

async function judge(tx: Db, task: PlayedTask, day: Day): Promise<void> {
  const acting = await standingBody(tx, day);
  if (day.chance.happens(0.88)) {
    const done = await confirmCompletion(acting, task.id);
    return done.ok ? become(task, { state: 'confirmed' }, day) : undefined;
  }
  const done = await returnResult(acting, task.id, 'thiếu biên bản nghiệm thu');
  if (done.ok) become(task, { state: 'open', progress: done.task.progress }, day);
}

async function decide(tx: Db, task: PlayedTask, extensionId: number, day: Day): Promise<void> {
  const granted = day.chance.happens(0.7);
  const done = await decideExtension(await standingBody(tx, day), extensionId, granted, 'đã xem xét');
  task.extensionId = null;
  if (done.ok && granted) become(task, { due: done.task.currentDue }, day);
}
