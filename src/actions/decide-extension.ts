import { afterExtensionDeed, type ExtensionDeed } from '../domain/extension.ts';
import type { Action } from '../domain/permissions.ts';
import { findExtension, settleExtension } from '../store/extensions.ts';
import type { Extension, Task } from '../store/records.ts';
import { addDecision, recordChanges, snapshot } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { laterThanWhole } from './hand-down.ts';
import { notify } from './notify.ts';
import { by } from './report-progress.ts';

export type ExtensionDone = Done<{ task: Task; extension: Extension; decisionId: number }>;

/** A word that is spoken on a request, and by what right. */
interface Word {
  readonly deed: Exclude<ExtensionDeed, 'withdraw'>;
  readonly action: Extract<Action, 'decide_extension' | 'endorse_extension'>;
  readonly kind: 'grant_extension' | 'refuse_extension' | 'endorse_extension';
  readonly about: 'granted' | 'refused' | 'endorsed';
}

const GRANT: Word = { deed: 'grant', action: 'decide_extension', kind: 'grant_extension', about: 'granted' };
const REFUSE: Word = { deed: 'refuse', action: 'decide_extension', kind: 'refuse_extension', about: 'refused' };
const ENDORSE: Word = { deed: 'endorse', action: 'endorse_extension', kind: 'endorse_extension', about: 'endorsed' };
const OBJECT: Word = { deed: 'object', action: 'endorse_extension', kind: 'refuse_extension', about: 'refused' };

/** The standing body grants or refuses. Granting moves the current deadline; the original one stays for ever. */
export function decideExtension(acting: Acting, id: number, granted: boolean, reason = ''): Promise<ExtensionDone> {
  return settle(acting, id, granted ? GRANT : REFUSE, reason);
}

/** The head of the lead unit agrees, so that the standing body may decide, or does not, and it ends there. */
export function giveOpinion(acting: Acting, id: number, agrees: boolean, reason = ''): Promise<ExtensionDone> {
  return settle(acting, id, agrees ? ENDORSE : OBJECT, reason);
}

async function settle(asked: Acting, id: number, word: Word, reason: string): Promise<ExtensionDone> {
  const { deed, action, kind, about } = word;
  const found = await findExtension(asked.tx, id);
  if (found === null) return rejected({ kind: 'unknown_task', code: '' });
  const may = await authorise(asked, found.taskId, action, deed === 'grant' ? 'extend' : undefined);
  if (!may.ok) return may;
  const { task, acting } = may;
  const next = afterExtensionDeed(found.state, deed);
  if (next === null)
    return found.state === 'endorsed'
      ? rejected({ kind: 'already_endorsed', code: task.code })
      : rejected({
          ...{ kind: 'already_decided', code: task.code, granted: found.state === 'granted' },
          ...(found.decidedBy !== null && { by: found.decidedBy.name }),
        });
  if (deed === 'grant' && task.currentDue !== null && found.toDue <= task.currentDue)
    return rejected({ kind: 'not_later', code: task.code, currentDue: task.currentDue });
  const late = deed === 'grant' ? laterThanWhole(found.toDue, task.parent) : null;
  if (late !== null) return rejected(late);
  const { tx, actor, at, office } = acting;
  const end =
    next === 'endorsed'
      ? { state: next, endorsedById: actor.id, endorsedAt: at }
      : { state: next, decidedById: actor.id, decidedAt: at };
  const extension = await settleExtension(tx, id, end);
  const said = { taskId: task.id, kind, reason, extensionId: id, before: snapshot(task) };
  const decisionId = await addDecision(tx, { ...doneBy(acting), ...said });
  const changed = await changeTask(tx, task, deed === 'grant' ? { currentDue: found.toDue } : {}, { at, ...office });
  const told = new Set([found.requestedById, ...task.assignments.map(({ personId }) => personId)]);
  const notice = { about, taskId: task.id, decisionId, reason, date: found.toDue };
  await notify(acting, [...told], notice, `decision:${decisionId}`);
  await recordChanges(tx, by(acting, task.id), [
    { what: 'extension', from: found.state, to: next },
    ...(deed === 'grant' ? [{ what: 'due', from: task.currentDue, to: found.toDue }] : []),
  ]);
  return { ok: true, task: changed, extension, decisionId };
}
