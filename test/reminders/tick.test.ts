import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTicker, type Ticker } from '../../src/reminders/tick.ts';
import type { Store } from '../../src/store/store.ts';
import { at, playedOffice, zone } from './played-office.ts';

async function tickerOf(start: string, store?: Store) {
  const play = await playedOffice();
  await play.task('NV1', { for: [await play.person('Lan')] });
  let now = at(start);
  const errors: unknown[] = [];
  const used = store ?? play.store;
  const ticker = createTicker({ store: used, zone, now: () => now, onError: (error) => errors.push(error) });
  onTestFinished(() => ticker.stop());
  return { ...play, ticker, errors, setClock: (local: string) => (now = at(local)) };
}

const brokenStore = { read: {}, write: () => Promise.reject(new Error('disk full')) } as unknown as Store;

/** Lets the timetable live through a minute and waits until what it began is done. */
async function minutePasses(ticker: Ticker): Promise<void> {
  await vi.advanceTimersByTimeAsync(60_000);
  await ticker.tick(at('2024-04-06T12:00'));
}

describe('the ticker', () => {
  it('catches up at its start on what was missed', async () => {
    const { ticker, store, errors } = await tickerOf('2024-04-03T15:00');
    ticker.start();
    await ticker.tick();
    expect(await store.read.slot.findMany()).toMatchObject([
      { key: 'digest@2024-04-03T07:30' },
      { key: 'digest@2024-04-03T14:00', result: { queued: 0 } },
    ]);
    expect(errors).toEqual([]);
  });

  it('ticks each minute, until it is stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { ticker, store, setClock } = await tickerOf('2024-04-03T07:00');
    ticker.start();
    await minutePasses(ticker);
    expect(await store.read.slot.count()).toBe(0);
    setClock('2024-04-03T07:30');
    await minutePasses(ticker);
    expect(await store.read.slot.count()).toBe(1);
    await ticker.stop();
    setClock('2024-04-04T07:30');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await store.read.slot.count()).toBe(1);
  });

  it('never overlaps: of two ticks at once the second finds the work done', async () => {
    const { ticker } = await tickerOf('2024-04-03T07:30');
    const results = await Promise.all([ticker.tick(), ticker.tick()]);
    expect(results.map(({ fired }) => fired.length)).toEqual([1, 0]);
  });

  it('takes the clock it is given: the demo and the command line name the instant', async () => {
    const { ticker } = await tickerOf('2024-04-03T07:00');
    const result = await ticker.tick(at('2024-04-05T07:30'));
    expect(result).toMatchObject({ at: at('2024-04-05T07:30'), fired: [{ key: 'digest@2024-04-05T07:30' }] });
  });

  it('says what went wrong with a tick of the timetable, and throws it at whoever ticks by hand', async () => {
    const { ticker, errors } = await tickerOf('2024-04-03T07:30', brokenStore);
    ticker.start();
    await expect(ticker.tick()).rejects.toThrow();
    expect(errors).toHaveLength(1);
  });

  it('that is stopped leaves an unfinished slot open for the next process', async () => {
    const { ticker, store } = await tickerOf('2024-04-03T07:30');
    const running = ticker.tick();
    await ticker.stop();
    expect((await running).fired).toEqual([]);
    expect(await store.read.slot.count()).toBe(0);
  });
});
