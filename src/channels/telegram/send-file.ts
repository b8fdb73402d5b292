import { statSync } from 'node:fs';
import { type Api, InputFile } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { ShownFile } from '../../conversation/view.ts';
import type { Delivery, MadeFile } from '../channel.ts';
import { failureOf } from './failure.ts';
import { readRef, type Way } from './file-ref.ts';
import { problemOf } from './problem.ts';
import type { Redact } from './redact.ts';

/** Where the file of a reference lies that no message of Telegram gave us; null: nowhere. */
export type PathOf = (ref: string) => string | null;

interface FileMessage {
  readonly chat: number | string;
  readonly silent: boolean;
  /** The message that it answers, in a group. */
  readonly answers?: number;
  readonly inlineKeyboard?: InlineKeyboardMarkup;
}

interface Found {
  readonly way: Way;
  readonly id: string | InputFile;
}

/** The largest picture that is taken as one (Bot API, sendPhoto), in bytes. */
const LARGEST_PHOTO = 10 * 1024 * 1024;

/** Sends a file once, by Telegram's own reference, from the disk, or as it was made. */
export function createSendFile({ api, redact, pathOf }: { api: Api; redact: Redact; pathOf: PathOf }) {
  return { sendShown, sendMade };

  async function sendShown(to: FileMessage, file: ShownFile, caption: string | undefined): Promise<Delivery> {
    const found = readRef(file.ref) ?? fromDisk(file, pathOf(file.ref));
    return found === null ? { kind: 'rejected', reason: 'the file is not there any more' } : send(to, found, caption);
  }

  /** A picture that Telegram does not take as one goes as a document. */
  async function sendMade(
    to: FileMessage,
    { name, type, bytes }: MadeFile,
    caption: string | undefined,
  ): Promise<Delivery> {
    const id = new InputFile(bytes, quoted(name));
    const outcome = isPhoto(type, bytes.length) ? await send(to, { way: 'photo', id }, caption) : null;
    return outcome === null || outcome.kind === 'rejected' ? send(to, { way: 'document', id }, caption) : outcome;
  }

  async function send(to: FileMessage, found: Found, caption: string | undefined): Promise<Delivery> {
    const options = {
      ...(caption === undefined ? {} : { caption, parse_mode: 'HTML' as const }),
      ...(to.answers === undefined
        ? {}
        : { reply_parameters: { message_id: to.answers, allow_sending_without_reply: true } }),
      ...(to.silent ? { disable_notification: true } : {}),
      ...(to.inlineKeyboard === undefined ? {} : { reply_markup: to.inlineKeyboard }),
    };
    try {
      const sent = await put(to.chat, found, options);
      return { kind: 'sent', messageId: String(sent.message_id) };
    } catch (error) {
      return failureOf(problemOf(error, redact));
    }
  }

  function put(chat: number | string, { way, id }: Found, options: object) {
    switch (way) {
      case 'photo':
        return api.sendPhoto(chat, id, options);
      case 'document':
        return api.sendDocument(chat, id, options);
      case 'video':
        return api.sendVideo(chat, id, options);
      default:
        return way satisfies never;
    }
  }
}

/** As a picture where Telegram shows it as one, else as a document. */
function fromDisk({ name, type }: ShownFile, path: string | null): Found | null {
  if (path === null) return null;
  return { way: isPhoto(type, statSync(path).size) ? 'photo' : 'document', id: new InputFile(path, quoted(name)) };
}

function isPhoto(type: string, size: number): boolean {
  return (type === 'image/jpeg' || type === 'image/png') && size <= LARGEST_PHOTO;
}

/** grammY writes the name as it is into the head of the part, where it has to stand in quotes (RFC 7578, section 4.2). */
const quoted = (name: string) => `"${name.replace(/["\r\n]/g, '')}"`;
