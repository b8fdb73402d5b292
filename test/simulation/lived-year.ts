import pino from 'pino';
import type { View } from '../../src/conversation/view.ts';
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
import { isWorked } from './published-days.ts';
import { workedDay } from './working-day.ts';

/** One attempt to send a message, what it said, and what became of it. */
export interface Attempt {
  readonly key: string;
  readonly personId: number;
  /** By the office's clock. */
  readonly on: LocalDate;
  readonly time: string;
  readonly end: Delivery['kind'];
  /** Codes of the tasks that it names, as the reader sees them. */
  readonly codes: readonly string[];
  /** Whether it says that there is more than it names. */
  readonly isCutShort: boolean;
}

export interface LivedYear {
  readonly planted: PlantedOffice;
  readonly attempts: readonly Attempt[];
  /** Of each day on which the bot ran: the last time ("HH:mm") before quiet time at which it did. */
  readonly ran: ReadonlyMap<LocalDate, string>;
  /** "personId code": until which day it was put off last. */
  readonly putOffs: ReadonlyMap<string, LocalDate>;
}

/** Quiet hours are among them, so that it shows if anybody is spoken to then. */
const clock = ['05:30', '07:30', '08:00', '10:00', '14:00', '16:00', '22:00'];

/**
 * Plants the office and lives through the days: the bot ticks and sends, and in between people do their work. It is down for hours and for
 * days, runs twice at the same moment, and its clock is set back.
 */
export async function liveYear(store: Store, size: Size): Promise<LivedYear> {
  const office = await loadOffice(store.read, zone);
  const planted = await plantOffice(store, office, size);
  const chance = createChance(size.seed + 1);
  const attempts: Attempt[] = [];
  const ran = new Map<LocalDate, string>();
  const putOffs = new Map<string, LocalDate>();
  let [today, time] = [size.first, '00:00'];
  const now = () => at(`${today}T${time}`);
  const room: Mailroom = { store, now, zone, officeName: 'UBND tỉnh', log: pino({ level: 'error' }) };
  const sender: Sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    deliver({ key, chat, view }) {
      const sent = key.startsWith('reply:') ? ({ kind: 'sent', messageId: key } as const) : fate(chance, key);
      const who = Number(chat.slice('chat-'.length));
      attempts.push({ key, personId: who, on: today, time, end: sent.kind, ...namedIn(view) });
      return Promise.resolve(sent);
    },
  };
  const deliveries = [createDelivery(room, sender), createDelivery(room, sender)];
  const run = (processes: number) =>
    Promise.all(
      deliveries.slice(0, processes).map(async (delivery) => {
        await createTicker({ store, zone, now, onError: fail }).tick();
        await delivery.runUntilEmpty();
      }),
    );

  let downUntil = '';
  for (; today <= size.last; today = addDays(today, 1)) {
    if (chance.happens(0.02)) downUntil = addDays(today, chance.between(1, 4));
    if (today < downUntil) continue;
    const down = chance.happens(0.06) ? chance.between(0, 4) : -1;
    for (const [index, hour] of (isWorked(today) ? clock : ['10:00']).entries()) {
      if (down >= 0 && index >= down && index < down + 3) continue;
      time = hour;
      await run(chance.happens(0.05) ? 2 : 1);
      if (hour < '21:00' && hour >= '06:30') ran.set(today, hour);
      if (hour === '10:00' && isWorked(today)) {
        time = '11:00';
        await relink(store, now());
        const morning = attempts.filter(({ on, end }) => on === today && arrived(end));
        const told = new Set(morning.flatMap(({ personId, codes }) => codes.map((code) => `${personId} ${code}`)));
        await workedDay(store, { today, at: now(), office, planted, chance, told, putOffs });
      }
      if (chance.happens(0.01)) {
        // Somebody sets the clock back by an hour or two.
        time = clock[Math.max(0, index - 1)] ?? hour;
        await run(1);
      }
    }
  }
  return { planted, attempts, ran, putOffs };
}

/** Of a digest without the brief of the week, which tells of what is finished. */
function namedIn({ blocks }: View): Pick<Attempt, 'codes' | 'isCutShort'> {
  const words = blocks
    .map((block) => JSON.stringify(block))
    .filter((block) => !block.includes('📊'))
    .join();
  return {
    codes: [...new Set(words.match(/NV\d+/g) ?? [])],
    isCutShort: /\d+ (người|việc)( nữa| khác)/.test(words),
  };
}

export const arrived = (end: Delivery['kind']) => end === 'sent' || end === 'unknown';

function fail(error: unknown): void {
  throw error;
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
