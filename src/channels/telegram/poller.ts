import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { forGrammy, LONG_POLL_SECONDS } from './api.ts';
import { backOffMs, type Sleep } from './back-off.ts';
import { type Problem, problemOf, problemText } from './problem.ts';
import { wantedUpdates } from './read-update.ts';
import type { Redact } from './redact.ts';

interface Polling {
  readonly api: Api;
  /** Rejects if the update could not be stored. */
  readonly take: (update: Update) => Promise<void>;
  readonly log: Logger;
  readonly redact: Redact;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
}

/** A second poller, a webhook set by somebody else or a revoked token: only a person can mend it. */
const NEEDS_A_PERSON_MS = 30_000;

/**
 * Asks for updates until `signal` aborts, and hands them over one after the other, in order.
 *
 * Asking for offset N tells Telegram to forget everything before N. So the offset moves past an update only when it is
 * stored, and nothing is asked after the abort: what was not stored comes again at the next start.
 */
export async function poll({ api, take, log, redact, sleep, signal }: Polling): Promise<void> {
  let offset = 0;
  let failures = 0;
  while (!signal.aborted) {
    const updates = await ask();
    if (updates !== null && (await handOver(updates))) failures = 0;
  }

  async function ask(): Promise<Update[] | null> {
    try {
      const updates = await api.getUpdates(
        { offset, timeout: LONG_POLL_SECONDS, allowed_updates: wantedUpdates },
        forGrammy(signal),
      );
      // The type promises a list; what a proxy answers keeps no promise.
      if (!Array.isArray(updates)) throw new TypeError('getUpdates answered no list');
      return updates;
    } catch (error) {
      if (signal.aborted) return null;
      const problem = problemOf(error, redact);
      failures += 1;
      if (failures === 1) complain(problem);
      await sleep(pauseAfter(problem, failures), signal);
      return null;
    }
  }

  /** True if all of them are stored. */
  async function handOver(updates: readonly Update[]): Promise<boolean> {
    // Somebody is looking at the box while they type; whoever sent a message has sent it.
    for (const update of updates.filter(isTyping)) await take(update);
    for (const update of updates) {
      if (signal.aborted) return false;
      try {
        if (!isTyping(update)) await take(update);
      } catch (error) {
        failures += 1;
        const reason = redact(error instanceof Error ? error.message : String(error));
        log.error(
          { updateId: update.update_id, reason },
          'an update could not be stored; Telegram keeps it, asking again',
        );
        await sleep(backOffMs(failures), signal);
        return false;
      }
      offset = update.update_id + 1;
    }
    return true;
  }

  function complain(problem: Problem): void {
    const reason = problemText(problem);
    if (problem.kind !== 'refused') log.warn({ reason }, 'the Bot API cannot be reached; trying again');
    else if (problem.code === 409) {
      log.error(
        { reason },
        'another program polls with this token, or a webhook is set: only one may; asking again slowly',
      );
    } else if (isTokenRefused(problem)) log.error({ reason }, 'the Bot API does not accept the token any more');
    else log.warn({ reason }, 'the Bot API refused to hand over updates; trying again');
  }
}

function isTyping(update: Update): boolean {
  return update.inline_query !== undefined;
}

function pauseAfter(problem: Problem, failures: number): number {
  if (problem.kind !== 'refused') return backOffMs(failures);
  if (problem.retryAfterSeconds !== undefined) return problem.retryAfterSeconds * 1000;
  return problem.code === 409 || isTokenRefused(problem) ? NEEDS_A_PERSON_MS : backOffMs(failures);
}

function isTokenRefused(problem: Problem): boolean {
  return problem.kind === 'refused' && (problem.code === 401 || problem.code === 404);
}
