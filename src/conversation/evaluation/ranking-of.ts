import { type Ranking, rank } from '../../domain/evaluation/rank.ts';
import { evaluate } from '../../reports/evaluation/evaluate.ts';
import { type Subject, subjectsOf } from '../../reports/evaluation/subjects.ts';
import { scopeOfPlace } from '../report/report-place.ts';
import type { Viewer } from '../turn.ts';
import type { Asked, Period } from './asked.ts';

/** Where the units or officers of the place stand in the period; whoever was not judged is left out. */
export async function rankingOf(
  { db, office }: Viewer,
  asked: Asked,
  { span, reckoning, weights }: Period,
): Promise<Ranking<Subject>> {
  const whose = { by: asked.by, scope: scopeOfPlace(asked) };
  const evaluation = await evaluate(db, whose, span, reckoning, { office, weights });
  const scored = subjectsOf(evaluation, asked.by).flatMap((subject) =>
    subject.score === null ? [] : [{ subject, points: subject.score.points, tasks: subject.score.tasks }],
  );
  return rank(scored, weights);
}
