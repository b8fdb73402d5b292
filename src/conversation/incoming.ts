export type ChannelName = 'telegram' | 'zalo' | 'web' | 'terminal';

/** One thing that a person did, in no channel's own terms. Stored in the inbox as JSON, so everything in it is plain data. */
export interface Incoming {
  readonly channel: ChannelName;
  /** Unique within the channel and the same at every redelivery (Telegram: update_id). */
  readonly externalId: string;
  /** The channel's own address of the chat; replies go there. */
  readonly chat: string;
  /** A group's incoming is always meant for the bot: what people say among themselves is never taken in. */
  readonly chatKind: 'private' | 'group';
  /** The channel's own id of the person. In a private chat of most channels the same as `chat`. */
  readonly sender: string;
  readonly what: Deed;
}

/** Where the conversation with the sender is remembered: in a group each person has one of their own. */
export function sessionOf({ chat, chatKind, sender }: Incoming): string {
  return chatKind === 'group' ? `${chat}\n${sender}` : chat;
}

/** A file by the reference by which it is found again. `size` in bytes; 0: not known. */
export interface SentFile {
  readonly ref: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export type Deed =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The channel's id of this message, so that an edit of it can be recognised. */
      readonly messageId?: string;
      /** The channel's id of our message that this one answers. */
      readonly replyTo?: string;
      /** The person changed a message sent earlier (`messageId` names it). */
      readonly edited?: boolean;
      /** Passed on from somebody else: what it reports is not the sender's own word. */
      readonly forwarded?: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly act: string /** Our message that carried the button. */;
      readonly messageId?: string;
    }
  /** A contact card. `own` is true only if the platform vouches that it is the sender's own number. */
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean }
  | {
      readonly kind: 'file';
      readonly ref: string;
      readonly name: string;
      readonly type: string;
      readonly size: number;
      /** What was chosen with it and sent in the same message. */
      readonly more?: readonly SentFile[];
      /** Sent in one go with others, each in a message of its own: the platform's id of the whole. */
      readonly album?: string;
      readonly caption?: string;
      readonly messageId?: string;
      readonly replyTo?: string;
      readonly forwarded?: boolean;
    }
  /** A file that this person sent was read; said by the program itself, never by a channel. */
  | { readonly kind: 'file_read'; readonly draft: number }
  | { readonly kind: 'start'; readonly code?: string }
  /** The bot was blocked, or removed from the group. */
  | { readonly kind: 'blocked' }
  /** Unblocked, or added to the group. */
  | { readonly kind: 'unblocked' }
  /** The group has another address from now on. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Voice, sticker, location …: something we cannot read. */
  | { readonly kind: 'unsupported'; readonly what: string };
