import { Api } from 'grammy';
import { createAgent } from './agent.ts';

/** How long one getUpdates waits at the server for something to happen, in seconds. */
export const LONG_POLL_SECONDS = 25;
/** Longer than a long poll, so that only a dead connection runs into it. */
const REQUEST_SECONDS = LONG_POLL_SECONDS + 20;
const connectionTimes = { connectMs: 10_000, idleMs: 10_000 };

/** grammY's API client without any plugin: one call is one request. */
export function createApi(token: string, apiRoot: string): Api {
  const root = apiRoot.replace(/\/+$/, '');
  const agent = createAgent(root, connectionTimes);
  return new Api(token, { apiRoot: root, timeoutSeconds: REQUEST_SECONDS, baseFetchConfig: { agent, compress: true } });
}

/** The chat as the Bot API wants it: a number; a public `@name` stays as it is. */
export function chatIdOf(chat: string): number | string {
  return /^-?\d+$/.test(chat) ? Number(chat) : chat;
}

type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>;

/** grammY types its signals after a polyfill, but asks of them only what Node's own have. */
export function forGrammy(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal;
}
