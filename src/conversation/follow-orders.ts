import type { Acting, Done } from '../actions/acting.ts';
import { type Followed, follow, unfollow } from '../actions/follow.ts';
import type { Subject } from '../domain/following.ts';
import { findFollowing } from '../store/followings.ts';
import { findTask, findTaskInScope } from '../store/tasks.ts';
import { askWhatToFollow, followings, followRecorded, unfollowRecorded } from './screens/following.ts';
import { rejection } from './screens/rejection.ts';
import { unknownTask } from './screens/unknown-task.ts';
import { type Asked, change, type Outcome, type Turn, type Viewer, viewerScope, viewerWithin } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

type FollowWish = 'follow' | 'unfollow';

/** "Theo dõi NV12", "bỏ theo dõi Sở Y tế", "/theodoi": each thing that is named is read back for itself. */
export async function obeyFollow(
  acting: Acting,
  turn: Turn,
  reading: Reading,
): Promise<{ readonly written: readonly View[] } | { readonly asked: Asked; readonly open?: Reading }> {
  const wish = reading.kind === 'stop' ? 'unfollow' : 'follow';
  const { tasks = [] } = reading;
  if (tasks.length > 0 && !(await leansOnNothing(turn, reading))) {
    const written: View[] = [];
    for (const code of new Set(tasks)) written.push(await obeyOnTask(acting, turn, wish, code));
    return { written };
  }
  const subjects = subjectsOf(turn, reading);
  if (reading.ask === undefined && subjects.length > 0)
    return { written: await inTurn(subjects, (subject) => obeyOn(acting, turn, wish, subject)) };
  if (reading.ask === 'which_unit' && (reading.candidates ?? []).length > 0)
    return { asked: askWhatToFollow(turn, reading), open: reading };
  if (wantsList(reading)) return { written: [await followings(turn, 0)] };
  return { asked: askWhatToFollow(turn, reading) };
}

/** "Tôi đang theo dõi gì", "/theodoi", "bỏ theo dõi": nothing was named, not even something that cannot be followed. */
function wantsList({ kind, ask, note, person }: Reading): boolean {
  if (ask === 'which_unit' || person !== undefined) return false;
  return kind === 'stop' || (ask === undefined && note === undefined);
}

/** "Bỏ theo dõi", said beside the card of a task that is not followed: another is meant. */
async function leansOnNothing({ db, person }: Turn, { kind, fromContext, tasks = [] }: Reading): Promise<boolean> {
  if (kind !== 'stop' || fromContext !== true) return false;
  const task = await findTask(db, { code: tasks[0] ?? '' });
  const following = task === null ? null : await findFollowing(db, person.id, { subject: 'task', id: task.id });
  return following === null || following.endedAt !== null;
}

/** A task that the person may not see is unknown to them, unless they follow it from before. */
async function obeyOnTask(acting: Acting, turn: Turn, wish: FollowWish, code: string): Promise<View> {
  const { db, person } = turn;
  const inScope = await findTaskInScope(db, { code }, viewerScope(turn));
  const task = inScope ?? (wish === 'unfollow' ? await findTask(db, { code }) : null);
  const subject = task === null ? null : ({ subject: 'task', id: task.id } as const);
  const known =
    inScope !== null || (subject !== null && (await findFollowing(db, person.id, subject))?.endedAt === null);
  return subject === null || !known ? unknownTask(turn, code) : obeyOn(acting, turn, wish, subject);
}

async function obeyOn(acting: Acting, viewer: Viewer, wish: FollowWish, subject: Subject): Promise<View> {
  const done: Done<{ what: Followed; again: boolean }> =
    wish === 'follow' ? await follow(acting, subject) : await unfollow(acting, subject);
  if (!done.ok) return rejection(viewer, done.rejection);
  return (wish === 'follow' ? followRecorded : unfollowRecorded)(viewer, done.what, done.again);
}

/** A pressed button: "Theo dõi" of a card, "Bỏ theo dõi", "Hoàn tác". */
export function pressFollow(turn: Turn, wish: FollowWish, subject: Subject): Outcome {
  return change(async (acting) => ({ views: [await obeyOn(acting, viewerWithin(turn, acting), wish, subject)] }));
}

/** What was named beside tasks: units, else the group of tasks, else the programme. */
function subjectsOf({ person }: Turn, { unit, unitIds = [], groupId, programmeId }: Reading): Subject[] {
  // "Đơn vị tôi" is known by its name alone.
  const own = unit === person.unit.name && unitIds.length === 0 ? [String(person.unitId)] : [];
  const units = [...unitIds, ...own].map((id) => ({ subject: 'unit', id: Number(id) }) as const);
  if (units.length > 0) return units;
  if (groupId !== undefined) return [{ subject: 'group', id: Number(groupId) }];
  return programmeId === undefined ? [] : [{ subject: 'programme', id: Number(programmeId) }];
}

async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<View>): Promise<View[]> {
  const views: View[] = [];
  for (const item of items) views.push(await act(item));
  return views;
}
