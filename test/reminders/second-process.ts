import { once } from 'node:events';
import { createTicker } from '../../src/reminders/tick.ts';
import { openStore } from '../../src/store/store.ts';

// A process of its own that shares the database file of a test: says "ready", waits for a word, ticks once at the instant
// it was given, and prints how many digests it queued.
const [url = '', instant = '', zone = ''] = process.argv.slice(2);
const store = await openStore(url);
const ticker = createTicker({ store, zone, now: () => new Date(instant), onError: () => undefined });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const { fired } = await ticker.tick();
process.stdout.write(`${fired.reduce((sum, slot) => sum + slot.queued, 0)}\n`);
process.stdin.destroy();
await store.close();
