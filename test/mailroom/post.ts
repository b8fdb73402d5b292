import { pino } from 'pino';
import { createDelivery, type DeliveryLoop } from '../../src/mailroom/delivery.ts';
import type { Delivery, Outgoing, Sender } from '../../src/mailroom/sender.ts';
import type { Mailroom } from '../../src/mailroom/surroundings.ts';
import { lane, type NewOutboxRow, queueMessage } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { zone } from '../reminders/played-office.ts';

export const start = new Date('2024-04-02T01:00:00Z');

export interface Post {
  readonly room: Mailroom;
  readonly delivery: DeliveryLoop;
  /** Keys in the order in which they were given to the platform. */
  readonly sent: Outgoing[];
  keys(): string[];
  queue(key: string, facts?: Partial<NewOutboxRow>): Promise<void>;
  pass(ms: number): void;
  row(key: string): Promise<{ state: string; attempts: number; error: string | null; messageId: string | null }>;
}

/** A mailroom with a played platform that answers as `answer` says. */
export function openPost(
  store: Store,
  answer: (message: Outgoing, nth: number) => Delivery | Promise<Delivery> = ({ key }) => ({
    kind: 'sent',
    messageId: key,
  }),
  facts: Partial<Sender> = {},
): Post {
  let now = start;
  const room = { store, now: () => now, zone, officeName: 'Tổ công tác', log: pino({ level: 'silent' }) };
  const sent: Outgoing[] = [];
  const sender: Sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    async deliver(message) {
      sent.push(message);
      return answer(message, sent.length);
    },
    ...facts,
  };
  return {
    room,
    sent,
    delivery: createDelivery(room, sender),
    keys: () => sent.map((message) => message.key),
    pass(ms) {
      now = new Date(now.getTime() + ms);
    },
    async queue(key, more = {}) {
      const content = { kind: 'view', view: { blocks: [{ kind: 'text', text: key }] } };
      const row = { key, channel: 'web', chat: 'c1', lane: lane.reply, notBefore: start, content, createdAt: start };
      await store.write((tx) => queueMessage(tx, { ...row, ...more }));
    },
    row: (key) => store.read.outbox.findUniqueOrThrow({ where: { key } }),
  };
}
