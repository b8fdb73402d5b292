import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Receive } from '../channel.ts';
import type { InlineAnswers } from './inline.ts';
import { problemOf, problemText } from './problem.ts';
import { readUpdate } from './read-update.ts';
import type { Redact } from './redact.ts';

export interface Intake {
  /** Hands one update over. Rejects only if `receive` rejects: then Telegram must keep the update. */
  take(update: Update): Promise<void>;
  /** Resolves when no update is being handed over and no press is being answered. */
  settled(): Promise<void>;
}

interface IntakeParts {
  readonly api: Api;
  readonly receive: Receive;
  readonly inline: InlineAnswers;
  readonly botName: () => string | undefined;
  readonly log: Logger;
  readonly redact: Redact;
}

/**
 * One update → one `Incoming` → stored; then the button that was pressed stops spinning. What somebody is still typing is
 * answered on the side and not stored.
 */
export function createIntake({ api, receive, inline, botName, log, redact }: IntakeParts): Intake {
  const underWay = new Set<Promise<void>>();

  async function take(update: Update): Promise<void> {
    const typed = update.inline_query;
    if (typed !== undefined) {
      readable(update, () => inline.take(typed));
      return;
    }
    const incoming = readable(update, () => readUpdate(update, botName()));
    if (incoming !== null) await receive(incoming);
    const pressed = update.callback_query?.id;
    if (pressed !== undefined) void track(stopSpinning(pressed));
  }

  function readable<T>(update: Update, read: () => T): T | null {
    try {
      return read();
    } catch {
      // It would come back for ever and hold up everybody behind it. Its content is personal: only its shape is logged.
      log.warn(
        { updateId: update.update_id, has: Object.keys(update) },
        'an update could not be read and is passed over',
      );
      return null;
    }
  }

  /** Telegram takes an answer for a short time only; a late one is refused, which changes nothing for anybody. */
  async function stopSpinning(queryId: string): Promise<void> {
    try {
      await api.answerCallbackQuery(queryId);
    } catch (error) {
      log.debug({ problem: problemText(problemOf(error, redact)) }, 'a press could not be answered');
    }
  }

  function track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return tracked;
  }

  return {
    take: (update) => track(take(update)),
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      await inline.settled();
    },
  };
}
