import type { Acting, Done } from '../actions/acting.ts';
import { undoCalendarChange } from '../actions/calendar/change-calendar.ts';
import { endDeparture } from '../actions/depart.ts';
import { follow, unfollow } from '../actions/follow.ts';
import { takeUpAgain } from '../actions/put-off.ts';
import { endLeave } from '../actions/take-leave.ts';
import { lastCalendarChange } from '../store/calendar-changes.ts';
import { lastDepartureBy } from '../store/departures.ts';
import { type FollowingRow, lastFollowing, lastTouched } from '../store/followings.ts';
import { lastLeave } from '../store/leaves.ts';
import { lastSnooze } from '../store/snoozes.ts';
import { findTask } from '../store/tasks.ts';

/** Something ordered for oneself, when, and the way to take it back. */
interface Order {
  readonly at: Date;
  /** The message that says it was taken back. */
  readonly id: string;
  readonly takeBack: () => Promise<Done<object>>;
}

/** The leave, the put-off reminder or the following that was ordered last. */
export async function lastOrder(acting: Acting, since: Date, code: string | undefined): Promise<Order | null> {
  const { tx, actor } = acting;
  if (code !== undefined) return lastFollowingOf(acting, since, code);
  const departure = await lastDepartureBy(tx, actor.id, since);
  const calendar = await lastCalendarChange(tx, actor.id, since);
  const [snooze, leave, following] = await Promise.all([
    lastSnooze(tx, actor.id, since),
    lastLeave(tx, actor.id, since),
    lastFollowing(tx, actor.id, since),
  ]);
  const orders: Order[] = [
    ...(snooze === null
      ? []
      : [{ at: snooze.at, id: 'put-off-taken-back', takeBack: () => takeUpAgain(acting, snooze.id) }]),
    ...(leave === null
      ? []
      : [{ at: leave.createdAt, id: 'leave-taken-back', takeBack: () => endLeave(acting, leave.id) }]),
    ...(calendar === null
      ? []
      : [
          {
            ...{ at: calendar.at, id: 'calendar-taken-back' },
            takeBack: () => undoCalendarChange(acting, calendar.id),
          },
        ]),
    ...(departure === null
      ? []
      : [
          {
            at: departure.createdAt,
            id: 'departure-taken-back',
            takeBack: () => endDeparture(acting, departure.id),
          },
        ]),
    ...(following === null ? [] : [followingOrder(acting, following)]),
  ];
  return orders.sort((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
}

/** "Hoàn tác NV12": of orders only following is about one task. */
async function lastFollowingOf(acting: Acting, since: Date, code: string): Promise<Order | null> {
  const following = await lastFollowing(acting.tx, acting.actor.id, since);
  const task = following?.subject === 'task' ? await findTask(acting.tx, { id: following.id }) : null;
  return following === null || task?.code !== code ? null : followingOrder(acting, following);
}

function followingOrder(acting: Acting, following: FollowingRow): Order {
  const ended = following.endedAt !== null;
  return {
    at: lastTouched(following),
    id: ended ? 'follow-taken-up' : 'follow-taken-back',
    takeBack: () => (ended ? follow(acting, following) : unfollow(acting, following)),
  };
}
