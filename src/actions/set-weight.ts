import { defaultWeights, isWeight, type WeightName, weightNames } from '../domain/evaluation/weights.ts';
import { isAllowed } from '../domain/permissions.ts';
import { auditOf } from '../store/audit.ts';
import { lastWeightChange, ledgerNameOf, weightsAt } from '../store/evaluation-weights.ts';
import { namesOfRole, type PersonWithUnit } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import { type Acting, actingAs, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';
import { capacitiesOf, type Who } from './stand-in.ts';

/** `changeId`: by which it can be taken back. */
export type WeightSetDone = Done<{
  readonly weight: WeightName;
  readonly from: number;
  readonly to: number;
  readonly changeId: number;
}>;

/** As whom they may set what evaluations are reckoned with, themselves or an absent person; null: not at all. */
export function maySetWeights(who: Who): PersonWithUnit | null {
  return capacitiesOf(who).find(({ role }) => isAllowed(role, 'set_evaluation', new Set())) ?? null;
}

/** Sets one weight, for evaluations as of this instant and later; null: as it was at first. The ledger keeps who, when, from and to. */
export async function setWeight(acting: Acting, weight: WeightName, value: number | null): Promise<WeightSetDone> {
  if (value !== null && !isWeight(weight, value)) return rejected({ kind: 'bad_weight_of_evaluation', weight });
  return write(acting, weight, value);
}

/** What was before that change is set again. Only while it is the last one of its weight. */
export async function undoWeight(acting: Acting, changeId: number): Promise<WeightSetDone> {
  const change = await auditOf(acting.tx, changeId);
  const weight = weightNames.find((one) => change?.what === ledgerNameOf(one));
  if (change === null || weight === undefined) return rejected({ kind: 'nothing_to_undo' });
  if ((await lastWeightChange(acting.tx, weight))?.id !== changeId)
    return rejected({ kind: 'weight_changed_since', weight });
  return write(acting, weight, change.from === null ? null : Number(change.from));
}

async function write(asked: Acting, weight: WeightName, value: number | null): Promise<WeightSetDone> {
  const { tx } = asked;
  const as = maySetWeights(asked);
  if (as === null) return rejected({ kind: 'weights_not_yours', who: await namesOfRole(tx, 'coordinator') });
  const from = (await weightsAt(tx, asked.at))[weight];
  const to = value ?? defaultWeights[weight];
  const change = { what: ledgerNameOf(weight), from: `${from}`, to: value === null ? null : `${value}` };
  await recordChanges(tx, by(actingAs(asked, as), null), [change]);
  return { ok: true, weight, from, to, changeId: (await lastWeightChange(tx, weight))?.id ?? 0 };
}
