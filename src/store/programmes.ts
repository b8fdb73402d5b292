import type { Db } from './store.ts';

export function programmeById(db: Db, id: number): Promise<{ id: number; name: string } | null> {
  return db.programme.findUnique({ where: { id }, select: { id: true, name: true } });
}

/** Some of the programmes, the latest first, and how many there are. */
export async function programmesPage(db: Db, skip: number, take: number) {
  const total = await db.programme.count();
  const programmes = await db.programme.findMany({
    orderBy: { id: 'desc' },
    skip,
    take,
    select: { id: true, name: true },
  });
  return { total, programmes };
}

/** By its folded name. */
export function programmeByKey(db: Db, key: string): Promise<{ id: number; name: string } | null> {
  return db.programme.findUnique({ where: { key }, select: { id: true, name: true } });
}
