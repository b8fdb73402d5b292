import { badRequest } from './answer.ts';
import type { Method } from './methods.ts';
import type { Params } from './params.ts';
import type { InlineAnswer, World } from './world.ts';

interface Result {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly input_message_content?: { readonly message_text?: string };
  readonly reply_markup?: unknown;
}

/** What answers an inline query, with the limits of the Bot API: 50 results, ids of their own, 64 bytes each. */
export function inlineMethods({ world }: { readonly world: World }): Record<string, Method> {
  return {
    answerInlineQuery(params) {
      const id = params.text('inline_query_id') ?? '';
      if (world.inlineQueries.get(id) !== 'open') {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      world.inlineQueries.set(id, answerIn(params));
      return true;
    },
  };
}

function answerIn(params: Params): InlineAnswer {
  const results = params.json('results');
  if (!Array.isArray(results)) throw badRequest("can't parse inline query results");
  if (results.length > 50) throw badRequest('RESULTS_TOO_MUCH');
  const shown = (results as Result[]).map(shownOf);
  if (new Set(shown.map(({ id }) => id)).size < shown.length) throw badRequest('RESULT_ID_DUPLICATE');
  const button = params.json('button') as InlineAnswer['button'];
  if (button !== undefined && !/^[\w-]{1,64}$/.test(button.start_parameter ?? ''))
    throw badRequest('START_PARAM_INVALID');
  return {
    results: shown,
    personal: params.flag('is_personal'),
    cacheSeconds: params.integer('cache_time') ?? 300,
    nextOffset: params.text('next_offset') ?? '',
    ...(button === undefined ? {} : { button }),
  };
}

function shownOf(result: Result): InlineAnswer['results'][number] {
  const { type, id = '', title = '', description = '', input_message_content: content, reply_markup: markup } = result;
  const text = content?.message_text ?? '';
  if (type !== 'article' || title === '') throw badRequest("can't parse inline query result");
  if (id === '' || Buffer.byteLength(id) > 64) throw badRequest('RESULT_ID_INVALID');
  if (text.trim() === '') throw badRequest('MESSAGE_TEXT_EMPTY');
  if (text.length > 4096) throw badRequest('MESSAGE_TOO_LONG');
  return { id, title, description, text, hasButtons: markup !== undefined };
}
