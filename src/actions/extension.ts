import { isOpenExtension } from '../domain/extension.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { addExtension } from '../store/extensions.ts';
import { headsOf } from '../store/people.ts';
import type { Extension, Task } from '../store/records.ts';
import { recordChanges } from '../store/reports.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { authorise, mayDo } from './authorise.ts';
import { laterThanWhole } from './hand-down.ts';
import { notify } from './notify.ts';
import { by } from './report-progress.ts';

/**
 * Asks for a later deadline. `toDue` is a local date after the current one; one request at most is open for a task. The heads of the
 * lead unit are told, and named in `heads`; one who asks on their own agrees with it, and it goes to the standing body at once.
 */
export async function requestExtension(
  asked: Acting,
  wish: { readonly taskId: number; readonly toDue: string; readonly reason: string },
): Promise<Done<{ task: Task; extension: Extension; heads: readonly string[] }>> {
  const may = await authorise(asked, wish.taskId, 'request_extension', 'request_extension');
  if (!may.ok) return may;
  const { task, acting } = may;
  const last = task.extensions[0];
  if (task.currentDue === null) return rejected({ kind: 'no_deadline', code: task.code });
  if (wish.toDue <= task.currentDue)
    return rejected({ kind: 'not_later', code: task.code, currentDue: task.currentDue });
  if (wish.toDue < localDateAt(acting.at, acting.office.calendar.zone)) {
    return rejected({ kind: 'in_past', code: task.code, date: wish.toDue });
  }
  const late = laterThanWhole(wish.toDue, task.parent);
  if (late !== null) return rejected(late);
  if (last !== undefined && isOpenExtension(last.state)) {
    return rejected({ kind: 'extension_open', code: task.code, toDue: last.toDue });
  }
  const { tx, actor, at, channel, office, incomingId, onBehalfOf } = acting;
  const extension = await addExtension(tx, {
    taskId: task.id,
    requestedById: actor.id,
    requestedAt: at,
    channel,
    fromDue: task.currentDue,
    toDue: wish.toDue,
    reason: wish.reason,
    ordinal: (last?.ordinal ?? 0) + 1,
    afterDeadline: localDateAt(at, office.calendar.zone) > task.currentDue,
    incomingId,
    ...((await mayDo(tx, acting, 'endorse_extension', task))
      ? { state: 'endorsed' as const, endorsedById: actor.id, endorsedAt: at }
      : {}),
    onBehalfOfId: onBehalfOf?.id ?? null,
  });
  await recordChanges(tx, by(acting, task.id), [{ what: 'extension', from: task.currentDue, to: wish.toDue }]);
  return { ok: true, task, extension, heads: await askHeads(acting, task, extension) };
}

/** Tells those whose word comes first; returns their names. Empty: nobody's does. */
async function askHeads(acting: Acting, task: TaskDetail, extension: Extension): Promise<string[]> {
  if (extension.state !== 'requested') return [];
  const heads = await headsOf(acting.tx, task.leadUnitId);
  const asked = { about: 'extension_asked', taskId: task.id, decisionId: null } as const;
  await notify(
    acting,
    heads.map(({ id }) => id),
    { ...asked, reason: extension.reason, date: extension.toDue },
    `extension:${extension.id}`,
  );
  return heads.map(({ name }) => name);
}
