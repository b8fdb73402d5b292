import { createRescheduler } from '../actions/calendar/reschedule.ts';
import { effectDue } from '../actions/effect-due.ts';
import { fillReportedUntil } from '../actions/fill-reported-until.ts';
import type { Channel, LookUp } from '../channels/channel.ts';
import { lookUp } from '../conversation/inline.ts';
import { createDelivery } from '../mailroom/delivery.ts';
import { createInbox, type Inbox } from '../mailroom/inbox.ts';
import type { Mailroom } from '../mailroom/surroundings.ts';
import { createTicker, type Ticker } from '../reminders/tick.ts';

/** The bot at work: channels take in, the mailroom answers and sends, the ticker reminds. */
export interface Engine {
  readonly inbox: Inbox;
  readonly ticker: Ticker;
  /** Sends until nothing is due on any channel. */
  sendAll(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything; rejects if a channel cannot start (a rejected token, a port in use), with nothing left running. */
export async function startEngine(
  room: Mailroom,
  channels: readonly Channel[],
  heard: { readonly tick?: () => void; readonly handled?: (channel: string, chat: string) => void } = {},
): Promise<Engine> {
  const names = channels.map((channel) => channel.name);
  const deliveries = new Map(channels.map((channel) => [channel.name as string, createDelivery(room, channel)]));
  const rescheduler = createRescheduler({
    ...room,
    onError: (error) =>
      room.log.error({ err: error }, 'tasks could not follow the calendar; the next minute tries again'),
  });
  const inbox = createInbox(room, names, (name, chat) => {
    deliveries.get(name)?.wake();
    // It may have changed the calendar, or written by one that was changed a moment before.
    rescheduler.look();
    heard.handled?.(name, chat);
  });
  const ticker = createTicker({
    store: room.store,
    zone: room.zone,
    now: () => {
      heard.tick?.();
      return room.now();
    },
    // Digests are planned when every task stands by the calendar.
    before: async (at) => {
      await effectDue(room.store, at, room.zone);
      await rescheduler.settle();
    },
    onError: (error) => room.log.error({ err: error }, 'the reminder tick failed'),
  });
  const find: LookUp = (query) => lookUp(query, { ...room, db: room.store.read, at: room.now() });
  const started: Channel[] = [];

  async function stop(): Promise<void> {
    await Promise.all(started.map((channel) => channel.stop()));
    await rescheduler.stop();
    await ticker.stop();
    await inbox.idle();
    await Promise.all([...deliveries.values()].map((delivery) => delivery.stop()));
  }

  await fillReportedUntil(room.store, room.now(), room.zone);
  try {
    for (const delivery of deliveries.values()) await delivery.start();
    // What a former process left unfinished comes before anything new of the same chat.
    await inbox.resume();
    for (const channel of channels) {
      await channel.start((incoming) => inbox.receive(incoming), find);
      started.push(channel);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  ticker.start();
  return {
    inbox,
    ticker,
    stop,
    async sendAll() {
      await inbox.idle();
      await Promise.all([...deliveries.values()].map((delivery) => delivery.runUntilEmpty()));
    },
  };
}
