import { expect, it } from 'vitest';
import { createSettling } from '../../src/mailroom/settling.ts';
import { claimMessages, lane } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { playedOffice } from '../reminders/played-office.ts';
import { testStore } from '../support/store.ts';
import { openPost, start } from './post.ts';

/** Messages that are being sent, and the settling of their endings through a store that counts what it writes. */
async function underWay(count: number) {
  const store = await testStore();
  const post = openPost(store);
  for (let n = 1; n <= count; n += 1) await post.queue(`m${n}`, { chat: `c${n}` });
  const lease = new Date(start.getTime() + 60_000);
  const claim = { limit: count, busyChats: [], slowest: lane.broadcast };
  const claimed = await store.write((tx) => claimMessages(tx, 'web', start, lease, claim));
  const writes = { count: 0 };
  const counted: Store = {
    ...store,
    write(work) {
      writes.count += 1;
      return store.write(work);
    },
  };
  const settle = createSettling({ store: counted, now: () => start });
  const sent = (messageId: string) => ({ state: 'sent' as const, at: start, messageId, view: { blocks: [] } });
  return { post, store, claimed, writes, settle, sent };
}

it('what ends at the same moment is written down together', async () => {
  const { post, claimed, settle, sent, writes } = await underWay(12);
  await Promise.all(claimed.map((message) => settle({ message, settlement: sent(message.key) })));
  expect(writes.count).toBe(1);
  expect(await post.row('m7')).toMatchObject({ state: 'sent', messageId: 'm7' });
});

it('an ending that cannot be written keeps no other from being, and says so', async () => {
  const { post, claimed, settle, sent } = await underWay(3);
  const results = await Promise.allSettled(
    claimed.map((message) => {
      const at = message.key === 'm2' ? new Date(Number.NaN) : start;
      return settle({ message, settlement: { ...sent(message.key), at } });
    }),
  );
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await Promise.all(['m1', 'm2', 'm3'].map(async (key) => (await post.row(key)).state))).toEqual([
    ...['sent', 'sending', 'sent'],
  ]);
});

it('a digest that is sent twice over writes each reminder down once', async () => {
  const play = await playedOffice();
  const lan = await play.person('Lan');
  const task = await play.task('NV1', { for: [lan] });
  const post = openPost(play.store);
  const content = { kind: 'digest', personId: lan.id, on: '2024-04-02' };
  for (const key of ['one', 'two']) await post.queue(key, { chat: key, personId: lan.id, content });
  const lease = new Date(start.getTime() + 60_000);
  const claim = { limit: 2, busyChats: [], slowest: lane.broadcast };
  const claimed = await play.store.write((tx) => claimMessages(tx, 'web', start, lease, claim));
  const settle = createSettling({ store: play.store, now: () => start });
  const reminded = [{ taskId: task.id, rule: 'overdue' }];
  const settlement = { state: 'unknown', error: 'lost' } as const;
  await Promise.all(claimed.map((message) => settle({ message, settlement, reminded })));
  expect(await play.store.read.reminder.count()).toBe(1);
});
