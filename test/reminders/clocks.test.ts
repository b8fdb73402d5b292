import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { localDateAt, localTimeAt } from '../../src/domain/time-zone.ts';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import type { Sender } from '../../src/mailroom/sender.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { loadOffice } from '../../src/store/office.ts';
import { claimMessages, recoverMessages } from '../../src/store/outbox.ts';
import { setRule } from '../../src/store/rule-changes.ts';
import type { Store } from '../../src/store/store.ts';
import { at, playedOffice, zone } from './played-office.ts';

const HOUR = 3_600_000;

/** A bot whose clock a test sets as it likes, and what arrived. */
function botOn(store: Store, inZone: string) {
  const arrived: { readonly key: string; readonly chat: string; readonly at: Date }[] = [];
  let clock = 0;
  const now = () => new Date(clock);
  const sender: Sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    deliver({ key, chat }) {
      arrived.push({ key, chat, at: now() });
      return Promise.resolve({ kind: 'sent', messageId: key });
    },
  };
  const room = { store, now, zone: inZone, officeName: 'UBND tỉnh', log: pino({ level: 'silent' }) };
  const tick = () => createTicker({ store, zone: inZone, now, onError: () => undefined }).tick();
  return {
    arrived,
    tick,
    now,
    set(to: number) {
      clock = to;
    },
    deliver: () => createDelivery(room, sender).runUntilEmpty(),
    /** Dies while it sends: whoever comes next finds what it had begun. */
    async die() {
      const lease = new Date(clock + 120_000);
      await store.write((tx) => claimMessages(tx, 'web', now(), lease, 1, []));
      await store.write((tx) => recoverMessages(tx, 'web', null, false));
    },
    async forget() {
      arrived.length = 0;
      await store.write(async (tx) => {
        await tx.outbox.deleteMany();
        await tx.slot.deleteMany();
        await tx.reminder.deleteMany();
      });
    },
  };
}

const jump = fc.constantFrom(0.25, 1, 3, 24, 24, 72, 168, -1, -24, -168).map((hours) => hours * HOUR);
const deed = fc.constantFrom('tick', 'tick', 'two at once', 'deliver', 'deliver', 'die');
const life = fc.array(fc.tuple(jump, fc.array(deed, { maxLength: 4 })), { minLength: 3, maxLength: 12 });

describe('whatever becomes of clocks and processes', () => {
  it('nobody gets two digests on a day, none in quiet time and none of another day', async () => {
    const play = await playedOffice();
    for (const name of ['Lan', 'Minh']) await play.task(name, { for: [await play.person(name)] });
    const bot = botOn(play.store, zone);
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        await bot.forget();
        let clock = at('2024-04-03T07:30').getTime();
        for (const [by, deeds] of steps) {
          clock += by;
          bot.set(clock);
          for (const one of deeds) {
            if (one === 'tick') await bot.tick();
            else if (one === 'two at once') await Promise.all([bot.tick(), bot.tick()]);
            else if (one === 'die') await bot.die();
            else await bot.deliver();
          }
        }
        const days = bot.arrived.map((one) => `${one.chat} ${localDateAt(one.at, zone)}`);
        expect(new Set(days).size).toBe(days.length);
        for (const one of bot.arrived) {
          expect(play.office.calendar.quietAt(one.at)).toBe(false);
          expect(one.key.endsWith(localDateAt(one.at, zone))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it.each([
    ['back by an hour', -1, 0],
    ['back by a day', -24, 1],
    ['forward by a day', 24, 1],
    ['forward by a week', 168, 1],
  ])('a clock set %s brings no storm', async (_, hours, most) => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    for (let n = 1; n <= 3; n++) await play.task(`NV${n}`, { for: [lan] });
    const bot = botOn(play.store, zone);
    const start = at('2024-04-03T09:00').getTime();
    bot.set(start);
    await bot.tick();
    await bot.deliver();
    expect(bot.arrived).toHaveLength(1);
    bot.set(start + hours * HOUR);
    for (let minute = 0; minute < 3; minute++) {
      await bot.tick();
      await bot.deliver();
    }
    expect(bot.arrived.length - 1).toBeLessThanOrEqual(most);
    if (hours > 100) expect(bot.arrived).toHaveLength(2);
  });

  it('what was planned before a restart is sent after it, once', async () => {
    const play = await playedOffice();
    await play.task('NV1', { for: [await play.person('Lan')] });
    const first = botOn(play.store, zone);
    first.set(at('2024-04-03T07:30').getTime());
    await first.tick();
    const second = botOn(play.store, zone);
    second.set(at('2024-04-03T07:45').getTime());
    for (let n = 0; n < 2; n++) {
      await second.tick();
      await second.deliver();
    }
    expect(second.arrived).toHaveLength(1);
  });
});

describe('in Berlin, where an hour exists twice and another does not', () => {
  const berlin = 'Europe/Berlin';

  it.each([
    ['2024-10-27', '2024-10-25T20:30Z', ['2024-10-27 07:30', '2024-10-28 07:30']],
    ['2024-03-31', '2024-03-29T20:30Z', ['2024-03-31 07:30', '2024-04-01 07:30']],
  ])('each working day around %s has one digest, at half past seven', async (changed, from, mornings) => {
    const play = await playedOffice();
    await play.task('NV1', { for: [await play.person('Lan')], originalDue: '2024-02-01', currentDue: '2024-02-01' });
    const boss = await play.person('Thu', { role: 'coordinator', chat: null });
    await play.store.write(async (tx) => {
      await tx.specialDay.create({ data: { on: changed, kind: 'working', name: 'làm bù' } });
      const everyDay = { first: 1, every: 1, weeklyFrom: 250 };
      const by = { personId: boss.id, onBehalfOfId: null, at: new Date(0), channel: 'web', incomingId: null };
      await setRule(tx, { programmeId: null, rule: 'overdue' }, everyDay, by);
      await setRule(tx, { programmeId: null, rule: 'toCoordinator' }, null, by);
    });
    expect((await loadOffice(play.store.read, berlin)).calendar.isWorkingDay(changed)).toBe(true);
    const bot = botOn(play.store, berlin);
    const start = Date.parse(from.replace('Z', ':00Z'));
    for (let step = 0; step < 72; step++) {
      bot.set(start + step * HOUR);
      await bot.tick();
      await bot.deliver();
    }
    const when = bot.arrived.map((one) => `${localDateAt(one.at, berlin)} ${localTimeAt(one.at, berlin)}`);
    expect(when).toEqual(mornings);
  });
});
