import { applyDraft } from '../../actions/import/apply-draft.ts';
import { undoImport } from '../../actions/import/undo-import.ts';
import { type ImportAnswers, noAnswers } from '../../domain/import-answers.ts';
import { dropDraft, readAgain, saveAnswers } from '../../store/import-drafts.ts';
import { TaskChangedMeanwhile } from '../../store/task-change.ts';
import { importDone, importUndone } from '../screens/import-done.ts';
import { askCancelReason } from '../screens/import-preview.ts';
import { readingScreen } from '../screens/import-read.ts';
import { importRows } from '../screens/import-rows.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, change, type Outcome, type Turn, viewerWithin } from '../turn.ts';
import { answerAll, withAnswer } from './answering.ts';
import type { ListDraft, OpenDraft } from './file-draft.ts';
import type { ImportAct } from './import-acts.ts';
import { isList, looked, ownDraft, previewAnswer } from './preview.ts';
import { asEvidence } from './show-read.ts';

/** Answers a pressed button about a file that is to be taken over. Everything is looked up and authorised again. */
export async function pressOnImport(turn: Turn, act: ImportAct): Promise<Outcome> {
  if (act.do === 'import_undo') return takeBack(turn, act.draft);
  const draft = await ownDraft(turn, act.draft);
  if (draft === null) return answer(said(turn, 'import-no-draft'));
  if (act.do === 'import_again') return fetchAgain(turn, draft);
  if (!isList(draft)) return answer(await rejection(turn, { kind: overWhy(draft) }));
  switch (act.do) {
    case 'import_do':
      return takeOver(turn, draft, act.seen);
    case 'import_answer': {
      const { questions } = await looked(turn, draft);
      const question = questions.find(({ about }) => about === act.about);
      const answers = question === undefined ? null : withAnswer(draft.answers, question, act);
      return answers === null ? shownAgain(turn, draft) : answered(turn, draft, answers);
    }
    case 'import_skip_all':
      return answered(turn, draft, await answerAll(turn, draft));
    case 'import_reset':
      return answered(turn, draft, noAnswers);
    case 'import_keep':
      return answered(turn, draft, { ...draft.answers, cancel: null });
    case 'import_cancel':
      return askWhy(turn, draft);
    case 'import_rows': {
      const view = importRows(turn, draft, await looked(turn, draft), act.page);
      return { kind: 'answer', answer: { views: [view], replaces: act.page > 0, aside: true } };
    }
    case 'import_show':
      return shownAgain(turn, draft);
    case 'import_drop':
      return change(async ({ tx }) => {
        await dropDraft(tx, draft.id);
        return { views: [said(turn, 'import-dropped', { name: draft.file.name })] };
      });
    case 'import_evidence':
      return asEvidence(turn, draft, null);
    default:
      return act satisfies never;
  }
}

/** Why a draft that was shown is not to be taken over any more. */
function overWhy({ state }: OpenDraft) {
  return state === 'applied' || state === 'undone' ? 'import_done_already' : 'no_import';
}

async function shownAgain(turn: Turn, draft: ListDraft): Promise<Outcome> {
  return { kind: 'answer', answer: await previewAnswer(turn, draft) };
}

/** Shows what it comes to with these answers, which are kept. */
export async function answered(turn: Turn, draft: ListDraft, answers: ImportAnswers): Promise<Outcome> {
  const shown = await previewAnswer(turn, draft, answers);
  return change(async ({ tx }) => {
    if (!(await saveAnswers(tx, draft.id, draft.version, answers))) throw new TaskChangedMeanwhile(`draft ${draft.id}`);
    return { ...shown, replaces: true };
  });
}

function takeOver(turn: Turn, draft: ListDraft, seen: string): Outcome {
  const { content: read, answers, id } = draft;
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await applyDraft(acting, id, { read, answers, seen });
    if (done.ok) return { views: [importDone(viewer, draft, done)] };
    const why = await rejection(viewer, done.rejection);
    if (done.rejection.kind !== 'import_changed') return { views: [why] };
    const again = await previewAnswer(viewer, draft);
    return { ...again, views: [why, ...again.views] };
  });
}

async function askWhy(turn: Turn, draft: ListDraft): Promise<Outcome> {
  const now = await looked(turn, draft);
  if (now.what !== 'plan' || now.planned.gone.length === 0) return shownAgain(turn, draft);
  return {
    kind: 'answer',
    answer: {
      views: [askCancelReason(turn, draft.id, now.planned.gone)],
      pending: { step: 'import', what: 'reason', draftId: draft.id },
    },
  };
}

function fetchAgain(turn: Turn, { id, state, file }: OpenDraft): Outcome {
  if (state !== 'failed') return answer(said(turn, 'rejected-stale-button'));
  return change(async ({ tx }) => {
    await readAgain(tx, id);
    return { views: [readingScreen(turn, file.name)], aside: true };
  });
}

function takeBack(turn: Turn, draftId: number): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await undoImport(acting, draftId);
    return { views: [done.ok ? importUndone(viewer, done) : await rejection(viewer, done.rejection)] };
  });
}
