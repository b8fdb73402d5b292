import type { Db } from './store.ts';

const BATCH = 500;

/** Requests for more time on these tasks that nobody had decided at the instant, oldest first. */
export async function undecidedExtensionsAt(db: Db, taskIds: readonly number[], at: Date) {
  const found = [];
  for (let from = 0; from < taskIds.length; from += BATCH) {
    const taskId = { in: taskIds.slice(from, from + BATCH) };
    const asked = await db.extension.findMany({
      where: { taskId, requestedAt: { lte: at } },
      select: {
        ...{ id: true, taskId: true, requestedAt: true, fromDue: true, toDue: true, reason: true },
        ...{ state: true, decidedAt: true, endorsedAt: true },
        decisions: { select: { kind: true, at: true, undoneBy: { select: { at: true } } } },
      },
      orderBy: { requestedAt: 'asc' },
    });
    const withdrawn = await withdrawnBy(db, taskId.in, at);
    found.push(...asked.filter((one) => !isDecidedAt(one, at) && !isWithdrawnAt(one, withdrawn)));
  }
  return found;
}

type Asked = {
  readonly taskId: number;
  readonly toDue: string;
  readonly requestedAt: Date;
  readonly state: string;
  readonly decidedAt: Date | null;
  readonly decisions: readonly { kind: string; at: Date; undoneBy: { at: Date } | null }[];
};

/** By what stands now; and a word that was taken back only later stood then. */
function isDecidedAt({ state, decidedAt, decisions }: Asked, at: Date): boolean {
  const isOver = state === 'granted' || state === 'refused';
  if (isOver && decidedAt !== null && decidedAt <= at) return true;
  return decisions.some(
    ({ kind, at: when, undoneBy }) =>
      (kind === 'grant_extension' || kind === 'refuse_extension') &&
      when <= at &&
      (undoneBy === null || undoneBy.at > at),
  );
}

interface Withdrawal {
  readonly taskId: number | null;
  readonly from: string | null;
  readonly at: Date;
}

/** A withdrawn request keeps no instant of its own: the ledger has it. */
function withdrawnBy(db: Db, taskIds: readonly number[], at: Date): Promise<Withdrawal[]> {
  return db.audit.findMany({
    where: { taskId: { in: [...taskIds] }, what: 'extension', to: null, at: { lte: at } },
    select: { taskId: true, from: true, at: true },
  });
}

function isWithdrawnAt({ state, taskId, toDue, requestedAt }: Asked, withdrawals: readonly Withdrawal[]): boolean {
  if (state !== 'withdrawn') return false;
  return withdrawals.some((one) => one.taskId === taskId && one.from === toDue && one.at >= requestedAt);
}
