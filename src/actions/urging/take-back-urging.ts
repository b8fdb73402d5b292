import { cancelMessage } from '../../store/outbox.ts';
import { recordChanges } from '../../store/reports.ts';
import { deliveriesOf, findUrging, markWithdrawn, type UrgingDetail, urgingKey } from '../../store/urgings.ts';
import { type Acting, type Done, rejected } from '../acting.ts';
import { by } from '../report-progress.ts';

/** The urging, if it is the actor's own and was not taken back. */
export async function ownUrging({ tx, actor }: Pick<Acting, 'tx' | 'actor'>, id: number): Promise<UrgingDetail | null> {
  const urging = await findUrging(tx, id);
  return urging === null || urging.personId !== actor.id || urging.withdrawnAt !== null ? null : urging;
}

/** Takes back what has not gone out to anybody yet. What one person may have read cannot be unsent for the others either. */
export async function takeBackUrging(acting: Acting, id: number): Promise<Done<{ urging: UrgingDetail }>> {
  const { tx, at } = acting;
  const urging = await ownUrging(acting, id);
  if (urging === null) return rejected({ kind: 'nothing_to_undo' });
  const people = urging.recipients.map(({ personId }) => personId);
  const deliveries = await deliveriesOf(tx, id, people);
  if (![...deliveries.values()].every(({ state }) => state === 'waiting'))
    return rejected({ kind: 'urging_sent', urgingId: id });
  for (const personId of new Set(people)) await cancelMessage(tx, urgingKey(id, personId));
  await markWithdrawn(tx, id, at);
  for (const taskId of new Set(urging.recipients.map((one) => one.taskId))) {
    const names = urging.recipients.filter((one) => one.taskId === taskId).map(({ person }) => person.name);
    const what = urging.explainBy === null ? 'urging' : 'explanation';
    await recordChanges(tx, by(acting, taskId), [{ what, from: names.join(', '), to: null }]);
  }
  return { ok: true, urging };
}
