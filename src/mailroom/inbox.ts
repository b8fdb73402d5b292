import type { Incoming } from '../conversation/incoming.ts';
import { type InboxRow, storeIncoming, waitingIncomings } from '../store/inbox.ts';
import { createFileDesk } from './file-desk.ts';
import { handleIncoming } from './handle.ts';
import type { Mailroom } from './surroundings.ts';

export interface Inbox {
  /** Stores an incoming durably, then handles it in the background. Resolves as soon as it is stored. */
  receive(incoming: Incoming): Promise<'stored' | 'duplicate'>;
  /** Takes up what a former process stored and did not finish. */
  resume(): Promise<void>;
  /** Resolves when everything received so far is handled, and every file read that is to be. */
  idle(): Promise<void>;
}

/** How many unfinished incomings are read at a time after a restart. */
const RESUME_BATCH = 500;

/**
 * Incomings are handled in order within a chat and side by side across chats. `handled` is called after each, so that its
 * answers go out at once.
 */
export function createInbox(
  room: Mailroom,
  channels: readonly string[],
  handled: (channel: string, chat: string) => void,
): Inbox {
  const lastOfChat = new Map<string, Promise<void>>();
  const files = createFileDesk(room, channels, { receive, queued: handled });

  function enqueue(row: InboxRow): void {
    const chat = `${row.channel}\n${row.chat}`;
    const before = lastOfChat.get(chat) ?? Promise.resolve();
    const run = before.then(async () => {
      await handleIncoming(room, row).catch((error: unknown) => {
        room.log.error({ inbox: row.id, err: error }, 'an incoming stays unhandled until the next start');
      });
      handled(row.channel, row.chat);
      files.look();
      if (lastOfChat.get(chat) === run) lastOfChat.delete(chat);
    });
    lastOfChat.set(chat, run);
  }

  async function receive(incoming: Incoming): Promise<'stored' | 'duplicate'> {
    const { channel, externalId, chat, sender } = incoming;
    const { what } = incoming;
    const messageId = what.kind === 'text' || what.kind === 'file' ? (what.messageId ?? null) : null;
    const row = { channel, externalId, chat, sender, messageId, incoming, receivedAt: room.now() };
    const id = await room.store.write((tx) => storeIncoming(tx, row));
    if (id === null) return 'duplicate';
    enqueue({ id, channel, chat, incoming, attempts: 0 });
    return 'stored';
  }

  async function idle(): Promise<void> {
    while (lastOfChat.size > 0 || files.isBusy()) {
      await Promise.all(lastOfChat.values());
      await files.idle();
    }
  }

  async function resume(): Promise<void> {
    for (;;) {
      const rows = await waitingIncomings(room.store.read, channels, RESUME_BATCH);
      for (const row of rows) enqueue(row);
      await idle();
      if (rows.length < RESUME_BATCH) break;
    }
    await files.resume();
  }

  return { receive, resume, idle };
}
