import { type Looked, lookAtList } from '../../actions/import/look-at-list.ts';
import type { ImportAnswers } from '../../domain/import-answers.ts';
import { findImportDraft } from '../../store/import-drafts.ts';
import { importPreview } from '../screens/import-preview.ts';
import type { Answer, Pending, Turn } from '../turn.ts';
import { type ListDraft, type OpenDraft, openDraft } from './file-draft.ts';

/** The own draft; null: there is none of that number. */
export async function ownDraft(turn: Turn, id: number): Promise<OpenDraft | null> {
  const row = await findImportDraft(turn.db, id);
  return row?.personId === turn.person.id ? openDraft(row) : null;
}

export function isList(draft: OpenDraft): draft is ListDraft {
  const { content, state } = draft;
  return (
    state === 'read' && content !== null && 'kind' in content && (content.kind === 'plan' || content.kind === 'people')
  );
}

export function looked(turn: Turn, draft: ListDraft, answers: ImportAnswers = draft.answers): Promise<Looked> {
  const { db, at, office, person } = turn;
  return lookAtList({ db, at, office, actorId: person.id }, draft.content, answers);
}

/** What would become of the file, and what the next words are taken for. */
export async function previewAnswer(
  turn: Turn,
  draft: ListDraft,
  answers: ImportAnswers = draft.answers,
): Promise<Required<Pick<Answer, 'views' | 'pending'>>> {
  const now = await looked(turn, draft, answers);
  return { views: [importPreview(turn, { ...draft, answers }, now)], pending: waitingFor(draft.id, now) };
}

function waitingFor(draftId: number, { questions, seen }: Looked): Pending {
  const [question] = questions;
  return { step: 'import', what: 'shown', draftId, ...(question === undefined ? { seen } : { about: question.about }) };
}
