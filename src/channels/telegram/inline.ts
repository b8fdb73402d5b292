import type { Api } from 'grammy';
import type { InlineQuery, InlineQueryResultArticle } from 'grammy/types';
import type { Logger } from 'pino';
import type { Found, Query } from '../../conversation/inline.ts';
import { problemOf, problemText } from './problem.ts';
import type { Redact } from './redact.ts';

/** What is typed after the bot's name in any chat is looked up here. */
export type Look = (query: Query) => Promise<Found>;

/** What the button says to somebody whom we do not know; it opens the private chat. */
export interface InlineTexts {
  readonly signIn: string;
}

interface InlineParts {
  readonly api: Api;
  readonly look: Look;
  readonly texts: InlineTexts;
  readonly log: Logger;
  readonly redact: Redact;
}

/** Telegram may keep an answer this long, in seconds: a status must not be stale. */
const CACHE_SECONDS = 5;

/**
 * Answers inline queries. One arrives at every key stroke, so of each person only the newest is answered, and while one is being
 * looked up those between are dropped. Nothing is stored: a query that is lost is typed again.
 */
export function createInline({ api, look, texts, log, redact }: InlineParts): (query: InlineQuery) => Promise<void> {
  const newest = new Map<number, InlineQuery>();
  const busy = new Set<number>();

  async function answer(query: InlineQuery): Promise<void> {
    const skip = /^\d{1,6}$/.test(query.offset) ? Number(query.offset) : 0;
    try {
      const found = await look({ channel: 'telegram', sender: String(query.from.id), text: query.query, skip });
      await api.answerInlineQuery(query.id, found.articles.map(resultOf), {
        is_personal: true,
        cache_time: CACHE_SECONDS,
        next_offset: found.next === undefined ? '' : String(found.next),
        ...(found.known ? {} : { button: { text: texts.signIn, start_parameter: SIGN_IN } }),
      });
    } catch (error) {
      // Telegram takes an answer for some seconds only; a late one is refused, and the person has typed on.
      log.debug({ problem: problemText(problemOf(error, redact)) }, 'an inline query could not be answered');
    }
  }

  return async (query) => {
    const { id } = query.from;
    newest.set(id, query);
    if (busy.has(id)) return;
    busy.add(id);
    for (let next = newest.get(id); next !== undefined; next = newest.get(id)) {
      newest.delete(id);
      await answer(next);
    }
    busy.delete(id);
  };
}

/** Telegram's limit on the text of one message (Bot API, InputTextMessageContent). */
const MOST_TEXT = 4096;
/** Telegram opens the chat with this; it is no invitation code. */
export const SIGN_IN = 'inline';

function resultOf({ id, title, description, text }: Found['articles'][number]): InlineQueryResultArticle {
  return {
    ...{ type: 'article', id, title, description },
    input_message_content: {
      message_text: text.length <= MOST_TEXT ? text : `${text.slice(0, text.lastIndexOf('\n', MOST_TEXT - 2))}\n…`,
      link_preview_options: { is_disabled: true },
    },
  };
}
