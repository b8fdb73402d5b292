import { localDateAt } from '../domain/time-zone.ts';
import { addExtension, findExtension, settleExtension } from '../store/extensions.ts';
import type { Extension, Task } from '../store/records.ts';
import { addDecision, recordChanges, snapshot } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { by } from './report-progress.ts';

/** Asks for a later deadline. `toDue` is a local date after the current one; one request at most is open for a task. */
export async function requestExtension(
  asked: Acting,
  wish: { readonly taskId: number; readonly toDue: string; readonly reason: string },
): Promise<Done<{ task: Task; extension: Extension }>> {
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
  if (last?.state === 'requested' || last?.state === 'endorsed') {
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
    onBehalfOfId: onBehalfOf?.id ?? null,
  });
  await recordChanges(tx, by(acting, task.id), [{ what: 'extension', from: task.currentDue, to: wish.toDue }]);
  return { ok: true, task, extension };
}

/** The standing body grants or refuses. Granting moves the current deadline; the original one stays for ever. */
export async function decideExtension(
  asked: Acting,
  extensionId: number,
  granted: boolean,
): Promise<Done<{ task: Task; extension: Extension; decisionId: number }>> {
  const found = await findExtension(asked.tx, extensionId);
  if (found === null) return rejected({ kind: 'unknown_task', code: '' });
  const may = await authorise(asked, found.taskId, 'decide_extension', granted ? 'extend' : undefined);
  if (!may.ok) return may;
  const { task, acting } = may;
  if (found.state !== 'requested' && found.state !== 'endorsed')
    return rejected({
      ...{ kind: 'already_decided', code: task.code, granted: found.state === 'granted' },
      ...(found.decidedBy !== null && { by: found.decidedBy.name }),
    });
  const { tx, actor, at, office } = acting;
  const state = granted ? 'granted' : 'refused';
  const extension = await settleExtension(tx, extensionId, { state, decidedById: actor.id, decidedAt: at });
  const decisionId = await addDecision(tx, {
    ...doneBy(acting),
    taskId: task.id,
    kind: granted ? 'grant_extension' : 'refuse_extension',
    extensionId,
    before: snapshot(task),
  });
  const changed = await changeTask(tx, task, granted ? { currentDue: found.toDue } : {}, { at, ...office });
  const officers = task.assignments.map(({ personId }) => personId);
  const notice = { about: state, taskId: task.id, decisionId, reason: '', date: found.toDue } as const;
  await notify(acting, officers, notice, `decision:${decisionId}`);
  await recordChanges(tx, by(acting, task.id), [
    { what: 'extension', from: found.state, to: state },
    ...(granted ? [{ what: 'due', from: task.currentDue, to: found.toDue }] : []),
  ]);
  return { ok: true, task: changed, extension, decisionId };
}
