import { setImmediate } from 'node:timers/promises';
import { isDigestContent } from '../reminders/send.ts';
import { type ClaimedMessage, type Settlement, settleMessage } from '../store/outbox.ts';
import { setBlocked } from '../store/people.ts';
import { logReminders } from '../store/reminder-log.ts';
import { queueBriefChart } from '../store/slots.ts';
import type { Db } from '../store/store.ts';
import type { Rendered } from './rendered.ts';
import type { Mailroom } from './surroundings.ts';

/** How sending one message ended, and what follows from it. */
export interface Ending extends Partial<Pick<Rendered, 'reminded' | 'next'>> {
  readonly message: ClaimedMessage;
  readonly settlement: Settlement;
  readonly isUnreachable?: boolean;
}

/** Writes an ending down; resolves when it is durable. */
export type Settle = (ending: Ending) => Promise<Settlement>;

interface Waiting {
  readonly ending: Ending;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Endings that come while others are being written are written together: a morning of digests takes few transactions. */
export function createSettling({ store, now }: Pick<Mailroom, 'store' | 'now'>): Settle {
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    // Messages that were sent at the same moment end at the same moment.
    await setImmediate();
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      await write(together);
    }
    isWriting = false;
  }

  async function write(together: readonly Waiting[]): Promise<void> {
    try {
      await store.write((tx) =>
        writeEndings(
          tx,
          together.map(({ ending }) => ending),
          now(),
        ),
      );
      for (const { done } of together) done();
    } catch (error) {
      const [one, another] = together;
      // One that cannot be written must not keep the others from being.
      if (another === undefined) one?.failed(error);
      else for (const alone of together) await write([alone]);
    }
  }

  return (ending) =>
    new Promise((resolve, reject) => {
      waiting.push({ ending, done: () => resolve(ending.settlement), failed: reject });
      if (!isWriting) void writeWaiting();
    });
}

async function writeEndings(tx: Db, endings: readonly Ending[], at: Date): Promise<void> {
  for (const { message, settlement, next, isUnreachable } of endings) {
    const { id, channel, chat } = message;
    await settleMessage(tx, id, settlement);
    if (next !== undefined && settlement.state === 'sent') await queueBriefChart(tx, { channel, chat }, next, at);
    if (isUnreachable === true) await setBlocked(tx, channel, chat, at);
  }
  await logReminders(
    tx,
    endings.flatMap(({ message: { personId, content }, settlement, reminded = [] }) => {
      // What may have arrived counts as told: nobody is said to have been silent about what they read.
      const told = settlement.state === 'sent' || settlement.state === 'unknown';
      if (!told || personId === null || !isDigestContent(content)) return [];
      return reminded.map((one) => ({ ...one, personId, on: content.on, at }));
    }),
  );
}
