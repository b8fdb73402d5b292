import type { ImportQuestion } from '../../actions/import/questions.ts';
import type { ImportAnswers, PersonAnswer, UnitAnswer } from '../../domain/import-answers.ts';
import type { Turn } from '../turn.ts';
import type { ListDraft } from './file-draft.ts';
import type { ImportAct } from './import-acts.ts';
import { looked } from './preview.ts';

type Said = Pick<Extract<ImportAct, { do: 'import_answer' }>, 'as' | 'id'>;

/** The answers with this one; null: it does not fit the question, or was not offered. */
export function withAnswer(answers: ImportAnswers, question: ImportQuestion, said: Said): ImportAnswers | null {
  const isOffered = question.mayMean.some(({ id }) => id === said.id);
  if (question.kind === 'unit') {
    const answer = unitAnswer(question, said, isOffered);
    return answer === null ? null : { ...answers, units: { ...answers.units, [question.key]: answer } };
  }
  const answer = personAnswer(question, said, isOffered);
  return answer === null ? null : { ...answers, people: { ...answers.people, [question.key]: answer } };
}

function unitAnswer(
  { several }: ImportQuestion & { kind: 'unit' },
  { as, id }: Said,
  isOffered: boolean,
): UnitAnswer | null {
  if (as === 'unit') return isOffered ? { is: 'unit', id } : null;
  if (as === 'new') return several ? null : { is: 'new' };
  return as === 'skip' ? { is: 'skip' } : null;
}

function personAnswer(
  { hasHead }: ImportQuestion & { kind: 'person' },
  { as, id }: Said,
  isOffered: boolean,
): PersonAnswer | null {
  if (as === 'person') return isOffered ? { is: 'person', id } : null;
  if (as === 'head') return hasHead ? { is: 'head' } : null;
  return as === 'skip' ? { is: 'skip' } : null;
}

/** Everything that is still asked is left out. What an answer uncovers is left out as well. */
export async function answerAll(turn: Turn, draft: ListDraft): Promise<ImportAnswers> {
  let { answers } = draft;
  for (;;) {
    const { questions } = await looked(turn, draft, answers);
    if (questions.length === 0) return answers;
    for (const question of questions) answers = withAnswer(answers, question, { as: 'skip', id: 0 }) ?? answers;
  }
}

/** A unit or a person said by name, where it was asked which is meant, need not be one that was offered. */
export function withUnitNamed(answers: ImportAnswers, { key }: ImportQuestion, id: number): ImportAnswers {
  return { ...answers, units: { ...answers.units, [key]: { is: 'unit', id } } };
}
