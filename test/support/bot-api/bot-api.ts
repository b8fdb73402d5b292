import { setTimeout as delay } from 'node:timers/promises';
import { createFaults, type Faults } from './faults.ts';
import { type Call, listen, urlOf } from './http-server.ts';
import { createLimiter, type Limits } from './limits.ts';
import { createMethods } from './methods.ts';
import { createPerson, type Match, type Person } from './person.ts';
import { createUpdateQueue, type PlayedUpdate } from './update-queue.ts';
import { createWebhookPoster } from './webhook-poster.ts';
import { type BotMessage, createWorld, type InlineAnswer } from './world.ts';

/**
 * A played Telegram: an HTTP server on loopback that speaks the Bot API to the bot, and hands the tests people with phones.
 *
 * ```ts
 * const telegram = await createBotApi();
 * // the bot: TELEGRAM_API_ROOT=telegram.url, BOT_TOKEN=telegram.token
 * const lan = telegram.person(101, { name: 'Lan', phone: '+84912345678' });
 * lan.says('/start MA-MOI');
 * await lan.hears('Chào');            // the next message to Lan in which this occurs
 * lan.presses('Cập nhật tiến độ');    // the newest button with this label
 * telegram.faults.once('sendMessage', { kind: 'dropAfter' });
 * await telegram.close();
 * ```
 */
export interface BotApi {
  readonly url: string;
  readonly token: string;
  readonly botName: string;
  /** The person with this Telegram id; made at the first call, which gives name and phone. */
  person(id: number, about?: { readonly name?: string; readonly phone?: string }): Person;
  /** A group with the bot in it. Its id is negative. */
  group(id: number, title?: string): { migratesTo(id: number): void; removesBot(): void };
  /** Puts any update into the queue, e.g. a kind that nobody has heard of. */
  happens(kind: string, content: unknown): PlayedUpdate | null;
  /** What the bot has written in this chat, oldest first, as it reads now. */
  messagesTo(chat: number): readonly BotMessage[];
  /** A message in this chat that matches, now or within `timeoutMs` (default 5 s); rejects with what there was instead. */
  waitForMessage(chat: number, match?: Match, timeoutMs?: number): Promise<BotMessage>;
  /** Calls the bot made, oldest first; of one method if it is named. Refused ones count too, faults do not. */
  calls(method?: string): readonly Call[];
  /** Updates that the bot has not confirmed. */
  unconfirmed(): readonly PlayedUpdate[];
  /** Resolves when the bot has confirmed every update. */
  untilConfirmed(): Promise<void>;
  /** What an inline query was answered with, once it is; rejects if it never is. */
  inlineAnswer(id: string): Promise<InlineAnswer>;
  /** From now on an answer to this query comes too late. */
  expireInline(id: string): void;
  pressState(id: string): 'spinning' | 'answered' | undefined;
  /** The command menu of one chat, or of everybody (`null`). */
  menuOf(chat: number | null, languageCode?: string): readonly { command: string; description: string }[] | undefined;
  /** HTTP statuses that the bot's webhook answered with. */
  webhookStatuses(): readonly number[];
  readonly faults: Faults;
  /** Switches the rate limits on; `{}` switches them off. They are off at first. */
  limit(limits: Limits): void;
  close(): Promise<void>;
}

export interface BotApiOptions {
  /** Default: one that is well formed. */
  readonly token?: string;
  /** Knows sendRichMessage (Bot API 10.1). Default: no, so that tables come as text. */
  readonly richMessages?: boolean;
  /** Default: any free one. */
  readonly port?: number;
}

const WAIT_MS = 5_000;

export async function createBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const token = options.token ?? '123456789:AAF-played-by-the-tests_0123456789';
  const world = createWorld(Number(token.split(':')[0]));
  const queue = createUpdateQueue();
  const webhook = createWebhookPoster(queue);
  const faults = createFaults();
  const limiter = createLimiter();
  const calls: Call[] = [];
  const methods = new Map(createMethods({ world, queue, webhook, limiter }));
  if (options.richMessages !== true) methods.delete('sendRichMessage');
  const server = await listen({ token, methods, world, faults, calls }, options.port ?? 0);
  const people = new Map<number, Person>();

  /** The first sighting of a matching message, from `fromSeq` on. */
  function waitFor(
    chat: number,
    match: Match | undefined,
    fromSeq: number,
    timeoutMs: number,
  ): Promise<{ seq: number; message: BotMessage }> {
    const find = (): { seq: number; message: BotMessage } | undefined =>
      world.seen.slice(fromSeq).find(({ message }) => message.chat === chat && matches(message, match));
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        const texts = world.messages.filter((message) => message.chat === chat).map((message) => `  ${message.text}`);
        reject(
          new Error(
            `no message to ${chat} matched ${String(match)} within ${timeoutMs} ms; there were:\n${texts.join('\n') || '  none'}`,
          ),
        );
      }, timeoutMs);
      const forget = world.onShow(look);
      function stop(): void {
        clearTimeout(timer);
        forget();
      }
      look();
    });
  }

  return {
    url: urlOf(server),
    token,
    botName: world.bot.username,
    person(id, about = {}) {
      const known = people.get(id);
      if (known !== undefined) return known;
      const { name = `Người ${id}`, phone = `+84900${String(id).padStart(6, '0')}` } = about;
      const person = createPerson({ world, queue, waitFor }, id, name, phone);
      people.set(id, person);
      return person;
    },
    group(id, title = `Nhóm ${id}`) {
      const group = { id, kind: 'supergroup' as const, name: title, started: true, blocked: false, deactivated: false };
      world.chats.set(id, group);
      return {
        migratesTo: (migratedTo) => void Object.assign(group, { migratedTo }),
        removesBot() {
          group.blocked = true;
        },
      };
    },
    happens: (kind, content) => queue.add(kind, content),
    messagesTo: (chat) => world.messages.filter((message) => message.chat === chat),
    waitForMessage: async (chat, match, timeoutMs = WAIT_MS) => (await waitFor(chat, match, 0, timeoutMs)).message,
    calls: (method) => calls.filter((call) => method === undefined || call.method === method),
    unconfirmed: () => queue.unconfirmed(),
    untilConfirmed: () => queue.untilEmpty(),
    async inlineAnswer(id) {
      const end = performance.now() + WAIT_MS;
      for (;;) {
        const answer = world.inlineQueries.get(id);
        if (typeof answer === 'object') return answer;
        if (performance.now() > end) throw new Error(`the inline query ${id} was not answered within ${WAIT_MS} ms`);
        await delay(5);
      }
    },
    expireInline: (id) => void world.inlineQueries.set(id, 'too old'),
    pressState: (id) => world.presses.get(id),
    menuOf: (chat, languageCode = '') =>
      world.menus.get(`${chat === null ? 'default' : `chat:${chat}`}/${languageCode}`),
    webhookStatuses: () => webhook.statuses,
    faults,
    limit: (limits) => limiter.set(limits),
    async close() {
      webhook.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function matches(message: BotMessage, match: Match | undefined): boolean {
  if (match === undefined) return true;
  if (typeof match === 'string') return message.text.includes(match);
  return match instanceof RegExp ? match.test(message.text) : match(message);
}
