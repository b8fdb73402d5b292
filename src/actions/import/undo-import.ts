import { IMPORT_UNDO_MS } from '../../domain/import-answers.ts';
import { findImportDraft, settleUndone } from '../../store/import-drafts.ts';
import { renewLexicon } from '../../store/lexicon.ts';
import { type Acting, actingAs, type Done, rejected } from '../acting.ts';
import type { PeopleTrace } from '../import-people.ts';
import { importCapacity, importRefused } from './may-import.ts';
import type { PlanTrace } from './plan-trace.ts';
import type { TakenBackList } from './taken-back.ts';
import { undoPeople } from './undo-people.ts';
import { undoPlan } from './undo-plan.ts';

export type ImportUndone = Done<TakenBackList & { readonly what: 'plan' | 'people' }>;

/**
 * Takes an import back as a whole, within the hour: what it added and nobody has touched is removed as if it had never been, what it
 * changed goes back unless it was changed again, and the rest is named. Once.
 */
export async function undoImport(asked: Acting, draftId: number): Promise<ImportUndone> {
  const { tx, at, actor } = asked;
  const draft = await findImportDraft(tx, draftId);
  if (draft?.personId !== actor.id) return rejected({ kind: 'no_import' });
  if (draft.state === 'undone') return rejected({ kind: 'import_undone_already' });
  const trace = draft.trace as unknown as PlanTrace | PeopleTrace | null;
  const { state, appliedAt } = draft;
  if (state !== 'applied' || appliedAt === null) return rejected({ kind: 'no_import' });
  if (trace === null || at.getTime() - appliedAt.getTime() > IMPORT_UNDO_MS)
    return rejected({ kind: 'import_too_late' });
  const capacity = await importCapacity(asked, trace.what);
  if (capacity === null) return importRefused(tx, trace.what);
  const acting = actingAs(asked, capacity);
  const done = trace.what === 'plan' ? await undoPlan(acting, trace, appliedAt) : await undoPeople(acting, trace);
  await settleUndone(tx, draftId, at);
  await renewLexicon(tx);
  return { ok: true, what: trace.what, ...done };
}
