import type { Db } from './store.ts';

const change = { id: true, what: true, from: true, to: true } as const;

/** One line of the ledger. */
export function auditOf(db: Db, id: number) {
  return db.audit.findUnique({ where: { id }, select: change });
}

/** The last line of the ledger about this. */
export function lastAuditOf(db: Db, what: string) {
  return db.audit.findFirst({ where: { what }, orderBy: { id: 'desc' }, select: change });
}
