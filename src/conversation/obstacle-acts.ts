import type { LocalDate } from '../domain/local-date.ts';
import { type ActsOf, day, form, number, optional } from './act-form.ts';

const of = { obstacle: number };

/** What is done to one obstacle. */
const onObstacle = {
  obstacle_card: form('ob', of),
  obstacle_answer: form('oq', of),
  obstacle_assign: form('og', of),
  obstacle_resolve: form('od', of),
  obstacle_reopen: form('oo', of),
  /** It is the same as one that holds up other tasks. */
  obstacle_join: form('oj', of),
  /** What was typed is to be written although something happened meanwhile. */
  obstacle_again: form('oz', of),
};
export type OnObstacle = keyof typeof onObstacle;

/** The day, or that none is set. */
const dayOrNone = optional({
  write: (value: LocalDate | null) => (value === null ? '0' : day.write(value)),
  read: (written) => (written === '0' ? null : day.read(written)),
});

/** What a button about an obstacle asks for. */
export const obstacleForms = {
  ...onObstacle,
  /** Of one task: it is held up no longer, or again. */
  obstacle_clear: form('oc', { task: number, obstacle: number }),
  obstacle_still: form('os', { task: number, obstacle: number }),
  /** All that holds a task up, to choose from. */
  obstacles_of: form('ot', { task: number }),
  /** Hand it to this unit; `lastStep` is the last thing that had happened to it. Without a date the date is asked for; null: none. */
  obstacle_to: form('oa', { obstacle: number, unit: number, lastStep: number, answerBy: dayOrNone }),
  undo_obstacle: form('uo', { id: number }),
};
export type ObstacleAct = ActsOf<typeof obstacleForms>;
