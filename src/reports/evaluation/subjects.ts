import { type Evidence, type Score, scoreOf } from '../../domain/evaluation/score.ts';
import type { EvaluationWeights } from '../../domain/evaluation/weights.ts';
import type { EvaluatedTask, Evaluation } from './evaluate.ts';

/** A unit or a person, with the tasks by which they are judged. */
export interface Subject {
  readonly id: number;
  readonly tasks: readonly EvaluatedTask[];
  /** Null: nothing of theirs was judged in the period. */
  readonly score: Score | null;
  /** By the first deadlines; the same where none was moved. */
  readonly firstScore: Score | null;
}

/** Each unit that leads one of the tasks, or each person who answers for one, with their score; by id. */
export function subjectsOf(
  { tasks, weights }: Pick<Evaluation, 'tasks' | 'weights'>,
  by: 'units' | 'people',
): Subject[] {
  const groups = new Map<number, EvaluatedTask[]>();
  for (const task of tasks) {
    const id = by === 'units' ? task.leadUnitId : task.focalId;
    if (id === null) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [task]);
    else group.push(task);
  }
  return [...groups].map(([id, own]) => subjectOf(id, own, weights)).sort((a, b) => a.id - b.id);
}

export function subjectOf(id: number, tasks: readonly EvaluatedTask[], weights: EvaluationWeights): Subject {
  const score = scoreOf(
    evidenceOf(tasks, ({ mark }) => mark),
    weights,
  );
  const firstScore = scoreOf(
    evidenceOf(tasks, ({ firstMark }) => firstMark),
    weights,
  );
  return { id, tasks, score, firstScore };
}

/** All that these tasks say together. */
export function evidenceOf(
  tasks: readonly EvaluatedTask[],
  markOf: (task: EvaluatedTask) => EvaluatedTask['mark'] = ({ mark }) => mark,
): Evidence {
  const sum = (count: (task: EvaluatedTask) => number) => tasks.reduce((all, task) => all + count(task), 0);
  return {
    marks: tasks.flatMap((task) => markOf(task)?.points ?? []),
    continuous: tasks.filter(hasPeriods).length,
    periods: {
      onTime: sum(({ periods }) => periods.onTime),
      late: sum(({ periods }) => periods.late),
      missed: sum(({ periods }) => periods.missed),
    },
    silence: { silent: sum(({ silence }) => silence.silent), open: sum(({ silence }) => silence.open) },
    results: {
      confirmed: sum(({ results }) => results.confirmed),
      returned: sum(({ results }) => results.returned),
    },
  };
}

export function hasPeriods({ periods: { onTime, late, missed } }: EvaluatedTask): boolean {
  return onTime + late + missed > 0;
}
