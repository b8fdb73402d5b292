import type { Db } from './store.ts';

export interface GroupPlace {
  readonly channel: string;
  readonly chat: string;
}

/** The unit that a group chat belongs to, or null. */
export async function unitOfGroup(db: Db, { channel, chat }: GroupPlace) {
  const row = await db.unitGroupChat.findUnique({ where: { channel_chat: { channel, chat } } });
  if (row === null) return null;
  const unit = await db.unit.findUnique({ where: { id: row.unitId } });
  return unit === null || unit.endedAt !== null ? null : { id: row.id, unit };
}

export async function linkGroupTo(
  tx: Db,
  place: GroupPlace,
  link: { readonly unitId: number; readonly linkedById: number; readonly linkedAt: Date },
): Promise<number> {
  const { id } = await tx.unitGroupChat.upsert({
    where: { channel_chat: { ...place } },
    create: { ...place, ...link },
    update: link,
    select: { id: true },
  });
  return id;
}

export async function unlinkGroupAt(tx: Db, place: GroupPlace): Promise<void> {
  await tx.unitGroupChat.deleteMany({ where: { ...place } });
}

/**
 * A group that became a supergroup has another address; what was linked stays linked, unless the new address was linked by itself
 * already. Returns whether the link has moved.
 */
export async function moveGroupTo(tx: Db, place: GroupPlace, chat: string): Promise<boolean> {
  const known = await tx.unitGroupChat.findUnique({ where: { channel_chat: { channel: place.channel, chat } } });
  if (known === null) {
    const { count } = await tx.unitGroupChat.updateMany({ where: { ...place }, data: { chat } });
    return count === 1;
  }
  await unlinkGroupAt(tx, place);
  return false;
}
