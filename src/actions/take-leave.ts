import { addDays, type LocalDate } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import {
  addLeave,
  cancelLeave,
  findLeave,
  type LeaveWithPeople,
  leavesToStandIn,
  leavesWithin,
  restoreLeaves,
} from '../store/leaves.ts';
import { isWaiting, lane, queueMessage } from '../store/outbox.ts';
import { headsOf, personById, reachOf } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import { isWithin } from '../store/units.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';
import { isTooLate } from './take-back.ts';
import type { InsteadOf } from './tell.ts';

/** Told to the substitute, to the head of the unit and to those for whom the absent person would stand in. Worded when it is sent. */
export interface LeaveNotice extends InsteadOf {
  readonly kind: 'leave';
  readonly leaveId: number;
  /** True: that the leave is over, or does not take place. */
  readonly ended?: true;
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
 * actor hears nothing. What the actor said before of the same days gives way, and of other days still holds. Substitute and head are
 * told, and so are those for whom the actor was to stand in (`relying`).
 */
export async function takeLeave(
  acting: Acting,
  wish: LeaveWish,
): Promise<Done<{ leave: LeaveWithPeople; relying: readonly LeaveWithPeople[] }>> {
  const { tx, at, actor, office } = acting;
  const { startOn, endOn, substituteId } = wish;
  const today = localDateAt(at, office.calendar.zone);
  if (endOn < today || endOn < startOn) return rejected({ kind: 'leave_past', date: endOn });
  const unfit = substituteId === null ? null : await refuseSubstitute(acting, wish, substituteId);
  if (unfit !== null) return unfit;
  const former = await leavesWithin(tx, actor.id, startOn, endOn);
  const leave = await addLeave(tx, { personId: actor.id, substituteId, startOn, endOn, createdAt: at });
  for (const one of former) {
    await cancelLeave(tx, one.id, at, leave.id);
    for (const rest of restOf(one, wish, today))
      await addLeave(tx, {
        personId: actor.id,
        substituteId: one.substituteId,
        ...rest,
        createdAt: at,
        besideId: leave.id,
      });
  }
  await recordChanges(tx, by(acting, null), [
    { what: 'leave', from: former.map(span).join('; ') || null, to: span(leave) },
  ]);
  const relying = await leavesToStandIn(tx, actor.id, startOn, endOn);
  const heads = (await headsOf(tx, actor.unitId)).map(({ id }) => id);
  const told = [substituteId ?? actor.id, ...heads, ...relying.map(({ personId }) => personId)];
  await tellDirectly(acting, told, { kind: 'leave', leaveId: leave.id });
  for (const one of former.filter((before) => before.substituteId !== null && before.substituteId !== substituteId))
    await tellOfEnd(acting, one);
  return { ok: true, leave, relying };
}

const span = ({ startOn, endOn }: Pick<LeaveWithPeople, 'startOn' | 'endOn'>) => `${startOn}–${endOn}`;

/** The days of a former leave, from today on, of which nothing new was said. */
function restOf(former: Stretch, { startOn, endOn }: Stretch, today: LocalDate): Stretch[] {
  const rest = [
    { startOn: former.startOn, endOn: addDays(startOn, -1) },
    { startOn: addDays(endOn, 1), endOn: former.endOn },
  ];
  return rest.filter((one) => one.startOn <= one.endOn && one.endOn >= today);
}

type Stretch = Pick<LeaveWish, 'startOn' | 'endOn'>;

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

/** Of leave everybody is told in person: whoever is away knows who else is. */
async function tellDirectly(acting: Acting, personIds: readonly number[], content: LeaveNotice): Promise<void> {
  const { tx, at, actor, office } = acting;
  for (const personId of new Set(personIds)) {
    const reach = personId === actor.id ? null : await reachOf(tx, personId);
    if (reach === null) continue;
    await queueMessage(tx, {
      key: leaveKey(content, personId),
      ...reach,
      personId,
      lane: lane.reminder,
      notBefore: office.calendar.nextAudibleInstant(at),
      content,
      createdAt: at,
    });
  }
}

const leaveKey = ({ leaveId, ended }: LeaveNotice, personId: number) =>
  ended === true ? `leave-end:${leaveId}:${personId}` : `leave:${leaveId}:${personId}`;

/** The substitute hears that it is over, unless they had not heard yet that it was to begin. */
async function tellOfEnd(acting: Acting, { id: leaveId, substituteId }: LeaveWithPeople): Promise<void> {
  if (substituteId === null || (await isWaiting(acting.tx, leaveKey({ kind: 'leave', leaveId }, substituteId)))) return;
  await tellDirectly(acting, [substituteId], { kind: 'leave', leaveId, ended: true });
}

/**
 * Back earlier, or it was a mistake: whoever is away may say so at any time. Taken back at once, it leaves what held before it as it was.
 */
export async function endLeave(acting: Acting, leaveId: number): Promise<Done<{ leave: LeaveWithPeople }>> {
  const { tx, at, actor } = acting;
  const leave = await findLeave(tx, leaveId);
  if (leave === null || leave.personId !== actor.id || leave.cancelledAt !== null)
    return rejected({ kind: 'nothing_to_undo' });
  await cancelLeave(tx, leave.id, at);
  if (!isTooLate(at, leave.createdAt)) await restoreLeaves(tx, leave, at);
  await recordChanges(tx, by(acting, null), [{ what: 'leave', from: span(leave), to: null }]);
  await tellOfEnd(acting, leave);
  return { ok: true, leave };
}
