import { badRequest, Refusal } from './answer.ts';
import { inlineMethods } from './inline.ts';
import type { Limiter } from './limits.ts';
import type { Params } from './params.ts';
import { captionOf, chatFor, contentOf, keyboardsOf, messageJson } from './sending.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { WebhookPoster } from './webhook-poster.ts';
import type { BotMessage, World } from './world.ts';

/** Handles one call; `gone` aborts when the client hangs up. */
export type Method = (params: Params, gone: AbortSignal) => unknown;

interface MethodParts {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly webhook: WebhookPoster;
  readonly limiter: Limiter;
}

/** Every method that the played Bot API knows; it answers 404 to any other. */
export function createMethods(parts: MethodParts): ReadonlyMap<string, Method> {
  return new Map(
    Object.entries({
      ...updateMethods(parts),
      ...messageMethods(parts),
      ...inlineMethods(parts),
      ...otherMethods(parts),
    }),
  );
}

function updateMethods({ world, queue, webhook }: MethodParts): Record<string, Method> {
  return {
    getMe: () => ({ ...world.bot, can_join_groups: true, can_read_all_group_messages: false }),
    async getUpdates(params, gone) {
      if (webhook.current() !== undefined) {
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return queue.poll({
        offset: params.integer('offset') ?? 0,
        limit: Math.min(Math.max(params.integer('limit') ?? 100, 1), 100),
        timeoutSeconds: params.integer('timeout') ?? 0,
        allowed: kindsOf(params),
        gone,
      });
    },
    setWebhook(params) {
      const url = params.text('url') ?? '';
      const secret = params.text('secret_token');
      if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
        throw badRequest('secret token contains unallowed characters');
      queue.allow(kindsOf(params));
      webhook.set(url === '' ? undefined : { url, secret });
      return true;
    },
    deleteWebhook(params) {
      webhook.set(undefined);
      if (params.flag('drop_pending_updates')) queue.forgetAll();
      return true;
    },
    getWebhookInfo: () => ({
      url: webhook.current()?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.unconfirmed().length,
    }),
  };
}

function kindsOf(params: Params): readonly string[] | undefined {
  const kinds = params.json('allowed_updates');
  return Array.isArray(kinds) ? kinds.map(String) : undefined;
}

function messageMethods({ world, limiter }: MethodParts): Record<string, Method> {
  function send(
    params: Params,
    content: { text: string; html: string; rich: boolean },
    file?: BotMessage['file'],
  ): unknown {
    const chat = chatFor(world, params);
    const keyboards = keyboardsOf(params, chat);
    limiter.count(chat.id);
    const message: BotMessage = {
      id: world.nextMessageId(),
      chat: chat.id,
      ...content,
      ...keyboards,
      silent: params.flag('disable_notification'),
      earlier: [],
      ...(file === undefined ? {} : { file }),
    };
    world.messages.push(message);
    world.show(message);
    return messageJson(world, message);
  }

  function sendFile(params: Params, field: string): unknown {
    const upload = params.file(field);
    const stored = upload === undefined ? world.files.get(params.text(field) ?? '') : world.keepFile(upload);
    if (stored === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
    return send(params, captionOf(params), { id: stored.id, name: stored.name, size: stored.bytes.length });
  }

  function edit(params: Params): unknown {
    const chat = chatFor(world, params);
    const message = world.messages.find((other) => other.chat === chat.id && other.id === params.integer('message_id'));
    if (message === undefined) throw badRequest('message to edit not found');
    const content = contentOf(params);
    const { buttons } = keyboardsOf(params, chat);
    const isSame = content.html === message.html && JSON.stringify(buttons) === JSON.stringify(message.buttons);
    if (isSame) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    message.earlier.push(message.text);
    Object.assign(message, content, { buttons });
    world.show(message);
    return messageJson(world, message);
  }

  return {
    sendMessage: (params) => send(params, contentOf(params)),
    sendRichMessage: (params) => send(params, contentOf(params)),
    sendDocument: (params) => sendFile(params, 'document'),
    sendPhoto: (params) => sendFile(params, 'photo'),
    editMessageText: edit,
  };
}

function otherMethods({ world }: MethodParts): Record<string, Method> {
  return {
    answerCallbackQuery(params) {
      const id = params.text('callback_query_id') ?? '';
      if (world.presses.get(id) !== 'spinning') {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      world.presses.set(id, 'answered');
      return true;
    },
    setMyCommands(params) {
      const commands = params.json('commands');
      if (!Array.isArray(commands)) throw badRequest("can't parse BotCommand");
      for (const { command, description } of commands) {
        if (!/^[a-z0-9_]{1,32}$/.test(String(command))) throw badRequest('BOT_COMMAND_INVALID');
        if (String(description ?? '') === '') throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
      }
      world.menus.set(menuKey(params), commands);
      return true;
    },
    deleteMyCommands: (params) => {
      world.menus.delete(menuKey(params));
      return true;
    },
    getFile(params) {
      const file = world.files.get(params.text('file_id') ?? '');
      if (file === undefined) throw badRequest('invalid file_id');
      if (file.bytes.length > 20 * 1024 * 1024) throw badRequest('file is too big');
      return { file_id: file.id, file_unique_id: file.id, file_size: file.bytes.length, file_path: file.path };
    },
  };
}

function menuKey(params: Params): string {
  const scope = (params.json('scope') ?? {}) as { type?: string; chat_id?: number };
  const whose = scope.chat_id === undefined ? (scope.type ?? 'default') : `chat:${scope.chat_id}`;
  return `${whose}/${params.text('language_code') ?? ''}`;
}
