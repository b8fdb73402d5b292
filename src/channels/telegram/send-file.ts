import { statSync } from 'node:fs';
import { type Api, InputFile } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { ShownFile } from '../../conversation/view.ts';
import type { Delivery } from '../channel.ts';
import { failureOf } from './failure.ts';
import { readRef, type Way } from './file-ref.ts';
import { problemOf } from './problem.ts';
import type { Redact } from './redact.ts';

/** Where the file of a reference lies that no message of Telegram gave us; null: nowhere. */
export type PathOf = (ref: string) => string | null;

interface FileMessage {
  readonly chat: number | string;
  readonly silent: boolean;
  readonly inlineKeyboard?: InlineKeyboardMarkup;
}

/** The largest picture that is taken as one (Bot API, sendPhoto), in bytes. */
const LARGEST_PHOTO = 10 * 1024 * 1024;

/** Sends a file once, by Telegram's own reference or from the disk, the first of `parts` as its caption. */
export function createSendFile({ api, redact, pathOf }: { api: Api; redact: Redact; pathOf: PathOf }) {
  return async (to: FileMessage, file: ShownFile, parts: readonly string[]): Promise<Delivery> => {
    const found = readRef(file.ref) ?? fromDisk(file, pathOf(file.ref));
    if (found === null) return { kind: 'rejected', reason: 'the file is not there any more' };
    const options = {
      ...(parts[0] === undefined ? {} : { caption: parts[0], parse_mode: 'HTML' as const }),
      ...(to.silent ? { disable_notification: true } : {}),
      ...(to.inlineKeyboard === undefined ? {} : { reply_markup: to.inlineKeyboard }),
    };
    try {
      const sent = await put(to.chat, found, options);
      return { kind: 'sent', messageId: String(sent.message_id) };
    } catch (error) {
      return failureOf(problemOf(error, redact));
    }
  };

  function put(chat: number | string, { way, id }: { way: Way; id: string | InputFile }, options: object) {
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
function fromDisk({ name, type }: ShownFile, path: string | null): { way: Way; id: InputFile } | null {
  if (path === null) return null;
  const isPhoto = (type === 'image/jpeg' || type === 'image/png') && statSync(path).size <= LARGEST_PHOTO;
  // grammY writes the name as it is into the head of the part, where it has to stand in quotes (RFC 7578, section 4.2).
  return { way: isPhoto ? 'photo' : 'document', id: new InputFile(path, `"${name.replace(/["\r\n]/g, '')}"`) };
}
