import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Delivery, Outgoing } from '../../src/mailroom/sender.ts';
import { lane } from '../../src/store/outbox.ts';
import { playedOffice } from '../reminders/played-office.ts';
import { testStore } from '../support/store.ts';
import { openPost } from './post.ts';

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

describe('the outbox', () => {
  it('sends replies before reminders before broadcasts, and each chat in order', async () => {
    const post = openPost(await testStore());
    await post.queue('broadcast', { lane: lane.broadcast, chat: 'a' });
    await post.queue('reminder', { lane: lane.reminder, chat: 'b' });
    for (const key of ['r1', 'r2', 'r3']) await post.queue(key, { chat: 'c' });
    await post.delivery.runUntilEmpty();
    const keys = post.keys();
    expect(keys.filter((key) => key.startsWith('r') && key.length === 2)).toEqual(['r1', 'r2', 'r3']);
    expect(keys.indexOf('r1')).toBe(0);
    expect(keys.indexOf('reminder')).toBeLessThan(keys.indexOf('broadcast'));
  });

  it('holds a message back until its time', async () => {
    const post = openPost(await testStore());
    await post.queue('later', { notBefore: new Date('2024-04-02T01:10:00Z') });
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual([]);
    post.pass(600_000);
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual(['later']);
  });

  it('a group that the platform lets wait holds nobody else up', async () => {
    const inChat = (chat: string) => (chat === 'group' ? 400 : undefined);
    const pace = { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0, inChat };
    const post = openPost(await testStore(), undefined, { pace });
    for (const key of ['g1', 'g2', 'g3']) await post.queue(key, { chat: 'group' });
    await post.delivery.start();
    await until(() => post.keys().includes('g1'));
    await post.queue('a1', { chat: 'anybody' });
    post.delivery.wake();
    await until(() => post.keys().includes('g3'));
    await post.delivery.stop();
    expect(post.keys()).toEqual(['g1', 'a1', 'g2', 'g3']);
  });

  it('takes an answer as soon as there is room for one, and reminders when several can be worded together', async () => {
    const release: (() => void)[] = [];
    const slowly = ({ key }: Outgoing) =>
      new Promise<Delivery>((resolve) => release.push(() => resolve({ kind: 'sent', messageId: key })));
    const post = openPost(await testStore(), slowly, { pace: { perSecond: 1000, perChatMs: 0 } });
    for (let n = 1; n <= 21; n += 1) await post.queue(`reminder${n}`, { lane: lane.reminder, chat: `c${n}` });
    await post.delivery.start();
    await until(() => release.length === 20);
    await post.queue('answer', { chat: 'somebody' });
    release[0]?.();
    await until(() => post.keys().includes('answer'));
    expect(post.keys()).not.toContain('reminder21');
    for (const letGo of release.slice(1, 12)) letGo();
    await until(() => post.keys().includes('reminder21'));
    for (const letGo of release) letGo();
    await post.delivery.stop();
  });

  it('queues the same key once', async () => {
    const post = openPost(await testStore());
    await post.queue('same');
    await post.queue('same');
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual(['same']);
  });

  it('waits as long as it is told without spending an attempt, and what follows in the chat waits too', async () => {
    const flood = { kind: 'retry', afterMs: 5000, reason: '429', spendsAttempt: false } as const;
    const post = openPost(await testStore(), ({ key }, nth) => (nth <= 20 ? flood : { kind: 'sent', messageId: key }));
    await post.queue('first');
    await post.queue('second');
    for (let i = 0; i < 20; i++) {
      await post.delivery.runUntilEmpty();
      expect(await post.row('first')).toMatchObject({ state: 'waiting', attempts: 0, error: '429' });
      post.pass(5000);
    }
    await post.delivery.runUntilEmpty();
    expect(post.keys().slice(-2)).toEqual(['first', 'second']);
    expect(post.keys().filter((key) => key === 'second')).toHaveLength(1);
  });

  it('writes to nobody unasked in quiet time, whatever came due late, but answers', async () => {
    const post = openPost(await testStore());
    await post.queue('notice', { lane: lane.reminder, chat: 'a' });
    await post.queue('answer', { chat: 'b' });
    post.pass(13.5 * 3_600_000);
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual(['answer']);
    expect(await post.row('notice')).toMatchObject({ state: 'waiting', attempts: 0 });
    post.pass(9 * 3_600_000);
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual(['answer']);
    post.pass(3_600_000);
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual(['answer', 'notice']);
  });

  it('gives a message up after eight failures that count, and says so', async () => {
    const down = { kind: 'retry', afterMs: 1000, reason: 'connection refused', spendsAttempt: true } as const;
    const post = openPost(await testStore(), () => down);
    await post.queue('m');
    for (let i = 0; i < 12; i++) {
      await post.delivery.runUntilEmpty();
      post.pass(1000);
    }
    expect(post.keys()).toHaveLength(8);
    expect(await post.row('m')).toMatchObject({ state: 'failed', error: 'connection refused' });
  });

  it('remembers who cannot be reached, and reminds them no more', async () => {
    const office = await playedOffice();
    const ha = await office.person('Trần Thị Hà');
    const post = openPost(office.store, () => ({ kind: 'unreachable', reason: '403 blocked' }));
    await post.queue('m', { chat: 'chat-Trần Thị Hà', personId: ha.id });
    await post.delivery.runUntilEmpty();
    expect(await post.row('m')).toMatchObject({ state: 'failed', error: '403 blocked' });
    expect(await office.store.read.address.findFirstOrThrow()).toMatchObject({ blockedAt: post.room.now() });
  });

  it('leaves what may have arrived visible, and never sends it again', async () => {
    const post = openPost(await testStore(), () => ({ kind: 'unknown', reason: 'the answer was lost' }));
    await post.queue('m');
    await post.delivery.runUntilEmpty();
    post.pass(3_600_000);
    await post.delivery.start();
    await post.delivery.stop();
    expect(post.keys()).toEqual(['m']);
    expect(await post.row('m')).toMatchObject({ state: 'unknown', error: 'the answer was lost' });
  });

  it('puts a message in the place of an earlier one', async () => {
    const post = openPost(await testStore());
    await post.queue('page 2', { replaces: 'm-7' });
    await post.delivery.runUntilEmpty();
    expect(post.sent[0]).toMatchObject({ key: 'page 2', replaces: 'm-7' });
  });

  it('cancels a digest when nothing is left to say', async () => {
    const office = await playedOffice();
    const ha = await office.person('Trần Thị Hà');
    const task = await office.task('NV1', { for: [ha] });
    const post = openPost(office.store);
    const facts = { chat: 'chat-Trần Thị Hà', personId: ha.id, lane: lane.reminder };
    await post.queue('told', { ...facts, content: { kind: 'digest', personId: ha.id, on: '2024-04-02' } });
    await post.queue('stale', { ...facts, content: { kind: 'digest', personId: ha.id, on: '2024-04-01' } });
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual(['told']);
    expect(await post.row('stale')).toMatchObject({ state: 'cancelled' });
    await office.change(task, { state: 'confirmed' }, post.room.now());
    await post.queue('silent', { ...facts, content: { kind: 'digest', personId: ha.id, on: '2024-04-02' } });
    await post.delivery.runUntilEmpty();
    expect(await post.row('silent')).toMatchObject({ state: 'cancelled' });
  });

  it('one message that cannot be worded stops no other', async () => {
    const post = openPost(await testStore());
    await post.queue('broken', { content: { kind: 'notice' }, personId: 1 }).catch(() => undefined);
    await post.queue('odd', { content: { kind: 'view' }, chat: 'c2' });
    await post.queue('fine', { chat: 'c3' });
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toContain('fine');
  });
});

describe('after a crash while sending', () => {
  async function crashed(repeatable: boolean) {
    const store = await testStore();
    const before = openPost(store, () => Promise.reject(new Error('killed')));
    await before.queue('reply', { lane: lane.reply, chat: 'a' });
    await before.queue('reminder', { lane: lane.reminder, chat: 'b' });
    await before.delivery.runUntilEmpty().catch(() => undefined);
    const after = openPost(store, undefined, { repeatable });
    await after.delivery.start();
    after.delivery.wake();
    await after.delivery.stop();
    await after.delivery.runUntilEmpty();
    return after;
  }

  it('replies are sent again, reminders are not', async () => {
    const post = await crashed(false);
    expect(post.keys()).toEqual(['reply']);
    expect(await post.row('reminder')).toMatchObject({ state: 'unknown' });
  });

  it('everything is sent again where the same key shows once', async () => {
    expect((await crashed(true)).keys().sort()).toEqual(['reminder', 'reply']);
  });
});

it('a running loop sends at once what it is woken for', async () => {
  const post = openPost(await testStore());
  await post.delivery.start();
  await post.queue('m');
  const since = performance.now();
  post.delivery.wake();
  while (post.keys().length === 0 && performance.now() - since < 5000) await new Promise((go) => setTimeout(go, 5));
  await post.delivery.stop();
  expect(post.keys()).toEqual(['m']);
});
