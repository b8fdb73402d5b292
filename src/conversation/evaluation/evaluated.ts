import type { CriterionScore } from '../../domain/evaluation/score.ts';
import { roundTo } from '../../domain/quantity.ts';
import { type EvaluatedTask, evaluate } from '../../reports/evaluation/evaluate.ts';
import { evidenceOf, type Subject, subjectOf } from '../../reports/evaluation/subjects.ts';
import { writeAct } from '../acts.ts';
import { scopeOfPlace } from '../report/report-place.ts';
import { numberWords } from '../screens/figures.ts';
import { inRows } from '../screens/task-list.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, type Table, title, type View } from '../view.ts';
import { type Asked, askedOf, isView, type Period, periodOf, periodWords } from './asked.ts';
import { howChoice, rankingChoice } from './ranked.ts';
import { weightsTold } from './ranked-blocks.ts';
import { namesOfSubjects } from './subject-names.ts';

/** One unit or person, with what was found of them. */
export interface Found {
  readonly period: Period;
  readonly subject: Subject;
  readonly name: string;
}

/** Reads what there is to tell of one unit or person; whether the reader may see it was judged before. */
export async function findEvaluated(viewer: Viewer, asked: Asked, id: number): Promise<Found | View> {
  const { db, office } = viewer;
  const period = await periodOf(viewer, asked);
  if (isView(period)) return period;
  const { span, reckoning, weights } = period;
  const scope = scopeOfPlace(asked);
  const whose =
    asked.by === 'units'
      ? ({ by: 'units', scope, unitId: id } as const)
      : ({ by: 'people', scope, personId: id } as const);
  const { tasks } = await evaluate(db, whose, span, reckoning, { office, weights });
  const name = (await namesOfSubjects(viewer, asked.by, [id])).get(id) ?? '';
  return { period, subject: subjectOf(id, tasks, weights), name };
}

/** "Vì sao Sở Y tế được 72 điểm": the score, its criteria that add up to it, and a button to the tasks of each. */
export async function evaluated(viewer: Viewer, asked: Asked, id: number, isOfAll: boolean): Promise<View> {
  const found = await findEvaluated(viewer, asked, id);
  if ('blocks' in found) return found;
  const { text } = viewer;
  const { period, subject, name } = found;
  const { score } = subject;
  const of = periodWords(viewer, period);
  const last = [
    howChoice(viewer, asked),
    ...(isOfAll ? [rankingChoice(asked, text('button-evaluation-ranking'))] : []),
  ];
  if (score === null)
    return {
      blocks: [title(text('evaluated-nothing', { name, of })), ...leftOut(viewer, subject.tasks)],
      choices: [last],
    };
  const points = numberWords(viewer, score.points, 1);
  const few = score.tasks < period.weights.minimum;
  return {
    blocks: [
      title(text('evaluated-title', { name, points, of })),
      tableOf(viewer, score.criteria, score.points),
      paragraph(score.criteria.map((one) => basisOf(viewer, one, subject)).join('\n')),
      ...byFirstDeadline(viewer, subject),
      ...leftOut(viewer, subject.tasks),
      ...(few ? [paragraph(text('evaluated-few', { least: period.weights.minimum }))] : []),
      ...weightsTold(viewer, period, asked),
      quiet(text('evaluated-how')),
    ],
    choices: [
      ...inRows(
        score.criteria.map(({ criterion }) => criterionChoice(viewer, asked, id, criterion)),
        2,
      ),
      last,
    ],
  };
}

function criterionChoice({ text }: Viewer, asked: Asked, id: number, criterion: CriterionScore['criterion']): Choice {
  const act = writeAct({ do: 'evaluated_by', ...askedOf(asked), id, criterion, page: 0 });
  return { label: text(`criterion-${criterion}`), act };
}

function tableOf(viewer: Viewer, scored: readonly CriterionScore[], all: number): Table {
  const { text } = viewer;
  const points = (value: number) => numberWords(viewer, value, 1);
  return {
    kind: 'table',
    columns: [
      { title: text('evaluated-criterion') },
      { title: text('evaluation-column-points'), align: 'right' },
      { title: text('evaluated-most'), align: 'right' },
    ],
    rows: [
      ...scored.map((one) => [text(`criterion-${one.criterion}`), points(one.points), points(one.most)]),
      [text('evaluated-sum'), points(all), '100'],
    ],
  };
}

/** From what a criterion is reckoned, so that anybody can do it again. */
function basisOf(viewer: Viewer, { criterion, share }: CriterionScore, { tasks }: Subject): string {
  const { text } = viewer;
  const { marks, periods, silence, results } = evidenceOf(tasks);
  const number = (value: number) => numberWords(viewer, value);
  const mean = numberWords(viewer, share, 1);
  switch (criterion) {
    case 'deadlines':
      return text('basis-deadlines', { mean, tasks: number(marks.length), ...outcomesOf(viewer, tasks) });
    case 'periods': {
      const { onTime, late, missed } = periods;
      const count = number(onTime + late + missed);
      return text('basis-periods', { mean, count, onTime: number(onTime), late: number(late), missed: number(missed) });
    }
    case 'silence':
      return text('basis-silence', { mean, silent: number(silence.silent), open: number(silence.open) });
    case 'quality':
      return text('basis-quality', {
        ...{ mean, confirmed: number(results.confirmed), returned: number(results.returned) },
      });
    default:
      return criterion satisfies never;
  }
}

/** How the judged tasks ended, and the working days late of them all. */
function outcomesOf(viewer: Viewer, tasks: readonly EvaluatedTask[]) {
  const marks = tasks.flatMap(({ mark }) => mark ?? []);
  const of = (outcome: (typeof marks)[number]['outcome']) => marks.filter((mark) => mark.outcome === outcome);
  const days = (outcome: 'late' | 'overdue') => of(outcome).reduce((sum, mark) => sum + mark.days, 0);
  const number = (value: number) => numberWords(viewer, value);
  return {
    ...{ early: number(of('early').length), onTime: number(of('on_time').length) },
    ...{ late: number(of('late').length), lateDays: number(days('late')) },
    ...{ overdue: number(of('overdue').length), overdueDays: number(days('overdue')) },
  };
}

/** The figures by the first deadlines stand beside those by the present ones, where any was moved. */
function byFirstDeadline(viewer: Viewer, { score, firstScore, tasks }: Subject): Block[] {
  const moved = tasks.filter(({ mark, firstMark }) => mark?.points !== firstMark?.points).length;
  if (moved === 0 || score === null || firstScore === null) return [];
  const words = { moved, points: numberWords(viewer, roundTo(firstScore.points, 1), 1) };
  return [paragraph(viewer.text('evaluated-first', words))];
}

/** What was not judged, and why, so that nobody has to wonder where a task is. */
function leftOut({ text }: Viewer, tasks: readonly EvaluatedTask[]): Block[] {
  const unjudged = tasks.filter(({ kind, mark }) => kind === 'dated' && mark === null);
  const paused = unjudged.filter((task) => task.paused).length;
  const open = unjudged.filter((task) => !task.paused && task.doneOn === null).length;
  const lines = [
    ...(open > 0 ? [text('evaluated-not-due', { count: open })] : []),
    ...(paused > 0 ? [text('evaluated-paused', { count: paused })] : []),
  ];
  return lines.length === 0 ? [] : [paragraph(lines.join(' '))];
}
