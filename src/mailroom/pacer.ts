import { setTimeout as sleep } from 'node:timers/promises';
import type { Pace } from './sender.ts';

/** Holds messages back so that no more go out than the platform allows, in all and to one chat. */
export interface Pacer {
  /** Resolves when a message to this chat may be sent. */
  wait(chat: string): Promise<void>;
}

/** More than this many remembered chats or slots are looked through for those that are past. */
const REMEMBERED = 10_000;

/**
 * Time is cut into `perSecond` slots a second, one message each, so that no second ever holds more. A message takes the
 * first free slot in which its chat may be written to; one that has to wait for its chat holds nobody else up.
 */
export function createPacer({ perSecond, perChatMs, inChat }: Pace): Pacer {
  const slotMs = 1000 / perSecond;
  const taken = new Set<number>();
  const nextInChat = new Map<string, number>();

  function reserve(earliest: number): number {
    if (slotMs === 0) return earliest;
    let slot = Math.ceil(earliest / slotMs);
    while (taken.has(slot)) slot += 1;
    taken.add(slot);
    return slot * slotMs;
  }

  function forget(now: number): void {
    if (taken.size > REMEMBERED) for (const slot of taken) if (slot * slotMs < now) taken.delete(slot);
    if (nextInChat.size > REMEMBERED) for (const [chat, at] of nextInChat) if (at < now) nextInChat.delete(chat);
  }

  return {
    async wait(chat) {
      const now = performance.now();
      const at = reserve(Math.max(now, nextInChat.get(chat) ?? 0));
      nextInChat.set(chat, at + (inChat?.(chat) ?? perChatMs));
      forget(now);
      // A timer may fire a millisecond early; a slot must not.
      while (performance.now() < at) await sleep(Math.ceil(at - performance.now()));
    },
  };
}
