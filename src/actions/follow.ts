import { MOST_FOLLOWED, type Subject } from '../domain/following.ts';
import { countFollowings, endFollowing, findFollowing, setFollowing } from '../store/followings.ts';
import { groupNames, programmeName } from '../store/names.ts';
import { recordChanges } from '../store/reports.ts';
import { countTasks, findTask } from '../store/tasks.ts';
import { unitById } from '../store/units.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { authorise, scopeOf } from './authorise.ts';
import { mayReadAll, mayReadUnit } from './read-figures.ts';
import { by } from './report-progress.ts';
import { isTooLate } from './take-back.ts';

/** Something followed, by the name that its people know. */
export interface Followed extends Subject {
  /** Code of a task; name of anything else. */
  readonly name: string;
}

/** `again`: nothing had to be changed. */
type Following = Done<{ what: Followed; again: boolean }>;

/**
 * From now on the person's daily digest says what changed there. Only what they may see can be followed: a task in their
 * scope, a unit whose figures they may read or to which they belong, a programme or group of which they see a task. Following again
 * within the time for undoing goes on as if it had never ended.
 */
export async function follow(acting: Acting, subject: Subject): Promise<Following> {
  const seen = await lookUp(acting, subject);
  if (!seen.ok) return seen;
  const { tx, actor, at } = acting;
  const { what } = seen;
  const before = await findFollowing(tx, actor.id, subject);
  if (before !== null && before.endedAt === null) return { ok: true, what, again: true };
  if ((await countFollowings(tx, actor.id)) >= MOST_FOLLOWED)
    return rejected({ kind: 'too_many_followed', most: MOST_FOLLOWED });
  const goesOn = before?.endedAt != null && !isTooLate(at, before.endedAt);
  await setFollowing(tx, actor.id, subject, goesOn ? before.since : at);
  await record(acting, what, { from: null, to: nameInLedger(what) });
  return { ok: true, what, again: false };
}

/** Whatever is followed can be given up, also what the person may not see any more. */
export async function unfollow(acting: Acting, subject: Subject): Promise<Following> {
  const { tx, actor, at } = acting;
  const before = await findFollowing(tx, actor.id, subject);
  if (before === null || before.endedAt !== null) {
    const seen = await lookUp(acting, subject);
    return seen.ok ? { ok: true, what: seen.what, again: true } : seen;
  }
  const what = { ...subject, name: (await nameOf(acting, subject)) ?? '' };
  await endFollowing(tx, actor.id, subject, at);
  await record(acting, what, { from: nameInLedger(what), to: null });
  return { ok: true, what, again: false };
}

type Seen = Done<{ what: Followed }>;

/** What does not exist and what the person may not see are refused alike. */
async function lookUp(acting: Acting, subject: Subject): Promise<Seen> {
  if (subject.subject === 'task') {
    const may = await authorise(acting, subject.id, 'view');
    return may.ok ? { ok: true, what: { ...subject, name: may.task.code } } : may;
  }
  const name = await nameOf(acting, subject);
  if (name === null || !(await maySee(acting, subject))) return rejected({ kind: 'not_followable' });
  return { ok: true, what: { ...subject, name } };
}

async function nameOf({ tx }: Acting, { subject, id }: Subject): Promise<string | null> {
  switch (subject) {
    case 'task':
      return (await findTask(tx, { id }))?.code ?? null;
    case 'unit':
      return (await unitById(tx, id))?.name ?? null;
    case 'programme':
      return programmeName(tx, id);
    case 'group':
      return (await groupNames(tx, [id])).get(id) ?? null;
    default:
      return subject satisfies never;
  }
}

async function maySee(acting: Acting, { subject, id }: Subject): Promise<boolean> {
  const { tx, actor, at } = acting;
  if (subject === 'unit') return id === actor.unitId || (await mayReadUnit(tx, acting, id));
  const within = subject === 'programme' ? { programmeId: id } : { groupId: id };
  return (await mayReadAll(acting)) || (await countTasks(tx, scopeOf(acting), within, at)) > 0;
}

/** "NV12", "unit:3": the ledger names things by what does not change. */
const nameInLedger = ({ subject, id, name }: Followed) => (subject === 'task' ? name : `${subject}:${id}`);

async function record(
  acting: Acting,
  { subject, id }: Subject,
  change: { readonly from: string | null; readonly to: string | null },
): Promise<void> {
  await recordChanges(acting.tx, by(acting, subject === 'task' ? id : null), [{ what: 'following', ...change }]);
}
