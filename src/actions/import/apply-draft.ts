import type { ImportAnswers } from '../../domain/import-answers.ts';
import type { ReadPeople, ReadPlan } from '../../intake/read-list.ts';
import { findImportDraft, settleApplied } from '../../store/import-drafts.ts';
import { type Acting, actingAs, type Done, rejected } from '../acting.ts';
import { cancelTask } from '../halt/halt-task.ts';
import { writePeopleImport } from '../import-people.ts';
import { importedBy } from './imported-by.ts';
import { type Looked, type LookedPlan, lookAtList } from './look-at-list.ts';
import { importCapacity, importRefused } from './may-import.ts';
import { writePlannedImport } from './write-plan.ts';

export type Applied = Done<{
  readonly draftId: number;
  readonly looked: Looked;
  /** Of the tasks that were to be cancelled, those that stay as they are: something hinders it. */
  readonly notCancelled: readonly string[];
}>;

/**
 * Takes over what was shown, all of it or nothing, once. It is decided anew in the transaction that writes; where that comes to anything
 * else than was shown (`seen`), or something is still to be asked, nothing is written and it is to be shown again.
 */
export async function applyDraft(
  asked: Acting,
  draftId: number,
  {
    read,
    answers,
    seen,
  }: { readonly read: ReadPlan | ReadPeople; readonly answers: ImportAnswers; readonly seen: string },
): Promise<Applied> {
  const { tx, at, office, actor } = asked;
  const capacity = await importCapacity(asked, read.kind);
  if (capacity === null) return importRefused(tx, read.kind);
  const acting = actingAs(asked, capacity);
  const draft = await findImportDraft(tx, draftId);
  if (draft?.personId !== actor.id) return rejected({ kind: 'no_import' });
  if (draft.state === 'applied' || draft.state === 'undone') return rejected({ kind: 'import_done_already' });
  if (draft.state !== 'read') return rejected({ kind: 'no_import' });
  const looked = await lookAtList({ db: tx, at, office, actorId: actor.id }, read, answers);
  if (looked.seen !== seen || looked.questions.length > 0) return rejected({ kind: 'import_changed' });
  const by = importedBy(acting);
  if (looked.what === 'people') {
    await settleApplied(tx, draftId, at, await writePeopleImport(tx, looked.planned, by));
    return { ok: true, draftId, looked, notCancelled: [] };
  }
  const trace = await writePlannedImport(tx, looked.planned.desk, by);
  const { cancelled, notCancelled } = await cancelGone(acting, looked, answers.cancel?.reason ?? '');
  await settleApplied(tx, draftId, at, { ...trace, cancelled });
  return { ok: true, draftId, looked, notCancelled };
}

async function cancelGone(acting: Acting, { cancelled: gone }: LookedPlan, reason: string) {
  const cancelled: { readonly taskId: number; readonly decisionId: number }[] = [];
  const notCancelled: string[] = [];
  for (const { id, code } of gone) {
    const done = await cancelTask(acting, id, reason);
    if (done.ok) cancelled.push({ taskId: id, decisionId: done.decisionId });
    else notCancelled.push(code);
  }
  return { cancelled, notCancelled };
}
