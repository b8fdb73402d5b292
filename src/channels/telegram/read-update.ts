import type { CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User } from 'grammy/types';
import type { Deed, Incoming } from '../../conversation/incoming.ts';
import { meantForUs } from './in-group.ts';
import { readEdit, readMessage } from './read-message.ts';

/** The kinds of update we ask Telegram for. */
export const wantedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'inline_query'] as const;

/**
 * What a person did, or `null` where there is nothing for us: other bots, channel posts, service messages, kinds we did not
 * ask for.
 *
 * @param botName our own user name without `@`: a command addressed to another bot of the group is not for us
 */
export function readUpdate(update: Update, botName: string | undefined): Incoming | null {
  if (update.message !== undefined)
    return readSaid(update.update_id, update.message, botName, readMessage(update.message, botName));
  if (update.edited_message !== undefined) {
    return readSaid(update.update_id, update.edited_message, botName, readEdit(update.edited_message, botName));
  }
  if (update.callback_query !== undefined) return readPress(update.update_id, update.callback_query);
  if (update.my_chat_member !== undefined) return readMembership(update.update_id, update.my_chat_member);
  return null;
}

function readSaid(updateId: number, message: Message, botName: string | undefined, what: Deed | null): Incoming | null {
  // Chosen from the results of an inline bot, our own too: these are no words of the person, and must not be a report.
  if (message.from === undefined || message.via_bot !== undefined) return null;
  const moved = message.migrate_to_chat_id;
  if (moved !== undefined) return incoming(updateId, message.chat, message.from, { kind: 'moved', to: String(moved) });
  const meant = message.chat.type === 'private' || what === null ? what : meantForUs(message, what, botName);
  return meant === null ? null : incoming(updateId, message.chat, message.from, meant);
}

function readPress(updateId: number, query: CallbackQuery): Incoming | null {
  if (query.data === undefined || query.message === undefined) return null;
  const { chat, message_id: messageId } = query.message;
  return incoming(updateId, chat, query.from, { kind: 'choice', act: query.data, messageId: String(messageId) });
}

function readMembership(updateId: number, change: ChatMemberUpdated): Incoming | null {
  if (change.chat.type !== 'private') return readGroupMembership(updateId, change);
  const kind = membershipDeeds[change.new_chat_member.status];
  return kind === undefined ? null : incoming(updateId, change.chat, change.from, { kind });
}

/** Only coming and going: a change of the bot's rights in the group is nothing to us. */
function readGroupMembership(updateId: number, change: ChatMemberUpdated): Incoming | null {
  const isIn = (status: string) => status === 'member' || status === 'administrator';
  const [before, now] = [isIn(change.old_chat_member.status), isIn(change.new_chat_member.status)];
  return before === now ? null : incoming(updateId, change.chat, change.from, { kind: now ? 'unblocked' : 'blocked' });
}

const membershipDeeds: Readonly<Record<string, 'blocked' | 'unblocked'>> = { kicked: 'blocked', member: 'unblocked' };

function incoming(updateId: number, chat: Chat, from: User, what: Deed): Incoming | null {
  if (chat.type === 'channel' || from.is_bot) return null;
  return {
    channel: 'telegram',
    externalId: String(updateId),
    chat: String(chat.id),
    chatKind: chat.type === 'private' ? 'private' : 'group',
    sender: String(from.id),
    what,
  };
}
