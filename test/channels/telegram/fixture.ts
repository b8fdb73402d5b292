import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import type { LookUp, Outgoing, Receive } from '../../../src/channels/channel.ts';
import type { Sleep } from '../../../src/channels/telegram/back-off.ts';
import {
  createTelegramChannel,
  type TelegramChannel,
  type TelegramOptions,
} from '../../../src/channels/telegram/telegram-channel.ts';
import type { Incoming } from '../../../src/conversation/incoming.ts';
import { paragraph, type View } from '../../../src/conversation/view.ts';
import { type BotApi, type BotApiOptions, createBotApi } from '../../support/bot-api/bot-api.ts';

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export async function playedTelegram(options?: BotApiOptions): Promise<BotApi> {
  const telegram = await createBotApi(options);
  cleanups.push(() => telegram.close());
  return telegram;
}

export interface Fixture {
  readonly channel: TelegramChannel;
  /** What a durable inbox would hold, in order. */
  readonly stored: Incoming[];
  /** Every line that was logged, as JSON text. */
  readonly logged: string[];
  /** Milliseconds of every wait that was asked for. */
  readonly waits: number[];
  readonly receive: Receive;
}

/** A channel with an inbox in memory that knows duplicates, a captured log, and waits of one millisecond. */
export function channelOf(telegram: BotApi, options: Partial<TelegramOptions> = {}): Fixture {
  const stored: Incoming[] = [];
  const logged: string[] = [];
  const waits: number[] = [];
  const sleep: Sleep = async (ms, signal) => {
    waits.push(ms);
    await delay(1, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  };
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const channel = createTelegramChannel({ token: telegram.token, apiRoot: telegram.url, log, sleep, ...options });
  cleanups.push(() => channel.stop());
  const receive: Receive = async (incoming) => {
    if (stored.some((other) => other.externalId === incoming.externalId)) return 'duplicate';
    stored.push(incoming);
    return 'stored';
  };
  return { channel, stored, logged, waits, receive };
}

export const nothingToFind: LookUp = () => Promise.resolve({ kind: 'found', articles: [] });

/** The channel of `channelOf`, taking in. */
export async function startedChannel(
  telegram: BotApi,
  options?: Partial<TelegramOptions>,
  lookUp: LookUp = nothingToFind,
): Promise<Fixture> {
  const fixture = channelOf(telegram, options);
  await fixture.channel.start(fixture.receive, lookUp);
  return fixture;
}

export function textsOf(stored: readonly Incoming[]): string[] {
  return stored.map(({ what }) => (what.kind === 'text' ? what.text : what.kind));
}

/** A message to chat 101. */
export function outgoing(view: View | string, more: Partial<Outgoing> = {}): Outgoing {
  return { key: 'k1', chat: '101', view: typeof view === 'string' ? { blocks: [paragraph(view)] } : view, ...more };
}

export async function until(condition: () => boolean, timeoutMs = 3_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error('waited in vain');
    await delay(5);
  }
}

/** What the channel makes of what `deed` does. */
export async function incomingOf(deed: (telegram: BotApi) => unknown): Promise<Incoming[]> {
  const telegram = await playedTelegram();
  const { stored } = await startedChannel(telegram);
  await until(() => telegram.calls('getUpdates').length === 1);
  deed(telegram);
  await telegram.untilConfirmed();
  return stored;
}

export async function deedsOf(deed: (telegram: BotApi) => unknown): Promise<Incoming['what'][]> {
  return (await incomingOf(deed)).map((incoming) => incoming.what);
}
