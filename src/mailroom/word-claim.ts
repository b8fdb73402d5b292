import type { ClaimedMessage } from '../store/outbox.ts';
import { readersOf } from './readers.ts';
import { renderContent } from './render.ts';
import { isDigest, renderDigests } from './render-digests.ts';
import type { Rendered } from './rendered.ts';
import type { Mailroom } from './surroundings.ts';

/** Words a message at the moment of sending. Null: there is nothing to say any more. */
export type Wording = (message: ClaimedMessage) => Promise<Rendered | null>;

/** Words the messages that were claimed together: digests all at once, anything else by itself, for readers who are looked up once. */
export function wordingOf(room: Mailroom, claimed: readonly ClaimedMessage[]): Wording {
  const digests = claimed.filter(isDigest);
  const readers = readersOf(
    room,
    claimed.flatMap(({ personId }) => personId ?? []),
  );
  let together: Promise<Map<number, Rendered>> | undefined;
  return async (message) => {
    if (!isDigest(message)) return renderContent(room, message, readers);
    together ??= renderDigests(room, digests);
    // What cannot be said to one must not silence the others.
    const words = await together.catch(() => renderDigests(room, [message]));
    return words.get(message.id) ?? null;
  };
}
