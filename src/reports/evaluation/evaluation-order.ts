import { type Ranking, rank } from '../../domain/evaluation/rank.ts';
import type { Score } from '../../domain/evaluation/score.ts';
import type { EvaluationWeights } from '../../domain/evaluation/weights.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { ReportSpan } from '../../domain/report-span.ts';
import { inBatches } from '../../store/batches.ts';
import { weightsAt } from '../../store/evaluation-weights.ts';
import { unitNames } from '../../store/names.ts';
import type { Office } from '../../store/office.ts';
import { peopleById } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';
import { reckoningOf } from '../reckoning.ts';
import type { EvaluationWish } from '../wish.ts';
import { type EvaluatedTask, evaluate } from './evaluate.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** A unit or an officer as a row of the workbook. */
export interface EvaluatedRow {
  /** Null: not ranked, for too few tasks, or none. */
  readonly rank: number | null;
  readonly tiedWith: number;
  readonly name: string;
  /** Where an officer works. */
  readonly unit: string | null;
  readonly steadied: number | null;
  readonly score: Score | null;
  readonly firstPoints: number | null;
  readonly tasks: readonly EvaluatedTask[];
}

/** A task with what it gives its unit, or the officer who answers for it. */
export interface EvaluatedLine extends EvaluatedTask {
  readonly unit: string;
  readonly focal: string | null;
}

/** All that the thread which makes files needs for the workbook of an evaluation; plain data. */
export interface EvaluationOrder {
  readonly kind: 'evaluation';
  readonly span: ReportSpan;
  readonly asOf: Date;
  readonly lastDay: LocalDate;
  readonly subject: string | null;
  readonly weights: EvaluationWeights;
  readonly silentDays: number;
  readonly units: readonly EvaluatedRow[];
  readonly unitLevel: number | null;
  readonly people: readonly EvaluatedRow[];
  readonly peopleLevel: number | null;
  readonly tasksOfUnits: readonly EvaluatedLine[];
  /** The same tasks, and parts of them, by what counts for whoever answers for each: days before it was theirs do not. */
  readonly tasksOfPeople: readonly EvaluatedLine[];
}

export async function evaluationOrder(db: Db, wish: EvaluationWish, office: Office): Promise<EvaluationOrder> {
  const { span, scope, subject, asOf } = wish;
  const reckoning = reckoningOf(span, new Date(asOf), office.calendar.zone);
  if (reckoning === null) throw new Error(`an evaluation of ${span.from}, made before that day`);
  const weights = await weightsAt(db, new Date(wish.weightsAsOf));
  const setting = { office, weights };
  const ofUnits = await evaluate(db, { by: 'units', scope }, span, reckoning, setting);
  const ofPeople = await evaluate(db, { by: 'people', scope }, span, reckoning, setting);
  const names = await namesFor(db, [...ofUnits.tasks, ...ofPeople.tasks]);
  const units = ranked(subjectsOf(ofUnits, 'units'), weights);
  const people = ranked(subjectsOf(ofPeople, 'people'), weights);
  const lineOf = (task: EvaluatedTask): EvaluatedLine => ({
    ...task,
    unit: names.units.get(task.leadUnitId) ?? '',
    focal: task.focalId === null ? null : (names.people.get(task.focalId)?.name ?? null),
  });
  return {
    ...{ kind: 'evaluation', span, subject, weights, asOf: reckoning.asOf, lastDay: reckoning.lastDay },
    silentDays: office.rules.silentWorkingDays,
    units: units.rows.map((row) => ({ ...row, name: names.units.get(row.id) ?? '', unit: null })),
    unitLevel: units.level,
    people: people.rows.map((row) => ({ ...row, name: '', unit: null, ...names.people.get(row.id) })),
    peopleLevel: people.level,
    tasksOfUnits: ofUnits.tasks.map(lineOf),
    tasksOfPeople: ofPeople.tasks.map(lineOf),
  };
}

async function namesFor(db: Db, tasks: readonly EvaluatedTask[]) {
  const units = new Map<number, string>();
  for (const ids of inBatches([...new Set(tasks.map(({ leadUnitId }) => leadUnitId))]))
    for (const [id, name] of await unitNames(db, ids)) units.set(id, name);
  const people = new Map<number, { readonly name: string; readonly unit: string }>();
  for (const ids of inBatches([...new Set(tasks.flatMap(({ focalId }) => focalId ?? []))]))
    for (const { id, name, unit } of await peopleById(db, ids)) people.set(id, { name, unit: unit.name });
  return { units, people };
}

/** Those who are ranked, the best first, then those who are not. */
function ranked(subjects: readonly Subject[], weights: EvaluationWeights) {
  const scored = subjects.flatMap((subject) =>
    subject.score === null ? [] : [{ subject, points: subject.score.points, tasks: subject.score.tasks }],
  );
  const ranking: Ranking<Subject> = rank(scored, weights);
  const rowOf = ({ id, score, firstScore, tasks }: Subject) => ({
    ...{ id, score, tasks, firstPoints: firstScore?.points ?? null },
  });
  return {
    level: ranking.level,
    rows: [
      ...ranking.ranked.map(({ subject, rank: place, tiedWith, steadied }) => ({
        ...{ ...rowOf(subject), rank: place, tiedWith, steadied },
      })),
      ...[...ranking.unranked.map(({ subject }) => subject), ...subjects.filter(({ score }) => score === null)].map(
        (subject) => ({ ...rowOf(subject), rank: null, tiedWith: 0, steadied: null }),
      ),
    ],
  };
}
