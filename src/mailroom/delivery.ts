import { paragraph, type View } from '../conversation/view.ts';
import { loadOffice } from '../store/office.ts';
import {
  type ClaimedMessage,
  claimMessages,
  lane,
  nextMessageAt,
  recoverMessages,
  type Settlement,
} from '../store/outbox.ts';
import { makeFileOf } from './make-file.ts';
import { createPacer, type Pacer } from './pacer.ts';
import type { Sender, Delivery as Sent } from './sender.ts';
import { createSettling, type Settle } from './settling.ts';
import type { Mailroom } from './surroundings.ts';
import { type Wording, wordingOf } from './word-claim.ts';

export interface DeliveryLoop {
  /** Takes up what a former process left behind, then sends what is due, until stopped. */
  start(): Promise<void>;
  /** Looks at once for something to send. */
  wake(): void;
  /** Sends until nothing is due any more. */
  runUntilEmpty(): Promise<void>;
  stop(): Promise<void>;
}

/** A sender that died is noticed after this long, in milliseconds. */
const LEASE_MS = 120_000;
/** How often an idle loop looks for messages that have become due or were queued by another process, in milliseconds. */
const IDLE_MS = 1_000;
/** Messages under way at a time: as many as a second holds of them, or as are worded in some tens of milliseconds where there is no limit. */
const MOST_PACED = 20;
const MOST_UNPACED = 50;
/** After this many failures that spend an attempt a message is given up; it stays visible as failed. */
const MOST_ATTEMPTS = 8;

/** Sends one channel's messages: fastest lane first, in order within a chat, no faster than the platform allows. */
export function createDelivery(room: Mailroom, sender: Sender): DeliveryLoop {
  const pacer = createPacer(sender.pace);
  const settle = createSettling(room);
  const most = Number.isFinite(sender.pace.perSecond) ? MOST_PACED : MOST_UNPACED;
  let running = false;
  let loop: Promise<void> = Promise.resolve();
  let woken = false;
  let wakeUp: () => void = () => undefined;
  /** Chats whose first message has to be sent again later: what follows it waits as well, so that the order is kept. */
  const heldUntil = new Map<string, Date>();
  /** Chats in which a message is under way. One that the platform lets wait (a group) holds nobody else up. */
  const underWay = new Map<string, Promise<void>>();
  let endedSoFar = 0;

  async function sendDue(): Promise<number> {
    const at = room.now();
    const lease = new Date(at.getTime() + LEASE_MS);
    for (const [chat, until] of heldUntil) if (until <= at) heldUntil.delete(chat);
    const next = await nextMessageAt(room.store.read, sender.name);
    if (next === null || next > at) return 0;
    const held = [...heldUntil.keys(), ...underWay.keys()];
    const places = most - underWay.size;
    if (places <= 0) return 0;
    // Whoever waits for an answer is served at once; reminders are taken several at a time, because they are worded together.
    const slowest = places * 2 >= most ? lane.broadcast : lane.reply;
    const claim = { limit: places, busyChats: held, slowest };
    const claimed = await room.store.write((tx) => claimMessages(tx, sender.name, at, lease, claim));
    const wording = wordingOf(room, claimed);
    const quietUntil = await quietUntilFor(room, claimed, at);
    for (const message of claimed)
      underWay.set(
        message.chat,
        sendInTurn(message, wording, quietUntil).finally(() => ended(message.chat)),
      );
    return claimed.length;
  }

  function ended(chat: string): void {
    underWay.delete(chat);
    endedSoFar += 1;
    woken = true;
    wakeUp();
  }

  async function sendInTurn(message: ClaimedMessage, wording: Wording, quietUntil: Date | null): Promise<void> {
    try {
      const settlement = await sendOne({ room, sender, pacer, wording, settle, quietUntil }, message);
      if (settlement.state === 'waiting') heldUntil.set(message.chat, settlement.notBefore);
    } catch (error) {
      room.log.error({ err: error, outbox: message.id }, 'how a message ended could not be written down');
    }
  }

  async function runUntilEmpty(): Promise<void> {
    for (;;) {
      const before = endedSoFar;
      const sent = await sendDue();
      // What ended while it was looked for has made room in its chat: the next message there was not seen yet.
      if (sent === 0 && underWay.size === 0 && endedSoFar === before) return;
      if (underWay.size > 0) await Promise.race(underWay.values());
    }
  }

  async function run(): Promise<void> {
    while (running) {
      woken = false;
      const sent = await sendDue().catch((error: unknown) => {
        room.log.error({ err: error, channel: sender.name }, 'sending failed');
        return 0;
      });
      if (sent === 0 && running) await pause();
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      if (woken) return resolve();
      const timer = setTimeout(resolve, IDLE_MS);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async start() {
      const repeatable = sender.repeatable ?? false;
      const left = await room.store.write((tx) => recoverMessages(tx, sender.name, null, repeatable));
      if (left.unknown > 0) room.log.warn({ channel: sender.name, ...left }, 'messages of unknown fate: see doctor');
      running = true;
      loop = run();
    },
    wake() {
      woken = true;
      wakeUp();
    },
    runUntilEmpty,
    async stop() {
      running = false;
      woken = true;
      wakeUp();
      await loop;
      await Promise.all(underWay.values());
    },
  };
}

/**
 * Until when what nobody asked for has to wait, because it came due in quiet time: sent again after a failure, or when the bot was down. Null:
 * it is no quiet time, or these are all answers.
 */
async function quietUntilFor(
  { store, zone }: Mailroom,
  claimed: readonly ClaimedMessage[],
  at: Date,
): Promise<Date | null> {
  if (claimed.every((message) => message.lane === lane.reply)) return null;
  const { calendar } = await loadOffice(store.read, zone);
  return calendar.quietAt(at) ? calendar.nextAudibleInstant(at) : null;
}

interface Means {
  readonly room: Mailroom;
  readonly sender: Sender;
  readonly pacer: Pacer;
  readonly wording: Wording;
  readonly settle: Settle;
  /** Until when nobody is written to unasked; null: it is no quiet time. */
  readonly quietUntil: Date | null;
}

async function sendOne(means: Means, message: ClaimedMessage): Promise<Settlement> {
  const { room, sender, pacer, wording, settle, quietUntil } = means;
  const rendered = await wording(message).catch((error: unknown) => {
    room.log.error({ outbox: message.id, err: error }, 'a message cannot be worded');
    return error instanceof Error ? error : new Error(String(error));
  });
  if (rendered === null)
    return settle({ message, settlement: { state: 'cancelled', error: 'nothing to say any more' } });
  if (rendered instanceof Error) return settle({ message, settlement: { state: 'failed', error: rendered.message } });
  if (quietUntil !== null && message.lane !== lane.reply) {
    const { attempts } = message;
    return settle({ message, settlement: { state: 'waiting', notBefore: quietUntil, error: 'quiet time', attempts } });
  }
  const { reminded, next } = rendered;
  const { view, made } = await makeFileOf(room, message, rendered.view);
  await pacer.wait(message.chat);
  const { key, chat, replaces, silent } = message;
  const { answers } = message.content as { readonly answers?: string };
  const outgoing = {
    ...{ key, chat, view, silent },
    ...(made === undefined ? {} : { made }),
    ...(replaces === null ? {} : { replaces }),
    ...(answers === undefined ? {} : { answers }),
  };
  const sent = await sender.deliver(outgoing);
  const settlement = settlementOf(sent, room.now(), message, view);
  const isUnreachable = sent.kind === 'unreachable';
  return settle({ message, settlement, reminded, isUnreachable, ...(next !== undefined && { next }) });
}

function settlementOf(sent: Sent, at: Date, message: ClaimedMessage, view: View): Settlement {
  switch (sent.kind) {
    case 'sent':
      return { state: 'sent', at, messageId: sent.messageId, ...keptOf(view) };
    case 'retry': {
      const attempts = message.attempts + (sent.spendsAttempt ? 1 : 0);
      if (attempts >= MOST_ATTEMPTS) return { state: 'failed', error: sent.reason };
      return { state: 'waiting', notBefore: new Date(at.getTime() + sent.afterMs), error: sent.reason, attempts };
    }
    case 'unreachable':
    case 'rejected':
      return { state: 'failed', error: sent.reason };
    case 'unknown':
      return { state: 'unknown', error: sent.reason };
    default:
      return sent satisfies never;
  }
}

/** What is kept of a message that was sent: a copy of the database must not hold a code that lets somebody in. */
function keptOf(view: View): { readonly view: View; readonly content?: object } {
  if (view.secret !== true) return { view };
  const kept: View = { blocks: [paragraph('•••')], ...(view.about !== undefined && { about: view.about }) };
  return { view: kept, content: { kind: 'view', view: kept } };
}
