import type { Logger } from 'pino';
import type { Channel, LookUp, Pace, Receive } from '../channel.ts';
import { createApi, forGrammy } from './api.ts';
import { backOffMs, sleep as realSleep, type Sleep } from './back-off.ts';
import { createCommandMenu, type ShowCommands } from './command-menu.ts';
import { createDeliver } from './deliver.ts';
import { createFetchFile, type FetchFile } from './fetch-file.ts';
import { createInlineAnswers } from './inline.ts';
import { createIntake, type Intake } from './intake.ts';
import { poll } from './poller.ts';
import { problemOf, problemText } from './problem.ts';
import { wantedUpdates } from './read-update.ts';
import { createRedact } from './redact.ts';
import type { PathOf } from './send-file.ts';
import { TokenRejected } from './token-rejected.ts';
import { createWebhook, type HandleWebhook } from './webhook.ts';

export interface TelegramOptions {
  readonly token: string;
  /** Where the Bot API answers, e.g. `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly log: Logger;
  /** Set: Telegram posts updates to `url` with `secret` in a header. Unset: long polling. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** Where a file lies that came by another channel. */
  readonly pathOf?: PathOf;
  /** How waiting is done; tests hand in an impatient one. */
  readonly sleep?: Sleep;
}

export interface TelegramChannel extends Channel {
  readonly name: 'telegram';
  /** Rejects with `TokenRejected` if the Bot API does not know the token; a network that is down is waited for instead. */
  start(receive: Receive, lookUp: LookUp): Promise<void>;
  readonly handleWebhook: HandleWebhook;
  readonly showCommands: ShowCommands;
  /** The bot's user name without `@`, for invitation links; `undefined` until the Bot API has told it. */
  username(): string | undefined;
  /** A file that came over Telegram, by its reference. */
  readonly fetchFile: FetchFile;
}

/** Telegram takes about 30 messages a second in all, one a second in a chat and 20 a minute in a group (Bots FAQ); some room is left. */
const pace: Pace = {
  perSecond: 25,
  perChatMs: 1_000,
  // The ids of groups are negative.
  inChat: (chat) => (chat.startsWith('-') ? 3_200 : undefined),
};

export function createTelegramChannel(options: TelegramOptions): TelegramChannel {
  const { token, apiRoot, log, webhook, sleep = realSleep } = options;
  const redact = createRedact(token);
  const api = createApi(token, apiRoot);
  let botName: string | undefined;
  let running: { intake: Intake; stop: AbortController; polling: Promise<void> } | undefined;

  async function start(receive: Receive, lookUp: LookUp): Promise<void> {
    if (running !== undefined) throw new Error('the Telegram channel is already started');
    const stop = new AbortController();
    const introduced = await introduce(stop.signal);
    const inline = createInlineAnswers({ api, lookUp, log, redact, sleep, signal: stop.signal });
    const intake = createIntake({ api, receive, inline, botName: () => botName, log, redact });
    running = { intake, stop, polling: serve(intake, stop.signal, introduced) };
  }

  async function serve(intake: Intake, signal: AbortSignal, introduced: boolean): Promise<void> {
    for (let failures = 1; !introduced && !signal.aborted; failures += 1) {
      await sleep(backOffMs(failures), signal);
      introduced = await introduce(signal).catch(tokenRefusedLater);
    }
    if (webhook === undefined) await poll({ api, take: intake.take, log, redact, sleep, signal });
  }

  /** Learns our own name and says how updates should come. False if the Bot API cannot be reached now. */
  async function introduce(signal: AbortSignal): Promise<boolean> {
    try {
      botName = (await api.getMe(forGrammy(signal))).username;
      if (webhook === undefined) await api.deleteWebhook({}, forGrammy(signal));
      else
        await api.setWebhook(
          webhook.url,
          { secret_token: webhook.secret, allowed_updates: wantedUpdates },
          forGrammy(signal),
        );
      return true;
    } catch (error) {
      const problem = problemOf(error, redact);
      if (problem.kind === 'refused' && (problem.code === 401 || problem.code === 404))
        throw new TokenRejected(problem.code);
      if (!signal.aborted) log.warn({ reason: problemText(problem) }, 'the Bot API is not ready; trying again');
      return false;
    }
  }

  function tokenRefusedLater(error: unknown): boolean {
    if (!(error instanceof TokenRejected)) throw error;
    log.error({ status: error.status }, 'the Bot API does not accept the token');
    return false;
  }

  async function stop(): Promise<void> {
    const stopping = running;
    if (stopping === undefined) return;
    stopping.stop.abort();
    await stopping.polling;
    await stopping.intake.settled();
    if (running === stopping) running = undefined;
  }

  return {
    name: 'telegram',
    start,
    stop,
    deliver: createDeliver({
      api,
      redact,
      sleep,
      betweenPartsMs: pace.perChatMs,
      pathOf: options.pathOf ?? (() => null),
    }),
    fetchFile: createFetchFile({ api, token, apiRoot, log, redact }),
    pace,
    handleWebhook: createWebhook({
      secret: webhook?.secret,
      take: () => (running === undefined || running.stop.signal.aborted ? undefined : running.intake.take),
      log,
      redact,
    }),
    showCommands: createCommandMenu(api, redact),
    username: () => botName,
  };
}
