import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { shortTitle } from './task-words.ts';

/** As much of an obstacle as a button shows. */
const BUTTON_LENGTH = 40;

/** Which of its obstacles is meant: to see it, to say that it is cleared, or that it is there again. */
export function chooseObstacle(
  { text }: Pick<Viewer, 'text'>,
  { id: task, code }: Pick<TaskDetail, 'id' | 'code'>,
  what: 'card' | 'clear' | 'still',
  obstacles: readonly { readonly id: number; readonly text: string }[],
): View {
  if (obstacles.length === 0) return { blocks: [paragraph(text('answer-no-obstacle', { code }))], about: code };
  const choices = obstacles.map((obstacle) => {
    const label = shortTitle(obstacle.text, BUTTON_LENGTH);
    if (what === 'card') return [{ label, act: writeAct({ do: 'obstacle_card', obstacle: obstacle.id }) }];
    const act = what === 'clear' ? ('obstacle_clear' as const) : ('obstacle_still' as const);
    return [{ label, act: writeAct({ do: act, task, obstacle: obstacle.id }) }];
  });
  const lines = obstacles.map((obstacle, i) => `${i + 1}. “${obstacle.text}”`);
  return { blocks: [paragraph([text(`obstacle-which-${what}`, { code }), ...lines].join('\n'))], choices, about: code };
}
