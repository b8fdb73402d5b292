import pino from 'pino';
import { expect, it } from 'vitest';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import type { Sender } from '../../src/mailroom/sender.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { at, type PlayedOffice, playedOffice, zone } from './played-office.ts';

/** Lives through these days; which of the tasks each digest named. */
async function daysOf({ store }: PlayedOffice, days: readonly string[]): Promise<string[]> {
  const named: string[] = [];
  let [today, hour] = ['', ''];
  const now = () => at(`${today}T${hour}`);
  const sender: Sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    deliver({ key, view }) {
      const codes = new Set(JSON.stringify(view.blocks).match(/NV\d/g) ?? []);
      named.push([today, ...[...codes].sort()].join(' '));
      return Promise.resolve({ kind: 'sent', messageId: key });
    },
  };
  const room = { store, now, zone, officeName: 'UBND tỉnh', log: pino({ level: 'silent' }) };
  const ticker = createTicker({ store, zone, now, onError: () => undefined });
  // Whoever does not react is reminded in the afternoon.
  for (const moment of days.flatMap((day) => [`${day} 07:30`, `${day} 14:00`])) {
    [today = '', hour = ''] = moment.split(' ');
    await ticker.tick();
    await createDelivery(room, sender).runUntilEmpty();
  }
  return named;
}

/** Both fall due on Tuesday the 2nd, so that they are told on the 3rd, the 5th and the 9th. */
const days = ['2024-04-02', '2024-04-03', '2024-04-04', '2024-04-05', '2024-04-08', '2024-04-09'];

async function twoTasks() {
  const play = await playedOffice();
  const lan = await play.person('Lan');
  const reported = { lastReportAt: at('2024-04-01T09:00'), progress: 90 };
  const nv1 = await play.task('NV1', { for: [lan], currentDue: '2024-04-02', ...reported });
  await play.task('NV2', { for: [lan], currentDue: '2024-04-02', ...reported });
  return { play, lan, nv1 };
}

it('without a silence both are told on their days', async () => {
  const { play } = await twoTasks();
  expect(await daysOf(play, days)).toEqual([
    '2024-04-02 NV1 NV2',
    '2024-04-03 NV1 NV2',
    '2024-04-05 NV1 NV2',
    '2024-04-09 NV1 NV2',
  ]);
});

it('what fell into a silence is told in the first digest after it', async () => {
  const { play, lan, nv1 } = await twoTasks();
  const before = await daysOf(play, days.slice(0, 1));
  await play.store.write((tx) =>
    tx.snooze.create({
      data: { personId: lan.id, taskId: nv1.id, at: at('2024-04-02T10:00'), until: at('2024-04-06T08:00') },
    }),
  );
  const after = await daysOf(play, days.slice(1));
  expect([...before, ...after]).toEqual([
    '2024-04-02 NV1 NV2',
    '2024-04-03 NV2',
    '2024-04-05 NV2',
    '2024-04-08 NV1',
    '2024-04-09 NV1 NV2',
  ]);
});

it('who had themselves reminded at the end of it is not told once more', async () => {
  const { play, lan, nv1 } = await twoTasks();
  await daysOf(play, days.slice(0, 1));
  await play.store.write(async (tx) => {
    const until = at('2024-04-05T16:00');
    const { id } = await tx.snooze.create({
      data: { personId: lan.id, taskId: nv1.id, at: at('2024-04-02T10:00'), until },
    });
    const content = { kind: 'put_off', snoozeId: id };
    const row = { key: `put-off:${id}`, channel: 'web', chat: 'elsewhere', personId: lan.id, lane: 1, state: 'sent' };
    await tx.outbox.create({ data: { ...row, state: 'sent', notBefore: until, createdAt: until, content } });
  });
  expect(await daysOf(play, days.slice(1))).toEqual(['2024-04-03 NV2', '2024-04-05 NV2', '2024-04-09 NV1 NV2']);
});
