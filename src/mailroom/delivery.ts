import { paragraph, type View } from '../conversation/view.ts';
import { isDigestContent } from '../reminders/send.ts';
import {
  type ClaimedMessage,
  claimMessages,
  nextMessageAt,
  recoverMessages,
  type Settlement,
  settleMessage,
} from '../store/outbox.ts';
import { setBlocked } from '../store/people.ts';
import { logReminders } from '../store/reminder-log.ts';
import { queueBriefChart } from '../store/slots.ts';
import { makeFileOf } from './make-file.ts';
import { createPacer } from './pacer.ts';
import { type Rendered, renderContent } from './render.ts';
import type { Sender, Delivery as Sent } from './sender.ts';
import type { Mailroom } from './surroundings.ts';

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
const BATCH = 20;
/** After this many failures that spend an attempt a message is given up; it stays visible as failed. */
const MOST_ATTEMPTS = 8;

/** Sends one channel's messages: fastest lane first, in order within a chat, no faster than the platform allows. */
export function createDelivery(room: Mailroom, sender: Sender): DeliveryLoop {
  const pacer = createPacer(sender.pace);
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
    const places = BATCH - underWay.size;
    if (places <= 0) return 0;
    const claimed = await room.store.write((tx) => claimMessages(tx, sender.name, at, lease, places, held));
    for (const message of claimed)
      underWay.set(
        message.chat,
        sendInTurn(message).finally(() => ended(message.chat)),
      );
    return claimed.length;
  }

  function ended(chat: string): void {
    underWay.delete(chat);
    endedSoFar += 1;
    woken = true;
    wakeUp();
  }

  async function sendInTurn(message: ClaimedMessage): Promise<void> {
    try {
      const settlement = await sendOne(room, sender, pacer, message);
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

async function sendOne(
  room: Mailroom,
  sender: Sender,
  pacer: ReturnType<typeof createPacer>,
  message: ClaimedMessage,
): Promise<Settlement> {
  const rendered = await renderContent(room, message).catch((error: unknown) => {
    room.log.error({ outbox: message.id, err: error }, 'a message cannot be worded');
    return error instanceof Error ? error : new Error(String(error));
  });
  if (rendered === null) return settle(room, message, { state: 'cancelled', error: 'nothing to say any more' });
  if (rendered instanceof Error) return settle(room, message, { state: 'failed', error: rendered.message });
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
  return settle(room, message, settlement, {
    reminded,
    isUnreachable: sent.kind === 'unreachable',
    ...(next !== undefined && { next }),
  });
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

async function settle(
  { store, now }: Mailroom,
  { id, channel, chat, personId, content }: ClaimedMessage,
  settlement: Settlement,
  {
    reminded = [],
    isUnreachable = false,
    next,
  }: Partial<Pick<Rendered, 'reminded' | 'next'>> & { readonly isUnreachable?: boolean } = {},
): Promise<Settlement> {
  await store.write(async (tx) => {
    await settleMessage(tx, id, settlement);
    // What may have arrived counts as told: nobody is said to have been silent about what they read.
    const told = settlement.state === 'sent' || settlement.state === 'unknown';
    if (told && personId !== null && isDigestContent(content))
      await logReminders(tx, { personId, on: content.on, at: now() }, reminded);
    if (next !== undefined && settlement.state === 'sent') await queueBriefChart(tx, { channel, chat }, next, now());
    if (isUnreachable) await setBlocked(tx, channel, chat, now());
  });
  return settlement;
}
