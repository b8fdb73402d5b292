import type { SeenObstacle } from '../../actions/obstacle/see-obstacle.ts';
import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import type { ObstacleDetail } from '../../store/obstacle-steps.ts';
import type { Viewer } from '../turn.ts';
import { dateWords } from './figures.ts';

/** A phone shows about this many lines; the newest are kept. */
const MOST_STEPS = 6;

type Step = Pick<ObstacleDetail['steps'][number], 'at' | 'kind' | 'text'> & {
  readonly person: { readonly name: string };
  readonly unit: { readonly name: string } | null;
};

/** What became of it, oldest first. What officers did for tasks that the viewer may not see is not told. */
export function obstacleSteps(viewer: Viewer, { obstacle, seen }: SeenObstacle): string[] {
  return obstacle.steps
    .filter(({ taskId }) => taskId === null || seen.has(taskId))
    .slice(-MOST_STEPS)
    .map((step) => stepLine(viewer, step));
}

/** "4/4/2024 9:00 · Võ Minh Đức: trả lời “…”". */
export function stepLine(viewer: Viewer, step: Step): string {
  const { text, office } = viewer;
  const { zone } = office.calendar;
  const when = `${dateWords(viewer, localDateAt(step.at, zone))} ${localTimeAt(step.at, zone).replace(/^0/, '')}`;
  const who = { when, name: step.person.name };
  switch (step.kind) {
    case 'answer':
      return text('obstacle-step-answer', { ...who, answer: step.text });
    case 'assign':
      return text('obstacle-step-assign', { ...who, unit: step.unit?.name ?? '' });
    case 'resolve':
    case 'reopen':
    case 'clear':
    case 'join':
    case 'undo':
      return text(`obstacle-step-${step.kind}`, who);
    default:
      return step.kind satisfies never;
  }
}
