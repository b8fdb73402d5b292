import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'grammy/types';
import type { View } from '../../conversation/view.ts';
import type { Delivery, MadeFile, Outgoing } from '../channel.ts';
import { chatIdOf } from './api.ts';
import type { Sleep } from './back-off.ts';
import { failureOf } from './failure.ts';
import { type Problem, problemOf, problemText } from './problem.ts';
import type { Redact } from './redact.ts';
import { renderKeyboard } from './render/keyboard.ts';
import { renderCaption, renderMessages } from './render/message.ts';
import { renderRich } from './render/rich.ts';
import { createSendFile, type PathOf } from './send-file.ts';

interface DeliverParts {
  readonly api: Api;
  readonly redact: Redact;
  readonly sleep: Sleep;
  /** Milliseconds between the parts of a message that is too long for one. */
  readonly betweenPartsMs: number;
  readonly pathOf: PathOf;
}

/** What goes out in one request: a text in HTML, or a rich message. */
type Content = string | { readonly html: string };

interface Piece {
  readonly chat: number | string;
  readonly content: Content;
  readonly inlineKeyboard?: InlineKeyboardMarkup;
  readonly replyKeyboard?: ReplyKeyboardMarkup;
  readonly replaces?: number;
  readonly answers?: number;
  readonly silent: boolean;
}

const EDIT_AGAIN_MS = 5_000;

/**
 * Sends a message once: no request is repeated after a failure whose outcome is not certain.
 *
 * A view with a table goes out as a rich message where the server has them (Bot API 10.1); the first 404 ends that for
 * good. A view too long for one message goes out in parts, the buttons on the last.
 */
export function createDeliver({
  api,
  redact,
  sleep,
  betweenPartsMs,
  pathOf,
}: DeliverParts): (message: Outgoing) => Promise<Delivery> {
  let richMessages = true;
  const { sendShown, sendMade } = createSendFile({ api, redact, pathOf });

  return async (message) => {
    const whole = pieceOf(message);
    const { file } = message.view;
    if (message.made !== undefined) return deliverMade(whole, message.made, message.view);
    if (file !== undefined) {
      const outcome = await sendShown(whole, file, renderMessages(message.view)[0]);
      // What neither Telegram gives out nor the disk holds any more is named, at least.
      if (outcome.kind !== 'rejected') return outcome;
    }
    const rich = richMessages ? renderRich(message.view) : null;
    if (rich !== null) {
      const outcome = await put({ ...whole, content: { html: rich } });
      if (outcome.kind !== 'rejected' && !lacksRich(outcome)) return outcome;
    }
    return deliverParts(whole, renderMessages(message.view));
  };

  /** A 404 of a known token means that the server does not know the method. */
  function lacksRich(outcome: Delivery): boolean {
    const lacks = outcome.kind === 'retry' && outcome.reason.startsWith('404 ');
    if (lacks) richMessages = false;
    return lacks;
  }

  async function deliverParts(whole: Piece, parts: readonly string[]): Promise<Delivery> {
    const { inlineKeyboard, replyKeyboard, replaces, answers, ...rest } = whole;
    let outcome: Delivery = { kind: 'rejected', reason: 'the message has no text' };
    for (const [at, content] of parts.entries()) {
      if (at > 0) await sleep(betweenPartsMs);
      const isLast = at === parts.length - 1;
      outcome = await put({
        ...rest,
        content,
        ...(isLast && inlineKeyboard !== undefined ? { inlineKeyboard } : {}),
        ...(isLast && replyKeyboard !== undefined ? { replyKeyboard } : {}),
        ...(at === 0 && replaces !== undefined ? { replaces } : {}),
        ...(at === 0 && answers !== undefined ? { answers } : {}),
      });
      if (outcome.kind !== 'sent') return at === 0 ? outcome : tornOff(outcome, at, parts.length);
    }
    return outcome;
  }

  /** Words that are too long to stand under the file go out before it, and the buttons stay with the file. */
  async function deliverMade(whole: Piece, made: MadeFile, view: View): Promise<Delivery> {
    const caption = renderCaption(view);
    const parts = renderMessages(view);
    if (caption !== null) {
      const outcome = await sendMade(whole, made, caption);
      return outcome.kind === 'rejected' ? deliverParts(whole, parts) : outcome;
    }
    const { inlineKeyboard: _, ...words } = whole;
    const told = await deliverParts(words, parts);
    if (told.kind !== 'sent') return told;
    await sleep(betweenPartsMs);
    const { answers: __, ...alone } = whole;
    const outcome = await sendMade(alone, made, undefined);
    return outcome.kind === 'sent' ? outcome : tornOff(outcome, parts.length, parts.length + 1);
  }

  async function put(piece: Piece): Promise<Delivery> {
    const edited = piece.replaces === undefined ? 'gone' : await edit(piece, piece.replaces);
    return edited === 'gone' ? send(piece) : edited;
  }

  async function edit({ chat, content, inlineKeyboard }: Piece, messageId: number): Promise<Delivery | 'gone'> {
    try {
      await api.editMessageText(chat, messageId, content, {
        ...(typeof content === 'string' ? textOptions : {}),
        ...(inlineKeyboard === undefined ? {} : { reply_markup: inlineKeyboard }),
      });
      return { kind: 'sent', messageId: String(messageId) };
    } catch (error) {
      return editFailure(problemOf(error, redact), messageId);
    }
  }

  async function send({ chat, content, inlineKeyboard, replyKeyboard, answers, silent }: Piece): Promise<Delivery> {
    const markup = replyKeyboard ?? inlineKeyboard;
    const options = {
      ...(silent ? { disable_notification: true } : {}),
      // The message may have been deleted meanwhile: then the answer stands alone.
      ...(answers === undefined
        ? {}
        : { reply_parameters: { message_id: answers, allow_sending_without_reply: true } }),
      ...(markup === undefined ? {} : { reply_markup: markup }),
    };
    try {
      const sent =
        typeof content === 'string'
          ? await api.sendMessage(chat, content, { ...textOptions, ...options })
          : await api.sendRichMessage(chat, content, options);
      return { kind: 'sent', messageId: String(sent.message_id) };
    } catch (error) {
      return failureOf(problemOf(error, redact));
    }
  }
}

const textOptions = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

function pieceOf({ chat, view, replaces, answers, silent }: Outgoing): Piece {
  const replyKeyboard = replyKeyboardOf(view, chat);
  const messageId = replaces === undefined ? Number.NaN : Number(replaces);
  const answered = answers === undefined ? Number.NaN : Number(answers);
  return {
    chat: chatIdOf(chat),
    content: '',
    silent: silent === true,
    ...(Number.isSafeInteger(answered) ? { answers: answered } : {}),
    ...(view.choices === undefined || view.choices.length === 0
      ? {}
      : { inlineKeyboard: renderKeyboard(view.choices) }),
    ...(replyKeyboard === null ? {} : { replyKeyboard }),
    // A message that gets a reply keyboard cannot be an edited one.
    ...(Number.isSafeInteger(messageId) && replyKeyboard === null ? { replaces: messageId } : {}),
  };
}

/** The button that shares the own telephone number: Telegram has it in private chats only (their ids are positive). */
function replyKeyboardOf({ contactButton, choices }: View, chat: string): ReplyKeyboardMarkup | null {
  if (contactButton === undefined) return null;
  if (choices !== undefined && choices.length > 0) {
    throw new Error(
      'A view cannot have choices and a contact button: Telegram shows one keyboard a message. Send two messages.',
    );
  }
  if (chat.startsWith('-')) return null;
  return {
    keyboard: [[{ text: contactButton, request_contact: true }]],
    resize_keyboard: true,
    one_time_keyboard: true,
  };
}

function editFailure(problem: Problem, messageId: number): Delivery | 'gone' {
  if (problem.kind === 'refused' && problem.code === 400) {
    if (/message is not modified/i.test(problem.description)) return { kind: 'sent', messageId: String(messageId) };
    if (/message to edit not found|message can't be edited|message_id_invalid/i.test(problem.description))
      return 'gone';
  }
  const failure = failureOf(problem);
  // Doing the same edit twice changes nothing, so a lost answer need not trouble anybody.
  if (failure.kind !== 'unknown') return failure;
  return { kind: 'retry', afterMs: EDIT_AGAIN_MS, reason: problemText(problem), spendsAttempt: true };
}

/** Sending all of it again would repeat the parts that arrived. */
function tornOff(outcome: Exclude<Delivery, { kind: 'sent' }>, arrived: number, parts: number): Delivery {
  if (outcome.kind === 'unreachable') return outcome;
  return { kind: 'unknown', reason: `${arrived} of ${parts} parts arrived, then: ${outcome.reason}` };
}
