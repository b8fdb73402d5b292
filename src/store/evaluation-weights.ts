import { type EvaluationWeights, type WeightName, weightNames, weightsAfter } from '../domain/evaluation/weights.ts';
import type { Db } from './store.ts';

/** How the ledger calls a weight. */
export const ledgerNameOf = (name: WeightName) => `evaluation:${name}`;
const byLedgerName = new Map(weightNames.map((name) => [ledgerNameOf(name), name]));

/** The weights that held at the instant: the ledger of their changes is all that is kept of them. */
export async function weightsAt(db: Db, at: Date): Promise<EvaluationWeights> {
  const changes = await db.audit.findMany({
    where: { taskId: null, what: { in: [...byLedgerName.keys()] }, at: { lte: at } },
    orderBy: { id: 'asc' },
    select: { what: true, to: true },
  });
  return weightsAfter(
    changes.flatMap(({ what, to }) => {
      const name = byLedgerName.get(what);
      return name === undefined ? [] : [{ name, value: to === null ? null : Number(to) }];
    }),
  );
}

/** The last changes of any weight, the newest first. */
export function lastWeightChanges(db: Db, take: number) {
  return db.audit.findMany({
    where: { taskId: null, what: { in: [...byLedgerName.keys()] } },
    orderBy: { id: 'desc' },
    take,
    select: { id: true, what: true, from: true, to: true, at: true, person: { select: { name: true } } },
  });
}

/** The last line of the ledger about this weight; null: nobody ever set it. */
export function lastWeightChange(db: Db, name: WeightName) {
  const where = { taskId: null, what: ledgerNameOf(name) };
  return db.audit.findFirst({ where, orderBy: { id: 'desc' }, select: { id: true } });
}

/** Of which weight the line of the ledger is. */
export function weightOfLedger(what: string): WeightName | undefined {
  return byLedgerName.get(what);
}
