import { tooManyRequests } from './answer.ts';

export interface Limits {
  /** Messages a second in all. */
  readonly perSecond?: number;
  /** Least time between two messages to one chat, in milliseconds. */
  readonly perChatMs?: number;
}

export interface Limiter {
  /** `{}` switches them off. */
  set(limits: Limits): void;
  /** Counts one message to `chat`; throws 429 if it is one too many. */
  count(chat: number): void;
}

export function createLimiter(): Limiter {
  let limits: Limits = {};
  let recent: number[] = [];
  const lastIn = new Map<number, number>();
  return {
    set(next) {
      limits = next;
      recent = [];
      lastIn.clear();
    },
    count(chat) {
      const now = performance.now();
      recent = recent.filter((at) => now - at < 1000);
      const sinceLast = now - (lastIn.get(chat) ?? Number.NEGATIVE_INFINITY);
      if (recent.length >= (limits.perSecond ?? Number.POSITIVE_INFINITY)) throw tooManyRequests(1);
      if (sinceLast < (limits.perChatMs ?? 0)) throw tooManyRequests(1);
      recent.push(now);
      lastIn.set(chat, now);
    },
  };
}
