import type { View } from '../conversation/view.ts';

/** The sending half of a channel: all that the mailroom knows of one. */
export interface Sender {
  readonly name: string;
  readonly pace: Pace;
  /** Sending the same key twice shows it once, so that a message may always be sent again. */
  readonly repeatable?: boolean;
  /** Sends one message once. Never throws for what the platform or the network does: that is a `Delivery`. */
  deliver(message: Outgoing): Promise<Delivery>;
}

export interface Outgoing {
  /** The outbox key; the same message has the same key for ever. */
  readonly key: string;
  /** The channel's own address of the chat (Telegram chat id, web session …). */
  readonly chat: string;
  readonly view: View;
  /** The file that the view asks to be made. */
  readonly made?: MadeFile;
  /** The channel's id of an earlier message of ours that this one takes the place of. */
  readonly replaces?: string;
  /** The channel's id of the person's message that this one answers, in a group. */
  readonly answers?: string;
  /** Makes the phone stay silent. */
  readonly silent?: boolean;
}

export interface MadeFile {
  readonly name: string;
  /** Of MIME: "image/png". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Certainly not delivered (429, connection refused): send again after `afterMs` milliseconds. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly reason: string; readonly spendsAttempt: boolean }
  /** This person cannot be reached here any more (blocked the bot, deleted the account, chat gone). */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** The platform will never take this message as it is. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The answer was lost: it may or may not have arrived. Never sent again by itself. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** How fast the platform lets us send. */
export interface Pace {
  readonly perSecond: number;
  /** Least time between two messages to one chat, in milliseconds. */
  readonly perChatMs: number;
  /** Chats for which another time holds, in milliseconds; `undefined`: `perChatMs`. */
  readonly inChat?: (chat: string) => number | undefined;
}
