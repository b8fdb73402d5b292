import type { Criterion } from '../../domain/evaluation/score.ts';
import type { Mark } from '../../domain/evaluation/task-mark.ts';
import type { EvaluatedTask } from '../../reports/evaluation/evaluate.ts';
import { hasPeriods } from '../../reports/evaluation/subjects.ts';
import { writeAct } from '../acts.ts';
import { dateWords, numberWords } from '../screens/figures.ts';
import { inRows } from '../screens/task-list.ts';
import { cardChoice, shortTitle } from '../screens/task-words.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { type Asked, askedOf, periodWords } from './asked.ts';
import { findEvaluated } from './evaluated.ts';
import { evaluatedChoice } from './ranked.ts';

const LINES_PER_PAGE = 8;

/** What is wanted of the grounds: of whom, of which criterion, which page (from 0). */
export interface GroundsAsked extends Asked {
  readonly id: number;
  readonly criterion: Criterion;
  readonly page: number;
}

/** The tasks that make a criterion, what each of them gives and from which days, the weakest first; each is one press from its card. */
export async function grounds(viewer: Viewer, asked: GroundsAsked): Promise<View> {
  const { id, criterion, page } = asked;
  const { text } = viewer;
  const found = await findEvaluated(viewer, asked, id);
  if ('blocks' in found) return found;
  const { subject, name, period } = found;
  const tasks = ofCriterion(subject.tasks, criterion);
  const score = subject.score?.criteria.find((one) => one.criterion === criterion);
  const words = {
    ...{ name, criterion: text(`criterion-${criterion}`), of: periodWords(viewer, period), count: tasks.length },
    ...{ points: numberWords(viewer, score?.points ?? 0, 1), most: numberWords(viewer, score?.most ?? 0, 1) },
  };
  const shown = tasks.slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE);
  return {
    blocks: [
      title(text('grounds-title', words)),
      ...(shown.length === 0
        ? [paragraph(text(`grounds-none-${criterion}`))]
        : shown.map((task) => paragraph(lineOf(viewer, task, criterion)))),
    ],
    choices: [
      ...inRows(
        shown.map(({ taskId, code }) => cardChoice({ id: taskId, code })),
        4,
      ),
      pages(viewer, asked, tasks.length),
      [evaluatedChoice(asked, id, text('button-evaluated-back'))],
    ].filter((row) => row.length > 0),
  };
}

function ofCriterion(tasks: readonly EvaluatedTask[], criterion: Criterion): EvaluatedTask[] {
  const by = (rank: (task: EvaluatedTask) => number, those: (task: EvaluatedTask) => boolean) =>
    tasks.filter(those).sort((a, b) => rank(a) - rank(b) || a.taskId - b.taskId);
  switch (criterion) {
    case 'deadlines':
      return by(
        ({ mark }) => mark?.points ?? 0,
        ({ mark }) => mark !== null,
      );
    case 'periods':
      return by(({ periods: { missed, late } }) => -2 * missed - late, hasPeriods);
    case 'silence':
      return by(
        ({ silence }) => -silence.silent,
        ({ silence }) => silence.silent > 0,
      );
    case 'quality':
      return by(
        ({ results: { confirmed, returned } }) => confirmed - returned,
        ({ results }) => results.confirmed + results.returned > 0,
      );
    default:
      return criterion satisfies never;
  }
}

function lineOf(viewer: Viewer, task: EvaluatedTask, criterion: Criterion): string {
  const { text } = viewer;
  const { code, mark, periods, silence, results } = task;
  const of = { code, title: shortTitle(task.title, 50) };
  const number = (value: number) => numberWords(viewer, value);
  switch (criterion) {
    case 'deadlines':
      return mark === null
        ? ''
        : [
            text('grounds-deadlines', {
              ...{ ...of, points: number(mark.points), how: outcomeWords(viewer, mark) },
              days: daysWords(viewer, task),
            }),
            ...(mark.excused > 0 ? [text('grounds-excused', { days: mark.excused })] : []),
            ...(task.awaits ? [text('grounds-awaits')] : []),
          ].join(' ');
    case 'periods': {
      const { onTime, late, missed } = periods;
      return text('grounds-periods', { ...of, onTime: number(onTime), late: number(late), missed: number(missed) });
    }
    case 'silence':
      return text('grounds-silence', { ...of, silent: number(silence.silent), open: number(silence.open) });
    case 'quality':
      return text('grounds-quality', {
        ...{ ...of, confirmed: number(results.confirmed), returned: number(results.returned) },
      });
    default:
      return criterion satisfies never;
  }
}

function outcomeWords({ text }: Viewer, { outcome, days }: Mark): string {
  return outcome === 'on_time' ? text('outcome-on_time') : text(`outcome-${outcome}`, { days });
}

/** The deadlines and the day that it was finished: what the mark comes from. */
function daysWords(viewer: Viewer, { originalDue, currentDue, doneOn }: EvaluatedTask): string {
  const { text } = viewer;
  const date = (day: string | null) => (day === null ? '' : dateWords(viewer, day));
  const due =
    originalDue === null || originalDue === currentDue
      ? text('grounds-due', { due: date(currentDue) })
      : text('grounds-due-moved', { due: date(currentDue), first: date(originalDue) });
  return doneOn === null ? due : text('grounds-due-done', { due, done: date(doneOn) });
}

function pages({ text }: Viewer, asked: GroundsAsked, count: number): Choice[] {
  const { page, id, criterion } = asked;
  const go = (label: string, to: number) => ({
    label: text(label),
    act: writeAct({ do: 'evaluated_by', ...askedOf(asked), id, criterion, page: to }),
  });
  return [
    ...(page > 0 ? [go('button-previous', page - 1)] : []),
    ...((page + 1) * LINES_PER_PAGE < count ? [go('button-next', page + 1)] : []),
  ];
}
