import { type ImportAnswers, nameAsked, type PersonAnswer } from '../../domain/import-answers.ts';
import { textKey } from '../../domain/text-key.ts';
import type { PlanRow } from '../../intake/plan-row.ts';
import { answersTakenOver } from '../../store/import-drafts.ts';
import { peopleById } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';

/**
 * Whom names in these rows meant when it was asked about them for an earlier file that was taken over: the last answer of each counts, within the
 * unit for which it was given. Whoever has left is asked about anew.
 */
export async function rememberedPeople(db: Db, rows: readonly PlanRow[]): Promise<ImportAnswers['people']> {
  const names = new Set(rows.flatMap(({ focal }) => (focal === '' ? [] : [textKey(focal)])));
  if (names.size === 0) return {};
  const meant = new Map<string, Extract<PersonAnswer, { is: 'person' }>>();
  for (const { people } of await answersTakenOver(db))
    for (const [question, answer] of Object.entries(people)) {
      if (answer.is === 'person' && names.has(nameAsked(question)) && !meant.has(question)) meant.set(question, answer);
    }
  const found = await peopleById(db, [...new Set([...meant.values()].map(({ id }) => id))]);
  const present = new Set(found.flatMap(({ id, leftAt }) => (leftAt === null ? [id] : [])));
  return Object.fromEntries([...meant].filter(([, { id }]) => present.has(id)));
}
