import type { Message, MessageEntity } from 'grammy/types';
import type { Deed } from '../../conversation/incoming.ts';

/**
 * What is said in a group, if it is meant for the bot: a command, a mention, or an answer to a message of ours; the mention is
 * taken out. `null`: people talk among themselves, and that is nobody's record.
 */
export function meantForUs(message: Message, what: Deed, botName: string | undefined): Deed | null {
  const answered = isAnswerToUs(message, botName);
  switch (what.kind) {
    case 'start':
      return what;
    case 'text': {
      const text = withoutMention(what.text, message.entities ?? message.caption_entities ?? [], botName);
      return text !== what.text || answered || what.text.startsWith('/') ? { ...what, text } : null;
    }
    case 'file': {
      if (what.caption === undefined) return null;
      const caption = withoutMention(what.caption, message.caption_entities ?? [], botName);
      return caption !== what.caption || answered || what.caption.startsWith('/') ? { ...what, caption } : null;
    }
    case 'choice':
    case 'contact':
    case 'file_read':
    case 'unsupported':
    case 'blocked':
    case 'unblocked':
    case 'moved':
      return null;
    default:
      return what satisfies never;
  }
}

function isAnswerToUs(message: Message, botName: string | undefined): boolean {
  const author = message.reply_to_message?.from;
  return author?.is_bot === true && isOurs(author.username, botName);
}

function isOurs(name: string | undefined, botName: string | undefined): boolean {
  return name !== undefined && botName !== undefined && name.toLowerCase() === botName.toLowerCase();
}

/** Entities count UTF-16 units, as JavaScript's strings do (Bot API, MessageEntity). */
function withoutMention(text: string, entities: readonly MessageEntity[], botName: string | undefined): string {
  const ours = entities.filter((entity) => {
    if (entity.type === 'text_mention') return isOurs(entity.user.username, botName);
    return entity.type === 'mention' && isOurs(text.slice(entity.offset + 1, entity.offset + entity.length), botName);
  });
  let left = text;
  for (const { offset, length } of ours.toSorted((a, b) => b.offset - a.offset))
    left = `${left.slice(0, offset)} ${left.slice(offset + length)}`;
  return ours.length === 0 ? text : left.replace(/^[\s,:]+/, '').trim();
}
