import type { ChannelName, Incoming } from '../conversation/incoming.ts';
import type { LookUp } from '../conversation/inline.ts';
import type { Sender } from '../mailroom/sender.ts';

export type { Found, InlineQuery, LookUp } from '../conversation/inline.ts';
export type { Delivery, MadeFile, Outgoing, Pace } from '../mailroom/sender.ts';

/**
 * A way to reach people: Telegram, the web chat, the terminal. A channel turns what a person did into one `Incoming`, and
 * renders a `View`. It knows nothing of tasks.
 */
export interface Channel extends Sender {
  readonly name: ChannelName;
  /**
   * Starts taking in what people do. `receive` resolves when the incoming is stored durably; only then may the channel
   * tell its platform that it has it (advance the offset, answer the webhook). If `receive` rejects, the platform must
   * be left to deliver it again. `lookUp` answers what somebody is still typing elsewhere, where the platform tells that; it
   * is asked at once and nothing of it is stored.
   */
  start(receive: Receive, lookUp: LookUp): Promise<void>;
  /** Stops taking in; resolves when nothing is under way any more. Safe to call twice. */
  stop(): Promise<void>;
}

export type Receive = (incoming: Incoming) => Promise<'stored' | 'duplicate'>;
