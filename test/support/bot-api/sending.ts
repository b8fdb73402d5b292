import { badRequest, Refusal } from './answer.ts';
import { textOfHtml, textOfRichHtml } from './html.ts';
import type { Params } from './params.ts';
import type { BotMessage, Button, PlayedChat, World } from './world.ts';

const CAPTION_LIMIT = 1024;
const MESSAGE_LIMIT = 4096;

/** The chat of a call, if the bot may write to it; throws what the Bot API answers otherwise. */
export function chatFor(world: World, params: Params): PlayedChat {
  const id = params.integer('chat_id');
  if (id === undefined) throw badRequest('chat_id is empty');
  const chat = world.chats.get(id);
  if (chat === undefined) throw badRequest('chat not found');
  if (chat.migratedTo !== undefined) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  }
  if (chat.deactivated) throw new Refusal(403, 'Forbidden: user is deactivated');
  if (chat.blocked && chat.kind === 'private') throw new Refusal(403, 'Forbidden: bot was blocked by the user');
  if (chat.blocked) throw new Refusal(403, 'Forbidden: bot was kicked from the group chat');
  if (!chat.started) throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
  return chat;
}

/** `text` with its parse_mode, or `rich_message`; throws what the Bot API refuses. */
export function contentOf(params: Params): { text: string; html: string; rich: boolean } {
  const rich = params.json('rich_message');
  if (typeof rich === 'object' && rich !== null) {
    const html: unknown = Reflect.get(rich, 'html');
    if (typeof html !== 'string' || html === '') throw badRequest('rich message must be non-empty');
    return { text: textOfRichHtml(html), html, rich: true };
  }
  const html = params.text('text') ?? '';
  const text = params.text('parse_mode')?.toUpperCase() === 'HTML' ? textOfHtml(html) : html.trim();
  if (text === '') throw badRequest('message text is empty');
  if (text.length > MESSAGE_LIMIT) throw badRequest('message is too long');
  return { text, html, rich: false };
}

/** What stands under a file: it may be nothing, and is shorter than a message. */
export function captionOf(params: Params): { text: string; html: string; rich: boolean } {
  const html = params.text('caption') ?? '';
  const text = params.text('parse_mode')?.toUpperCase() === 'HTML' ? textOfHtml(html) : html.trim();
  if (text.length > CAPTION_LIMIT) throw badRequest('message caption is too long');
  return { text, html, rich: false };
}

export function keyboardsOf(params: Params, chat: PlayedChat): { buttons: Button[][]; replyButtons: Button[][] } {
  const markup = params.json('reply_markup');
  const rows = (name: string): Button[][] => {
    const value: unknown = typeof markup === 'object' && markup !== null ? Reflect.get(markup, name) : undefined;
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw badRequest("can't parse reply keyboard markup JSON object");
    return value as Button[][];
  };
  const buttons = rows('inline_keyboard');
  const replyButtons = rows('keyboard');
  for (const button of [...buttons, ...replyButtons].flat()) checkText(button);
  for (const button of buttons.flat()) checkCallback(button);
  if (replyButtons.flat().some((button) => button.request_contact === true) && chat.kind !== 'private') {
    throw badRequest('phone number can be requested in private chats only');
  }
  if (buttons.some((row) => row.length > 8) || buttons.flat().length > 100) throw badRequest('REPLY_MARKUP_TOO_LONG');
  return { buttons, replyButtons };
}

function checkText(button: Button): void {
  if (typeof button.text !== 'string' || button.text === '')
    throw badRequest('inline keyboard button text must be non-empty');
}

function checkCallback(button: Button): void {
  const bytes = Buffer.byteLength(button.callback_data ?? '');
  if (bytes === 0) throw badRequest('text buttons are unallowed in the inline keyboard');
  if (bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
}

/** The Message object that the Bot API returns. */
export function messageJson(world: World, message: BotMessage): Record<string, unknown> {
  const chat = world.chats.get(message.chat);
  return {
    message_id: message.id,
    from: world.bot,
    chat: { id: message.chat, type: chat?.kind ?? 'private' },
    date: Math.floor(Date.now() / 1000),
    ...(message.rich ? { rich_message: { blocks: [] } } : { text: message.text }),
    ...(message.buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: message.buttons } }),
  };
}
