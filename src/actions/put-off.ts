import { addDays } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { cancelMessage, lane, queueMessage } from '../store/outbox.ts';
import { reachOf } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import { addSnooze, cancelSnooze, findSnooze, putOffKey } from '../store/snoozes.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';
import { isTooLate } from './take-back.ts';

/** Nobody is left alone for longer than this, in days: what waits meanwhile would be lost from sight. */
const LONGEST_SILENCE_DAYS = 14;

/** A reminder that was put off. Worded when it is sent, from the state at that moment. */
export interface PutOff {
  readonly kind: 'put_off';
  readonly snoozeId: number;
}

export interface Wish {
  /** Null: everything. */
  readonly taskId: number | null;
  readonly until: Date;
  /** True: say nothing until then, and nothing special then. False: remind at that moment. */
  readonly silent: boolean;
}

/**
 * Puts a reminder off; the deadline stays where it is. The moment is moved to the next working morning when it lies in quiet time.
 * Where a reminder is wanted it comes once, at that moment, and only if there is still something to say.
 */
export async function putOff(
  acting: Acting,
  wish: Wish,
): Promise<Done<{ snoozeId: number; until: Date; moved: boolean }>> {
  const { tx, at, actor, office } = acting;
  const { zone } = office.calendar;
  const latest = addDays(localDateAt(at, zone), LONGEST_SILENCE_DAYS);
  if (wish.until <= at) return rejected({ kind: 'moment_past' });
  if (localDateAt(new Date(wish.until.getTime() - 1), zone) > latest)
    return rejected({ kind: 'silence_too_long', days: LONGEST_SILENCE_DAYS, until: latest });
  const until = wish.silent ? wish.until : office.calendar.nextAudibleInstant(wish.until);
  const snoozeId = await addSnooze(tx, { personId: actor.id, taskId: wish.taskId, until, at });
  const reach = wish.silent ? null : await reachOf(tx, actor.id);
  if (reach !== null) {
    await queueMessage(tx, {
      key: putOffKey(snoozeId),
      ...reach,
      personId: actor.id,
      lane: lane.reminder,
      notBefore: until,
      content: { kind: 'put_off', snoozeId } satisfies PutOff,
      createdAt: at,
    });
  }
  await recordChanges(tx, by(acting, wish.taskId), [{ what: 'snooze', from: null, to: until.toISOString() }]);
  return { ok: true, snoozeId, until, moved: until > wish.until };
}

/** The reminder comes as if it had never been put off. */
export async function takeUpAgain(acting: Acting, snoozeId: number): Promise<Done<{ snoozeId: number }>> {
  const { tx, at, actor } = acting;
  const snooze = await findSnooze(tx, snoozeId);
  if (snooze === null || snooze.personId !== actor.id || snooze.cancelledAt !== null || isTooLate(at, snooze.at))
    return rejected({ kind: 'nothing_to_undo' });
  await cancelSnooze(tx, snoozeId, at);
  await cancelMessage(tx, putOffKey(snoozeId));
  await recordChanges(tx, by(acting, snooze.taskId), [{ what: 'snooze', from: snooze.until.toISOString(), to: null }]);
  return { ok: true, snoozeId };
}
