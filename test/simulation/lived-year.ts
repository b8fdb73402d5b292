import pino from 'pino';
import { addDays, type LocalDate } from '../../src/domain/local-date.ts';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import type { Delivery, Sender } from '../../src/mailroom/sender.ts';
import type { Mailroom } from '../../src/mailroom/surroundings.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { loadOffice } from '../../src/store/office.ts';
import type { Store } from '../../src/store/store.ts';
import { at, zone } from '../reminders/played-office.ts';
import { type Chance, createChance } from './chance.ts';
import { type PlantedOffice, plantOffice, type Size } from './planted-office.ts';
import { workedDay } from './working-day.ts';

/** One attempt to send a message, and what became of it. */
export interface Attempt {
  readonly key: string;
  readonly personId: number;
  /** By the office's clock. */
  readonly on: LocalDate;
  readonly time: string;
  readonly end: Delivery['kind'];
}

export interface LivedYear {
  readonly planted: PlantedOffice;
  readonly attempts: readonly Attempt[];
  /** Of each day on which the system ran: the last time ("HH:mm") before quiet time at which it did. */
  readonly ran: ReadonlyMap<LocalDate, string>;
  /** Of each task: id of the leader who is responsible for it. */
  readonly leaders: ReadonlyMap<number, number | null>;
}

/** Quiet hours are among them, so that it shows if anybody is spoken to then. */
const clock = ['05:30', '07:30', '10:00', '16:00', '22:00'];

/** Plants the office and lives through the days: tick, delivery, and in between what people do. */
export async function liveYear(store: Store, size: Size): Promise<LivedYear> {
  const office = await loadOffice(store.read, zone);
  const planted = await plantOffice(store, office, size);
  const chance = createChance(size.seed + 1);
  const attempts: Attempt[] = [];
  const ran = new Map<LocalDate, string>();
  let [today, time] = [size.first, '00:00'];
  const now = () => at(`${today}T${time}`);
  const room: Mailroom = { store, now, zone, officeName: 'UBND tỉnh', log: pino({ level: 'silent' }) };
  const pace = { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 };
  const sender: Sender = {
    name: 'web',
    pace,
    deliver({ key, chat }) {
      const sent = fate(chance, key);
      attempts.push({ key, personId: Number(chat.slice('chat-'.length)), on: today, time, end: sent.kind });
      return Promise.resolve(sent);
    },
  };
  const delivery = createDelivery(room, sender);
  let downUntil = '';
  for (; today <= size.last; today = addDays(today, 1)) {
    if (chance.happens(0.02)) downUntil = addDays(today, chance.between(1, 6));
    if (today < downUntil) continue;
    const down = chance.happens(0.06) ? chance.between(0, 3) : -1;
    const hours = office.calendar.isWorkingDay(today) ? clock : ['10:00'];
    for (const [index, hour] of hours.entries()) {
      if (down >= 0 && index >= down && index < down + 3) continue;
      time = hour;
      const { tick } = createTicker({ store, zone, now, onError: () => undefined });
      await tick();
      await delivery.runUntilEmpty();
      if (hour < '21:00' && hour >= '06:30') ran.set(today, hour);
      if (hour !== '10:00' || !office.calendar.isWorkingDay(today)) continue;
      time = '11:00';
      await relink(store, now());
      await workedDay(store, { today, at: now(), office, planted, chance });
    }
  }
  const tasks = await store.read.task.findMany({ select: { id: true, leaderId: true } });
  return { planted, attempts, ran, leaders: new Map(tasks.map(({ id, leaderId }) => [id, leaderId])) };
}

/** Most messages arrive; some have to be sent again, soon or in the night, and some are lost. */
function fate(chance: Chance, key: string): Delivery {
  const reason = 'simulated';
  const n = chance.next();
  if (n < 0.01) return { kind: 'retry', afterMs: 30 * 60_000, reason, spendsAttempt: true };
  if (n < 0.015) return { kind: 'retry', afterMs: 10 * 3_600_000, reason, spendsAttempt: true };
  if (n < 0.02) return { kind: 'unknown', reason };
  if (n < 0.023) return { kind: 'rejected', reason };
  if (n < 0.0235) return { kind: 'unreachable', reason };
  return { kind: 'sent', messageId: key };
}

/** Whoever blocked the bot comes back after ten days. */
function relink(store: Store, now: Date): Promise<unknown> {
  const blockedAt = { lt: new Date(now.getTime() - 10 * 86_400_000) };
  return store.write((tx) => tx.address.updateMany({ where: { blockedAt }, data: { blockedAt: null } }));
}
