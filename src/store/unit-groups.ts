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

/** When the group gets its digest (local, "HH:mm"), and since when it names officers; null: never. */
export interface GroupSettings {
  readonly digestAt: string | null;
  readonly namesSince: Date | null;
}

export interface LinkedGroup extends GroupPlace, GroupSettings {
  readonly id: number;
  readonly unitId: number;
  /** Name of the unit. */
  readonly unit: string;
}

/** The linked group of this chat, or those of this unit, or those whose digest is at one of these hours; of units that there are. */
export async function groupsAt(
  db: Db,
  where: GroupPlace | { readonly unitId: number } | { readonly digestAt: string } | { readonly id: number },
): Promise<LinkedGroup[]> {
  const rows = await db.unitGroupChat.findMany({ where: { ...where }, orderBy: { id: 'asc' } });
  const units = await db.unit.findMany({ where: { id: { in: rows.map(({ unitId }) => unitId) }, endedAt: null } });
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return rows.flatMap((row) => {
    const unit = names.get(row.unitId);
    return unit === undefined ? [] : [{ ...row, unit }];
  });
}

export async function setGroup(tx: Db, id: number, wish: Partial<GroupSettings>): Promise<void> {
  await tx.unitGroupChat.update({ where: { id }, data: wish });
}

/** Hours ("HH:mm") up to `until` at which a group gets its digest, earliest first. */
export async function groupDigestHours(db: Db, until: string): Promise<string[]> {
  const rows = await db.unitGroupChat.groupBy({
    by: ['digestAt'],
    where: { digestAt: { lte: until } },
    orderBy: { digestAt: 'asc' },
  });
  return rows.flatMap(({ digestAt }) => (digestAt === null ? [] : [digestAt]));
}
