import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/conversation/incoming.ts';
import { createInbox, type Inbox } from '../../src/mailroom/inbox.ts';
import { storeIncoming } from '../../src/store/inbox.ts';
import type { Db, Store } from '../../src/store/store.ts';
import { zone } from '../reminders/played-office.ts';
import { planDump } from '../support/plan-dump.ts';
import { smallOffice } from '../support/small-office.ts';
import { start } from './post.ts';

function inboxOn(store: Store): Inbox {
  const room = { store, now: () => start, zone, officeName: 'Tổ công tác', log: pino({ level: 'silent' }) };
  return createInbox(room, ['web'], () => undefined);
}

function text(externalId: string, said: string, who = 'Trần Thị Hà'): Incoming {
  const what = { kind: 'text', text: said } as const;
  return { channel: 'web', externalId, chat: `chat-${who}`, chatKind: 'private', sender: who, what };
}

/** A store whose nth write is undone by a throw after all its work was done. */
function failing(store: Store, isToFail: (nth: number) => boolean): Store {
  let count = 0;
  return {
    ...store,
    write: (work) =>
      store.write(async (tx) => {
        count += 1;
        const fails = isToFail(count);
        const result = await work(tx);
        if (fails) throw new Error('the disk is full');
        return result;
      }),
  };
}

describe('the inbox', () => {
  it('takes what is delivered twice once', async () => {
    const { store } = await smallOffice();
    const inbox = inboxOn(store);
    const both = await Promise.all([1, 2].map(() => inbox.receive(text('u1', 'NV12 đạt 60%'))));
    await inbox.idle();
    expect(both.sort()).toEqual(['duplicate', 'stored']);
    expect(await inboxOn(store).receive(text('u1', 'NV12 đạt 60%'))).toBe('duplicate');
    expect(await store.read.progressReport.count()).toBe(1);
    expect(await store.read.outbox.count()).toBe(1);
  });

  it('leaves no trace of a handling that failed, and handles it again', async () => {
    const { store, taskNow } = await smallOffice();
    const inbox = inboxOn(failing(store, (nth) => nth === 2));
    await inbox.receive(text('u1', 'NV12 đạt 60%'));
    await inbox.idle();
    expect(await store.read.progressReport.count()).toBe(1);
    expect(await taskNow('NV12')).toMatchObject({ progress: 60, version: 3 });
    expect(await store.read.outbox.count()).toBe(1);
    expect(await store.read.inbox.findFirstOrThrow()).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('gives up after three failures with a number to quote, and what was said stays visible', async () => {
    const { store } = await smallOffice();
    const before = await planDump(store);
    const inbox = inboxOn(failing(store, (nth) => [2, 4, 6].includes(nth)));
    await inbox.receive(text('u1', 'NV12 đạt 60%'));
    await inbox.idle();
    const row = await store.read.inbox.findFirstOrThrow();
    expect(row).toMatchObject({ state: 'failed', attempts: 3, error: 'the disk is full' });
    const [apology, ...others] = await store.read.outbox.findMany();
    expect(others).toEqual([]);
    expect(JSON.stringify(apology?.content)).toContain(`mã số #${row.id}`);
    expect(await planDump(store)).toBe(before);
  });

  it('a message that fails holds up no later one of the chat', async () => {
    const { store, taskNow } = await smallOffice();
    const inbox = inboxOn(failing(store, (nth) => [3, 5, 7].includes(nth)));
    await Promise.all([inbox.receive(text('u1', 'NV12 đạt 60%')), inbox.receive(text('u2', 'NV13 đạt 95%'))]);
    await inbox.idle();
    expect([(await taskNow('NV12')).progress, (await taskNow('NV13')).progress]).toEqual([40, 95]);
  });

  it('keeps the order within a chat', async () => {
    const { store } = await smallOffice();
    const inbox = inboxOn(store);
    const percents = [41, 42, 43, 44, 45, 46];
    for (const percent of percents) await inbox.receive(text(`u${percent}`, `NV12 đạt ${percent}%`));
    await inbox.idle();
    const reports = await store.read.progressReport.findMany({ orderBy: { id: 'asc' } });
    expect(reports.map((report) => report.percentAfter)).toEqual(percents);
  });

  it('does not let one chat wait for another', async () => {
    const { store, taskNow } = await smallOffice();
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const inbox = inboxOn({ ...store, read: slowFor('Trần Thị Hà', store.read, gate) });
    await inbox.receive(text('u1', 'NV12 đạt 60%'));
    await inbox.receive(text('u2', 'NV15 đạt 10%', 'Nguyễn Văn Nam'));
    while ((await taskNow('NV15')).progress === 0) await new Promise((go) => setTimeout(go, 10));
    expect((await taskNow('NV12')).progress).toBe(40);
    letGo();
    await inbox.idle();
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('knows that whoever writes can be reached again, and that whoever blocked the bot cannot', async () => {
    const { store, people } = await smallOffice();
    const inbox = inboxOn(store);
    const blockedAt = async () =>
      (await store.read.address.findFirst({ where: { personId: people.ha.id } }))?.blockedAt;
    await inbox.receive({ ...text('u1', ''), what: { kind: 'blocked' } });
    await inbox.idle();
    expect(await blockedAt()).toEqual(start);
    await inbox.receive(text('u2', '/viec'));
    await inbox.idle();
    expect(await blockedAt()).toBeNull();
  });

  it('takes up in order what a former process stored and did not finish', async () => {
    const { store } = await smallOffice();
    for (const percent of [41, 42, 43]) {
      const incoming = text(`u${percent}`, `NV12 đạt ${percent}%`);
      const { channel, externalId, chat, sender } = incoming;
      await store.write((tx) =>
        storeIncoming(tx, { channel, externalId, chat, sender, incoming, messageId: null, receivedAt: start }),
      );
    }
    const inbox = inboxOn(store);
    await Promise.all([inbox.resume(), inbox.resume()]);
    const reports = await store.read.progressReport.findMany({ orderBy: { id: 'asc' } });
    expect(reports.map((report) => report.percentAfter)).toEqual([41, 42, 43]);
    expect(await store.read.outbox.count()).toBe(3);
    await inbox.resume();
    expect(await store.read.progressReport.count()).toBe(3);
  });
});

/** A reading client that finds this sender only when the gate opens. */
function slowFor(sender: string, read: Db, gate: Promise<void>): Db {
  const findFirst: Db['address']['findFirst'] = new Proxy(read.address.findFirst, {
    async apply(find, _, [args]: [{ where?: { sender?: unknown } }]) {
      if (args.where?.sender === sender) await gate;
      return Reflect.apply(find, read.address, [args]);
    },
  });
  const address = new Proxy(read.address, {
    get: (target, key) => (key === 'findFirst' ? findFirst : Reflect.get(target, key)),
  });
  return new Proxy(read, { get: (target, key) => (key === 'address' ? address : Reflect.get(target, key)) });
}
