import pino from 'pino';
import { expect, it } from 'vitest';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import type { Sender } from '../../src/mailroom/sender.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { at, playedOffice, zone } from './played-office.ts';

it('an overdue task whose extension waits for the reader stands in the digest once, and that it went out is written down', async () => {
  const { store, person, task, askExtension, unit } = await playedOffice();
  const department = await unit('Sở Y tế');
  const lan = await person('Lan', { unit: department });
  const head = await person('Hà', { role: 'unit_head', unit: department });
  const late = await task('NV1', { for: [lan], leadUnitId: department.id });
  await askExtension(late, lan, '2024-05-15');
  const now = () => at('2024-04-03T07:30');
  const sender: Sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    deliver: ({ key }) => Promise.resolve({ kind: 'sent', messageId: key }),
  };
  await createTicker({ store, zone, now, onError: () => undefined }).tick();
  const room = { store, now, zone, officeName: 'UBND tỉnh', log: pino({ level: 'silent' }) };
  await createDelivery(room, sender).runUntilEmpty();
  expect(await store.read.outbox.findMany({ where: { personId: head.id } })).toMatchObject([{ state: 'sent' }]);
  const told = await store.read.reminder.findMany({ where: { personId: head.id } });
  expect(told.map(({ rule, taskId }) => [rule, taskId])).toEqual([['awaiting_you', late.id]]);
});
