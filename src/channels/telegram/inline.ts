import type { Api } from 'grammy';
import type { InlineQueryResultArticle, InlineQuery as TelegramQuery } from 'grammy/types';
import type { Logger } from 'pino';
import type { Found, InlineQuery, LookUp } from '../channel.ts';
import type { Sleep } from './back-off.ts';
import { problemOf, problemText } from './problem.ts';
import type { Redact } from './redact.ts';

/** What `/start` carries when somebody came by the button above the empty results: no invitation code. */
export const SIGN_IN = 'dangnhap';

/** How long Telegram may show the same answer again, in seconds: the figures move. */
const CACHE_SECONDS = 5;
/** How long a person waits for the next answer, in milliseconds; what is typed meanwhile is answered by its last state. */
const PAUSE_MS = 200;

export interface InlineAnswers {
  /** Takes a query in; never waits, never rejects. */
  take(query: TelegramQuery): void;
  /** Resolves when no query is being answered. */
  settled(): Promise<void>;
}

interface InlineParts {
  readonly api: Api;
  readonly lookUp: LookUp;
  readonly log: Logger;
  readonly redact: Redact;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
}

/**
 * Answers what people are typing after the bot's name in other chats. Of each person one query at a time, and of those that
 * came meanwhile the newest alone: who types fast holds up nobody, and an older state of the box is of no use to them.
 */
export function createInlineAnswers({ api, lookUp, log, redact, sleep, signal }: InlineParts): InlineAnswers {
  /** Of each person whose query is being answered, the newest that came since. */
  const newest = new Map<number, TelegramQuery | null>();
  const underWay = new Set<Promise<void>>();

  function take(query: TelegramQuery): void {
    const person = query.from.id;
    if (newest.has(person)) {
      newest.set(person, query);
      return;
    }
    newest.set(person, null);
    const work = answerAll(person, query).finally(() => underWay.delete(work));
    underWay.add(work);
  }

  async function answerAll(person: number, first: TelegramQuery): Promise<void> {
    let query: TelegramQuery | null = first;
    while (query !== null && !signal.aborted) {
      await answer(query);
      await sleep(PAUSE_MS, signal);
      query = newest.get(person) ?? null;
      newest.set(person, null);
    }
    newest.delete(person);
  }

  async function answer({ id, from, query, offset }: TelegramQuery): Promise<void> {
    const found = await find({ channel: 'telegram', sender: String(from.id), text: query, skip: skipOf(offset) });
    if (found === null) return;
    try {
      await api.answerInlineQuery(id, resultsOf(found), {
        ...{ is_personal: true, cache_time: CACHE_SECONDS },
        ...(found.kind === 'stranger' ? { button: { text: found.signIn, start_parameter: SIGN_IN } } : {}),
        ...(found.kind === 'found' && found.next !== undefined ? { next_offset: String(found.next) } : {}),
      });
    } catch (error) {
      // Mostly "query is too old": the person has typed on, or gone. Nothing was to be kept.
      log.debug({ problem: problemText(problemOf(error, redact)) }, 'an inline query could not be answered');
    }
  }

  async function find(asked: InlineQuery): Promise<Found | null> {
    try {
      return await lookUp(asked);
    } catch (error) {
      log.error({ err: error }, 'an inline query could not be looked up');
      return null;
    }
  }

  return {
    take,
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function resultsOf(found: Found): InlineQueryResultArticle[] {
  if (found.kind === 'stranger') return [];
  return found.articles.map(({ id, title, description, text }) => ({
    ...{ type: 'article', id, title, description },
    input_message_content: { message_text: cut(text), link_preview_options: { is_disabled: true } },
  }));
}

/** Telegram takes 4096 characters; a list of long titles ends earlier rather than not at all. */
function cut(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

const MOST_CHARACTERS = 4096;

/** Comes back as it was given, but anybody can send anything. */
function skipOf(offset: string): number {
  return /^\d{1,6}$/.test(offset) ? Number(offset) : 0;
}
