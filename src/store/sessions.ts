import { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** A choice as it was offered, kept so that a number typed later means it. */
export interface OfferedChoice {
  readonly label: string;
  readonly act: string;
}

export interface StoredSession {
  readonly pending: unknown;
  readonly choices: readonly OfferedChoice[];
  readonly card: string | null;
  /** The last question, as it was read. */
  readonly asked: unknown;
}

const nothing: StoredSession = { pending: null, choices: [], card: null, asked: null };

/** Where the conversation in this chat stands; a session past its expiry is as good as none. */
export async function loadSession(db: Db, channel: string, chat: string, now: Date): Promise<StoredSession> {
  const row = await db.session.findUnique({ where: { channel_chat: { channel, chat } } });
  if (row === null || row.expiresAt <= now) return nothing;
  return { pending: row.pending, choices: row.choices as unknown as OfferedChoice[], card: row.card, asked: row.asked };
}

export async function saveSession(
  tx: Db,
  channel: string,
  chat: string,
  session: StoredSession,
  expiresAt: Date,
): Promise<void> {
  const data = {
    pending: session.pending === null ? Prisma.DbNull : (session.pending as object),
    choices: session.choices as unknown as object,
    card: session.card,
    asked: session.asked === null ? Prisma.DbNull : (session.asked as object),
    expiresAt,
  };
  await tx.session.upsert({
    where: { channel_chat: { channel, chat } },
    create: { channel, chat, ...data },
    update: data,
  });
}
