import type { LocalDate } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { addLeave, cancelLeave, findLeave, type LeaveWithPeople, leavesWithin } from '../store/leaves.ts';
import { lane, queueMessage } from '../store/outbox.ts';
import { headsOf, personById, reachOf } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import { isWithin } from '../store/units.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';

/** Told to the substitute and to the head of the unit. Worded when it is sent. */
export interface LeaveNotice {
  readonly kind: 'leave';
  readonly leaveId: number;
}

export interface LeaveWish {
  readonly startOn: LocalDate;
  /** The last day away. */
  readonly endOn: LocalDate;
  /** Null: nobody stands in. */
  readonly substituteId: number | null;
}

/**
 * Writes down that the actor is away, both days included. The substitute has the actor's tasks, rights and reminders meanwhile; the
 * actor hears nothing. What the actor said before about the same days gives way. Substitute and head are told.
 */
export async function takeLeave(acting: Acting, wish: LeaveWish): Promise<Done<{ leave: LeaveWithPeople }>> {
  const { tx, at, actor, office } = acting;
  const { startOn, endOn, substituteId } = wish;
  if (endOn < localDateAt(at, office.calendar.zone) || endOn < startOn)
    return rejected({ kind: 'leave_past', date: endOn });
  const unfit = substituteId === null ? null : await refuseSubstitute(acting, wish, substituteId);
  if (unfit !== null) return unfit;
  for (const former of await leavesWithin(tx, actor.id, startOn, endOn)) await cancelLeave(tx, former.id, at);
  const leave = await addLeave(tx, { personId: actor.id, substituteId, startOn, endOn, createdAt: at });
  await recordChanges(tx, by(acting, null), [{ what: 'leave', from: null, to: `${startOn}–${endOn}` }]);
  await tell(acting, leave);
  return { ok: true, leave };
}

async function refuseSubstitute({ tx, actor }: Acting, { startOn, endOn }: LeaveWish, substituteId: number) {
  const substitute = await personById(tx, substituteId);
  if (substitute === null || substitute.leftAt !== null || substitute.id === actor.id)
    return rejected({ kind: 'no_substitute', name: substitute?.name ?? '' });
  const [away] = await leavesWithin(tx, substitute.id, startOn, endOn);
  if (away !== undefined) return rejected({ kind: 'substitute_away', name: substitute.name, until: away.endOn });
  const near =
    (await isWithin(tx, substitute.unitId, actor.unitId)) || (await isWithin(tx, actor.unitId, substitute.unitId));
  return near ? null : rejected({ kind: 'substitute_elsewhere', name: substitute.name, unit: actor.unit.name });
}

async function tell({ tx, at, actor, office }: Acting, leave: LeaveWithPeople): Promise<void> {
  const heads = (await headsOf(tx, actor.unitId)).map(({ id }) => id);
  const told = new Set([...(leave.substituteId === null ? [] : [leave.substituteId]), ...heads]);
  told.delete(actor.id);
  for (const personId of told) {
    const reach = await reachOf(tx, personId);
    if (reach === null) continue;
    await queueMessage(tx, {
      key: `leave:${leave.id}:${personId}`,
      ...reach,
      personId,
      lane: lane.reminder,
      notBefore: office.calendar.nextAudibleInstant(at),
      content: { kind: 'leave', leaveId: leave.id } satisfies LeaveNotice,
      createdAt: at,
    });
  }
}

/** Back earlier, or it was a mistake: whoever is away may say so at any time. */
export async function endLeave(acting: Acting, leaveId: number): Promise<Done<{ leave: LeaveWithPeople }>> {
  const { tx, at, actor } = acting;
  const leave = await findLeave(tx, leaveId);
  if (leave === null || leave.personId !== actor.id || leave.cancelledAt !== null)
    return rejected({ kind: 'nothing_to_undo' });
  await cancelLeave(tx, leave.id, at);
  await recordChanges(tx, by(acting, null), [{ what: 'leave', from: `${leave.startOn}–${leave.endOn}`, to: null }]);
  return { ok: true, leave };
}
