import { type Followable, isFollowable, type Subject } from '../domain/following.ts';
import type { Following } from './generated/client.ts';
import type { Db } from './store.ts';

export interface FollowingRow extends Subject {
  readonly personId: number;
  readonly since: Date;
  /** Null: still followed. */
  readonly endedAt: Date | null;
}

/** What these people follow now, in the order in which they began. */
export async function followingsOf(db: Db, personIds: readonly number[]): Promise<FollowingRow[]> {
  const rows = await db.following.findMany({
    where: { personId: { in: [...personIds] }, endedAt: null },
    orderBy: [{ since: 'asc' }, { subject: 'asc' }, { subjectId: 'asc' }],
  });
  return rows.flatMap(rowOf);
}

export async function findFollowing(db: Db, personId: number, { subject, id }: Subject): Promise<FollowingRow | null> {
  const key = { personId, subject, subjectId: id };
  const row = await db.following.findUnique({ where: { personId_subject_subjectId: key } });
  return row === null ? null : (rowOf(row)[0] ?? null);
}

export function countFollowings(db: Db, personId: number): Promise<number> {
  return db.following.count({ where: { personId, endedAt: null } });
}

/** Begins, or takes back the end of, a following; `since` says from when on its news are told. */
export async function setFollowing(tx: Db, personId: number, { subject, id }: Subject, since: Date): Promise<void> {
  const key = { personId, subject, subjectId: id };
  await tx.following.upsert({
    where: { personId_subject_subjectId: key },
    create: { ...key, since },
    update: { since, endedAt: null },
  });
}

export async function endFollowing(tx: Db, personId: number, { subject, id }: Subject, at: Date): Promise<void> {
  await tx.following.updateMany({
    where: { personId, subject, subjectId: id, endedAt: null },
    data: { endedAt: at },
  });
}

/** What this person began or ceased to follow last, since `since`. */
export async function lastFollowing(db: Db, personId: number, since: Date): Promise<FollowingRow | null> {
  const recent = { gte: since };
  const rows = await db.following.findMany({ where: { personId, OR: [{ since: recent }, { endedAt: recent }] } });
  return rows.flatMap(rowOf).sort((a, b) => lastTouched(b).getTime() - lastTouched(a).getTime())[0] ?? null;
}

export const lastTouched = ({ since, endedAt }: Pick<FollowingRow, 'since' | 'endedAt'>): Date => endedAt ?? since;

/** A row whose subject this version does not know is left alone. */
function rowOf({ personId, subject, subjectId, since, endedAt }: Following): FollowingRow[] {
  return isFollowable(subject)
    ? [{ personId, subject: subject satisfies Followable, id: subjectId, since, endedAt }]
    : [];
}
