import { recordChanges } from '../../store/reports.ts';
import { changeSupport } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from '../acting.ts';
import { notify } from '../notify.ts';
import { officerFor } from '../officer-for.ts';
import { by } from '../report-progress.ts';
import { authorisePart } from './authorise-part.ts';
import { officerNamed } from './supporters.ts';

export type OfficerNamed = {
  readonly task: TaskDetail;
  readonly unit: string;
  readonly stepId: number;
  /** Who answered for the part before; null: nobody. */
  readonly from: string | null;
  readonly to: string;
  /** Whether the officer can be told. */
  readonly reached: boolean;
};

/** Names the one officer who answers for the part of a supporting unit (đầu mối phối hợp): of that unit, of one below it, or its head. */
export async function nameSupportOfficer(
  asked: Acting,
  where: { readonly taskId: number; readonly unitId: number },
  personId: number,
): Promise<Done<OfficerNamed>> {
  const may = await authorisePart(asked, where, 'name_support', 'hand_over');
  if (!may.ok) return may;
  const { task, part, acting } = may;
  const { tx } = acting;
  const officer = await officerFor(tx, personId, part.unit);
  if (!officer.ok) return officer;
  const { person } = officer;
  const unit = part.unit.name;
  const before = await officerNamed(tx, part);
  if (before?.id === personId)
    return rejected({ kind: 'same_support_officer', code: task.code, name: person.name, unit });
  const words = `${unit}: ${person.name}`;
  const step = { ...doneBy(acting), kind: 'officer', officerId: personId, note: words } as const;
  const stepId = await changeSupport(tx, part, { officerId: personId }, step);
  const from = before?.name ?? null;
  await recordChanges(tx, by(acting, task.id), [
    { what: 'support_officer', from: from === null ? null : `${unit}: ${from}`, to: words },
  ]);
  const notice = { taskId: task.id, decisionId: null, reason: unit, date: task.currentDue, stepId } as const;
  const reached = await notify(acting, [personId], { about: 'support_named', ...notice }, `support:${stepId}`);
  const relieved = before === null ? [] : [before.id];
  await notify(acting, relieved, { about: 'support_relieved', ...notice }, `support-relieved:${stepId}`);
  return {
    ok: true,
    task,
    unit,
    stepId,
    from,
    to: person.name,
    reached: reached.length > 0 || personId === acting.actor.id,
  };
}
