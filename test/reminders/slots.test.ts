import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dueDigestSlots, fireSlot } from '../../src/reminders/slots.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { at, type PlayedOffice, playedOffice, zone } from './played-office.ts';

/** Somebody with one overdue task and an open chat. */
async function officeWithLan(digestAt = '07:30') {
  const play = await playedOffice();
  const lan = await play.person('Lan', { digestAt });
  await play.task('NV1', { for: [lan] });
  return { ...play, lan };
}

/** What one minute of the timetable does at that local time. */
const tick = ({ store }: Pick<PlayedOffice, 'store'>, when: string) =>
  createTicker({ store, zone, now: () => at(when), onError: () => undefined }).tick();

const queuedKeys = async (store: Store) =>
  (await store.read.outbox.findMany({ orderBy: { id: 'asc' } })).map((row) => row.key);

describe('the digest of a working morning', () => {
  it('is queued once, for the chat of the person, to be worded when it is sent', async () => {
    const play = await officeWithLan();
    expect((await tick(play, '2024-04-03T07:29')).fired).toEqual([]);
    const fired = [{ key: 'digest@2024-04-03T07:30', queued: 1, unreachable: 0 }];
    expect((await tick(play, '2024-04-03T07:30')).fired).toEqual(fired);
    expect((await tick(play, '2024-04-03T07:31')).fired).toEqual([]);
    const rows = await play.store.read.outbox.findMany();
    const content = { kind: 'digest', personId: play.lan.id, on: '2024-04-03' };
    const key = `digest:${play.lan.id}:2024-04-03`;
    expect(rows).toMatchObject([{ key, channel: 'web', chat: 'chat-Lan', lane: 1, content, state: 'waiting' }]);
    expect(rows[0]?.notBefore).toEqual(at('2024-04-03T07:30'));
  });

  it('comes to each at the hour they chose', async () => {
    const play = await officeWithLan();
    await play.task('NV2', { for: [await play.person('Minh', { digestAt: '09:15' })] });
    expect((await tick(play, '2024-04-03T09:14')).fired.map((slot) => slot.key)).toEqual(['digest@2024-04-03T07:30']);
    expect((await tick(play, '2024-04-03T09:15')).fired.map((slot) => slot.key)).toEqual(['digest@2024-04-03T09:15']);
  });

  it('goes to nobody who has nothing to be told, is on leave, has left, or has no open chat', async () => {
    const play = await playedOffice();
    const [idle, absent, gone] = [await play.person('Rảnh'), await play.person('Nghỉ'), await play.person('Thôi')];
    const mute = await play.person('Chưa', { chat: null });
    const blocked = await play.person('Chặn');
    await play.task('NV1', { for: [absent, gone, mute, blocked] });
    await play.task('NV2', { for: [idle], state: 'confirmed', reportedDoneOn: '2024-03-20' });
    await play.leave(absent, null, '2024-04-03', '2024-04-03');
    await play.store.write(async (tx) => {
      await tx.person.update({ where: { id: gone.id }, data: { leftAt: at('2024-04-01T08:00') } });
      await tx.address.updateMany({ where: { personId: blocked.id }, data: { blockedAt: at('2024-04-01T08:00') } });
    });
    expect((await tick(play, '2024-04-03T07:30')).fired).toMatchObject([{ queued: 0, unreachable: 2 }]);
    expect(await queuedKeys(play.store)).toEqual([]);
  });

  it('goes to the chat linked last', async () => {
    const play = await officeWithLan();
    const newer = { channel: 'telegram', chat: '77', sender: '77', proof: 'contact', linkedAt: at('2024-03-01T08:00') };
    await play.store.write((tx) => tx.address.create({ data: { ...newer, personId: play.lan.id } }));
    await tick(play, '2024-04-03T07:30');
    expect(await play.store.read.outbox.findMany()).toMatchObject([{ channel: 'telegram', chat: '77' }]);
  });
});

describe('the clock', () => {
  it('does not fire twice when it goes back', async () => {
    const play = await officeWithLan();
    await tick(play, '2024-04-03T07:30');
    for (const when of ['2024-04-03T07:10', '2024-04-03T07:30', '2024-04-03T08:30']) {
      expect((await tick(play, when)).fired).toEqual([]);
    }
    expect(await queuedKeys(play.store)).toHaveLength(1);
  });

  it('set forward by two days and back again makes one digest a day, and no storm', async () => {
    const play = await officeWithLan();
    for (const day of ['03', '05', '03', '04', '05']) await tick(play, `2024-04-${day}T08:00`);
    const days = ['03', '05', '04'];
    expect(await queuedKeys(play.store)).toEqual(days.map((day) => `digest:${play.lan.id}:2024-04-${day}`));
  });

  it('catches up once after an outage of the same day', async () => {
    const play = await officeWithLan();
    await play.task('NV2', { for: [await play.person('Minh', { digestAt: '10:00' })] });
    expect((await tick(play, '2024-04-03T15:00')).fired).toMatchObject([{ queued: 1 }, { queued: 1 }, { queued: 0 }]);
    expect((await tick(play, '2024-04-03T15:01')).fired).toEqual([]);
  });

  it('merges the days of a longer outage into the digest of today', async () => {
    const play = await officeWithLan();
    await tick(play, '2024-04-01T07:30');
    await tick(play, '2024-04-05T07:30');
    const days = ['01', '05'];
    expect(await queuedKeys(play.store)).toEqual(days.map((day) => `digest:${play.lan.id}:2024-04-${day}`));
  });

  it.each([
    ['on a Saturday', '2024-04-06T07:30'],
    ['on a Sunday', '2024-04-07T07:30'],
    ['on a public holiday', '2024-04-18T07:30'],
    ['on a day off that was swapped', '2024-04-29T07:30'],
    ['at night', '2024-04-03T21:00'],
    ['before half past six', '2024-04-03T06:29'],
  ])('is silent %s', async (_, when) => {
    const play = await officeWithLan('05:00');
    expect((await tick(play, when)).fired).toEqual([]);
  });

  it('speaks on a Saturday that is worked in exchange', async () => {
    const play = await officeWithLan();
    expect((await tick(play, '2024-05-04T07:30')).fired).toMatchObject([{ queued: 1 }]);
  });
});

describe('one digest a person a day', () => {
  it('survives a change of the hour', async () => {
    const play = await officeWithLan();
    await tick(play, '2024-04-03T07:30');
    await play.store.write((tx) => tx.person.update({ where: { id: play.lan.id }, data: { digestAt: '09:00' } }));
    expect((await tick(play, '2024-04-03T09:00')).fired).toMatchObject([{ queued: 0 }]);
    expect((await tick(play, '2024-04-04T09:00')).fired).toMatchObject([{ queued: 1 }]);
  });

  it('survives a firing that was broken off in the middle: the rest is made up, and nobody gets two', async () => {
    const play = await playedOffice();
    for (let n = 1; n <= 120; n += 1) await play.task(`NV${n}`, { for: [await play.person(`Người ${n}`)] });
    const now = at('2024-04-03T07:30');
    const [slot] = await dueDigestSlots(play.store.read, now, play.office);
    if (slot === undefined) throw new Error('no slot is due');
    const failing: Store = { ...play.store, write: failingAfter(1, play.store) };
    await expect(fireSlot(failing, slot, now, play.office)).rejects.toThrow('power cut');
    const firstPart = (await queuedKeys(play.store)).length;
    expect(firstPart).toBeGreaterThan(0);
    const again = await tick(play, '2024-04-03T07:31');
    expect(again.fired).toMatchObject([{ queued: 120 - firstPart }]);
    expect(new Set(await queuedKeys(play.store)).size).toBe(120);
  });

  it('survives two processes that fire one slot at the same moment', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhacviec-two-'));
    const url = `file:${folder}/both.db`;
    const store = await openStore(url);
    onTestFinished(async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });
    await enterHolidays(store);
    const play = await playedOffice(store);
    for (let n = 1; n <= 60; n += 1) await play.task(`NV${n}`, { for: [await play.person(`Người ${n}`)] });
    const both = await Promise.all([waitingProcess(url), waitingProcess(url)]);
    const queued = await Promise.all(both.map((process) => process.go()));
    expect(queued.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(new Set(await queuedKeys(store)).size).toBe(60);
    expect(await store.read.slot.findMany()).toMatchObject([{ key: 'digest@2024-04-03T07:30' }]);
  });
});

/** A process of its own on the same file that is about to tick. `go` lets it, and gives how many digests it queued. */
async function waitingProcess(url: string) {
  const script = fileURLToPath(new URL('second-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, '2024-04-03T00:30:00Z', zone], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  return {
    async go(): Promise<number> {
      const said = once(lines, 'line');
      child.stdin.end('go');
      return Number((await said)[0]);
    },
  };
}

/** A store whose writes fail after so many, as they do when the power goes. */
function failingAfter(writes: number, store: Store): Store['write'] {
  let left = writes;
  return (work) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('power cut')) : store.write(work);
  };
}
