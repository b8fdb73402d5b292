import type { Db } from './store.ts';

/** Writes down what is shown before it is sent, and forgets what the person left lying since `before`. Returns its id. */
export async function addDraft(
  tx: Db,
  draft: { readonly personId: number; readonly at: Date; readonly wish: object; readonly seen: object },
  before: Date,
): Promise<number> {
  await tx.urgingDraft.deleteMany({ where: { personId: draft.personId, at: { lt: before } } });
  return (await tx.urgingDraft.create({ data: draft, select: { id: true } })).id;
}

export function findDraft(db: Db, id: number) {
  return db.urgingDraft.findUnique({ where: { id } });
}

/** What was shown before it was changed can be sent no more. */
export async function deleteDraft(tx: Db, id: number): Promise<void> {
  await tx.urgingDraft.deleteMany({ where: { id } });
}
