import type { Message } from 'grammy/types';
import type { Deed } from '../../conversation/incoming.ts';
import { writeRef } from './file-ref.ts';
import { SIGN_IN } from './inline.ts';

/** What a person's message says; `null` for what nobody has to answer (pins, joins, commands to another bot). */
export function readMessage(message: Message, botName: string | undefined): Deed | null {
  if (message.text !== undefined) return readText(message, message.text, botName);
  if (message.contact !== undefined) {
    return { kind: 'contact', phone: message.contact.phone_number, own: message.contact.user_id === message.from?.id };
  }
  // Before the files: an animation also carries a document.
  const unreadable = unreadableKinds.find((kind) => message[kind] !== undefined);
  if (unreadable !== undefined) return { kind: 'unsupported', what: unreadable };
  return readFile(message, botName);
}

/** An edited message counts as a corrected text (or caption); an edited location, poll … says nothing new. */
export function readEdit(message: Message, botName: string | undefined): Deed | null {
  const text = message.text ?? message.caption;
  if (text === undefined || isForAnotherBot(text, botName)) return null;
  return { kind: 'text', text, ...whereSaid(message), edited: true };
}

const unreadableKinds = [
  'animation',
  'voice',
  'video_note',
  'audio',
  'sticker',
  'venue',
  'location',
  'poll',
  'dice',
  'game',
  'story',
  'checklist',
  'paid_media',
] as const;

const COMMAND = /^\/(\w+)(?:@(\w+))?(?=\s|$)/;

/** A command that names another bot of the group. */
function isForAnotherBot(text: string, botName: string | undefined): boolean {
  const addressee = COMMAND.exec(text)?.[2];
  return addressee !== undefined && botName !== undefined && addressee.toLowerCase() !== botName.toLowerCase();
}

function readText(message: Message, text: string, botName: string | undefined): Deed | null {
  const command = COMMAND.exec(text);
  if (command === null) return { kind: 'text', text, ...whereSaid(message) };
  if (isForAnotherBot(text, botName)) return null;
  const [whole, name] = command;
  const rest = text.slice(whole.length);
  if (name === 'start') return readStart(rest);
  return { kind: 'text', text: `/${name}${rest}`, ...whereSaid(message) };
}

function readStart(rest: string): Deed {
  const code = rest.trim().split(/\s+/)[0];
  return { kind: 'start', ...(code && code !== SIGN_IN ? { code } : {}) };
}

function readFile(message: Message, botName: string | undefined): Deed | null {
  const file = fileOf(message);
  if (file === null) return null;
  if (message.caption !== undefined && isForAnotherBot(message.caption, botName)) return null;
  const caption = message.caption === undefined ? {} : { caption: message.caption };
  const album = message.media_group_id === undefined ? {} : { album: message.media_group_id };
  return { kind: 'file', ...file, ...album, ...caption, ...whereSaid(message) };
}

function fileOf(message: Message): { ref: string; name: string; type: string; size: number } | null {
  const { document, photo, video } = message;
  if (document !== undefined) {
    const {
      file_id: ref,
      file_name: name = 'file',
      mime_type: type = 'application/octet-stream',
      file_size: size = 0,
    } = document;
    return { ref: writeRef('document', ref), name, type, size };
  }
  if (video !== undefined) {
    const { file_id: ref, file_name: name = 'video.mp4', mime_type: type = 'video/mp4', file_size: size = 0 } = video;
    return { ref: writeRef('video', ref), name, type, size };
  }
  const largest = photo?.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  if (largest === undefined) return null;
  return {
    ref: writeRef('photo', largest.file_id),
    name: 'photo.jpg',
    type: 'image/jpeg',
    size: largest.file_size ?? 0,
  };
}

function whereSaid(message: Message): { messageId: string; replyTo?: string; forwarded?: boolean } {
  const replyTo = message.reply_to_message?.message_id;
  return {
    messageId: String(message.message_id),
    ...(replyTo === undefined ? {} : { replyTo: String(replyTo) }),
    ...(isAnothers(message) ? { forwarded: true } : {}),
  };
}

/** Forwarded, and not from oneself. */
function isAnothers({ forward_origin: origin, from }: Message): boolean {
  return origin !== undefined && !(origin.type === 'user' && origin.sender_user.id === from?.id);
}
