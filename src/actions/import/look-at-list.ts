import type { ImportAnswers } from '../../domain/import-answers.ts';
import type { ReadPeople, ReadPlan } from '../../intake/read-list.ts';
import type { Office } from '../../store/office.ts';
import type { Db } from '../../store/store.ts';
import { allUnits } from '../../store/units.ts';
import { type PlannedPeople, planPeople } from '../import-people.ts';
import { type PlannedImport, planImport } from '../import-plan.ts';
import { peopleFingerprint, planFingerprint } from './fingerprint.ts';
import { knownUnits } from './known-units.ts';
import type { GoneTask } from './plan-outcome.ts';
import { type ImportQuestion, peopleQuestions, planQuestions } from './questions.ts';

/** What taking a list over would come to as things stand, what is still to be asked of it, and the digits that name this outcome. */
export type Looked = LookedPlan | LookedPeople;

export interface LookedPlan {
  readonly what: 'plan';
  readonly read: ReadPlan;
  readonly planned: PlannedImport;
  readonly questions: readonly ImportQuestion[];
  /** Tasks that the file names no more and that are to be cancelled, of those that may be. */
  readonly cancelled: readonly GoneTask[];
  readonly seen: string;
}

export interface LookedPeople {
  readonly what: 'people';
  readonly read: ReadPeople;
  readonly planned: PlannedPeople;
  readonly questions: readonly ImportQuestion[];
  readonly seen: string;
}

interface Around {
  readonly db: Db;
  readonly at: Date;
  readonly office: Office;
  readonly actorId: number;
}

/** Only reads. */
export function lookAtList(around: Around, read: ReadPlan | ReadPeople, answers: ImportAnswers): Promise<Looked> {
  return read.kind === 'plan' ? lookAtPlan(around, read, answers) : lookAtPeople(around, read, answers);
}

async function lookAtPlan({ db, at, office }: Around, read: ReadPlan, answers: ImportAnswers): Promise<LookedPlan> {
  const planned = await planImport(db, read.tasks, { at, ...office }, { answers, unread: read.unread });
  const codes = new Set(answers.cancel?.codes);
  const cancelled = planned.gone.filter(({ code }) => codes.has(code));
  const seen = planFingerprint(
    planned,
    cancelled.map(({ code }) => code),
  );
  return { what: 'plan', read, planned, questions: planQuestions(planned.desk, read.tasks), cancelled, seen };
}

async function lookAtPeople(
  { db, at, actorId }: Around,
  read: ReadPeople,
  answers: ImportAnswers,
): Promise<LookedPeople> {
  const planned = await planPeople(db, read.people, at, { answers, actorId });
  const units = await allUnits(db);
  const names = units.map(({ name }) => name);
  const questions = peopleQuestions(knownUnits(units), names, answers.units, read.people);
  return { what: 'people', read, planned, questions, seen: peopleFingerprint(planned) };
}

/** How many rows something becomes of. */
export function countRows({ planned: { rows } }: Looked) {
  const count = (outcome: (typeof rows)[number]['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  };
}
