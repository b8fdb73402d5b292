import { knownUnits } from '../../actions/import/known-units.ts';
import type { ImportQuestion } from '../../actions/import/questions.ts';
import { MOST_REASON } from '../../domain/import-answers.ts';
import { allUnits } from '../../store/units.ts';
import { askCancelReason } from '../screens/import-preview.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import {
  type Answer,
  answer,
  change,
  type Outcome,
  type Pending,
  type PendingImport,
  type PendingShown,
  type Turn,
} from '../turn.ts';
import { type ImportWord, importWord, speaksOfFile } from '../understand/import-words.ts';
import { withUnitNamed } from './answering.ts';
import type { ListDraft } from './file-draft.ts';
import { howToImport } from './how-to-import.ts';
import type { ImportAct } from './import-acts.ts';
import { answered, pressOnImport } from './press-import.ts';
import { isList, looked, ownDraft, previewAnswer } from './preview.ts';

interface Typed {
  readonly typed: string;
  /** Whether it asks something that has nothing to do with the file. */
  readonly asks: boolean;
}

/** What is typed about a file that was shown, or about lists that are to be loaded; null: it is about something else. */
export async function hearOfLists(
  turn: Turn,
  pending: Pending | null,
  typed: Typed,
  otherwise: () => Promise<Outcome> | Outcome,
): Promise<Outcome | null> {
  if (pending?.step === 'import') return whileImporting(turn, pending, typed, otherwise);
  return pending === null ? howToImport(turn, typed.typed) : null;
}

/** What is typed while a file is shown: as if its button were pressed, the name that was asked for, or something else in between. */
async function whileImporting(
  turn: Turn,
  pending: PendingImport,
  { typed, asks }: Typed,
  otherwise: () => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const draft = await ownDraft(turn, pending.draftId);
  if (draft === null || !isList(draft) || /^\s*\//.test(typed)) return otherwise();
  const word = importWord(typed);
  if (pending.what === 'reason') {
    if (word === 'keep' || word === 'drop') return pressOnImport(turn, { do: 'import_keep', draft: draft.id });
    return asks ? stillWaiting(await otherwise(), pending) : cancelBecause(turn, draft, typed);
  }
  if (word !== null && (pending.later !== true || speaksOfFile(typed) || answersQuestion(pending, word)))
    return meantBy(turn, draft, pending, word);
  return (await asName(turn, draft, pending, typed)) ?? stillWaiting(await otherwise(), pending);
}

/** Harmless whenever it is said, and of nothing else. */
function answersQuestion({ about }: PendingShown, word: ImportWord): boolean {
  return about !== undefined && (word === 'skip' || word === 'new' || word === 'head');
}

function meantBy(turn: Turn, draft: ListDraft, { seen, about }: PendingShown, word: ImportWord): Promise<Outcome> {
  const press = (act: ImportAct) => pressOnImport(turn, act);
  const to = { draft: draft.id };
  switch (word) {
    case 'go':
      return seen === undefined ? answerFirst(turn, draft) : press({ do: 'import_do', ...to, seen });
    case 'skip':
    case 'new':
    case 'head':
      return press(
        about === undefined ? { do: 'import_show', ...to } : { do: 'import_answer', ...to, about, as: word, id: 0 },
      );
    case 'rows':
      return press({ do: 'import_rows', ...to, page: 0 });
    case 'drop':
    case 'skip_all':
    case 'reset':
    case 'keep':
    case 'cancel':
      return press({ do: `import_${word}`, ...to });
    default:
      return word satisfies never;
  }
}

/** "Nhập đi", while something is still asked. */
async function answerFirst(turn: Turn, draft: ListDraft): Promise<Outcome> {
  const shown = await previewAnswer(turn, draft);
  return { kind: 'answer', answer: { ...shown, views: [said(turn, 'import-answer-first'), ...shown.views] } };
}

/** "Sở Thông tin và Truyền thông", where it was asked which unit is meant; also one that was not offered. */
async function asName(turn: Turn, draft: ListDraft, { about }: PendingShown, typed: string): Promise<Outcome | null> {
  if (about === undefined) return null;
  const { questions } = await looked(turn, draft);
  const question = questions.find((one) => one.about === about);
  if (question === undefined) return null;
  const offered = question.mayMean.find(({ label }) => sameName(label, typed));
  if (offered !== undefined) {
    const as = question.kind === 'unit' ? 'unit' : 'person';
    return pressOnImport(turn, { do: 'import_answer', draft: draft.id, about, as, id: offered.id });
  }
  return question.kind === 'unit' ? asUnit(turn, draft, question, typed) : null;
}

async function asUnit(turn: Turn, draft: ListDraft, question: ImportQuestion, typed: string): Promise<Outcome | null> {
  const found = knownUnits(await allUnits(turn.db)).find(typed.trim());
  return found.kind === 'found' ? answered(turn, draft, withUnitNamed(draft.answers, question, found.unit.id)) : null;
}

function sameName(label: string, typed: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().toLocaleLowerCase('vi');
  return plain(label) === plain(typed);
}

/** Tasks that the file names no more are to be cancelled for this reason. Nothing is cancelled before all of it is confirmed. */
async function cancelBecause(turn: Turn, draft: ListDraft, typed: string): Promise<Outcome> {
  const reason = typed.normalize('NFC').trim();
  const now = await looked(turn, draft);
  if (now.what !== 'plan') return answer(said(turn, 'rejected-stale-button'));
  const { gone } = now.planned;
  const pending = { step: 'import', what: 'reason', draftId: draft.id } as const;
  if (reason.length > MOST_REASON) {
    const tooLong = await rejection(turn, { kind: 'too_many_words', longest: MOST_REASON });
    return { kind: 'answer', answer: { views: [tooLong, askCancelReason(turn, draft.id, gone)], pending } };
  }
  return answered(turn, draft, { ...draft.answers, cancel: { codes: gone.map(({ code }) => code), reason } });
}

/** A question in between is answered, and the file still waits. */
function stillWaiting(outcome: Outcome, pending: PendingImport): Outcome {
  const later: PendingImport = pending.what === 'shown' ? { ...pending, later: true } : pending;
  const withWaiting = (done: Answer): Answer => (done.pending === undefined ? { ...done, pending: later } : done);
  return outcome.kind === 'answer'
    ? { kind: 'answer', answer: withWaiting(outcome.answer) }
    : change(async (acting) => withWaiting(await outcome.run(acting)));
}
