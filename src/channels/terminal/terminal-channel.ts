import type { Channel, Outgoing } from '../channel.ts';

/** The channel of `ask`: what the bot answers is collected and printed. */
export interface TerminalChannel extends Channel {
  readonly name: 'terminal';
  /** What was answered since the last call, oldest first. */
  take(): Outgoing[];
}

export function createTerminalChannel(): TerminalChannel {
  let answered: Outgoing[] = [];
  return {
    name: 'terminal',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    repeatable: true,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    deliver(message) {
      answered.push(message);
      return Promise.resolve({ kind: 'sent', messageId: message.key });
    },
    take() {
      const taken = answered;
      answered = [];
      return taken;
    },
  };
}
