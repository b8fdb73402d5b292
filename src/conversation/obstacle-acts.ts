import { type LocalDate, makeDate } from '../domain/local-date.ts';

/** What a button about an obstacle asks for. */
export type ObstacleAct =
  | { readonly do: OnObstacle; readonly obstacle: number }
  /** Of one task: it is held up no longer, or again. */
  | { readonly do: 'obstacle_clear' | 'obstacle_still'; readonly task: number; readonly obstacle: number }
  /** All that holds a task up, to choose from. */
  | { readonly do: 'obstacles_of'; readonly task: number }
  /** Hand it to this unit; `lastStep` is the last thing that had happened to it. Without a date the date is asked for; null: none. */
  | {
      readonly do: 'obstacle_to';
      readonly obstacle: number;
      readonly unit: number;
      readonly lastStep: number;
      readonly answerBy?: LocalDate | null;
    }
  | { readonly do: 'undo_obstacle'; readonly id: number };

const onObstacle = {
  obstacle_card: 'ob',
  obstacle_answer: 'oq',
  obstacle_assign: 'og',
  obstacle_resolve: 'od',
  obstacle_reopen: 'oo',
  /** It is the same as one that holds up other tasks. */
  obstacle_join: 'oj',
  /** What was typed is to be written although something happened meanwhile. */
  obstacle_again: 'oz',
} as const;
export type OnObstacle = keyof typeof onObstacle;

export function writeObstacleAct(act: ObstacleAct): string {
  switch (act.do) {
    case 'obstacle_clear':
      return `oc:${act.task}:${act.obstacle}`;
    case 'obstacle_still':
      return `os:${act.task}:${act.obstacle}`;
    case 'obstacles_of':
      return `ot:${act.task}`;
    case 'obstacle_to':
      return [`oa:${act.obstacle}:${act.unit}:${act.lastStep}`, ...dayOf(act.answerBy)].join(':');
    case 'undo_obstacle':
      return `uo:${act.id}`;
    default:
      return `${onObstacle[act.do]}:${act.obstacle}`;
  }
}

const dayOf = (day: LocalDate | null | undefined) =>
  day === undefined ? [] : [day === null ? '0' : day.replaceAll('-', '')];

/** Null for anything that no such button ever says. */
export function readObstacleAct(written: string): ObstacleAct | null {
  const [verb = '', ...rest] = written.split(':');
  const numbers = rest.map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : null));
  const [first, second, third] = numbers;
  const act = (Object.keys(onObstacle) as OnObstacle[]).find((name) => onObstacle[name] === verb);
  if (first == null) return null;
  if (act !== undefined) return { do: act, obstacle: first };
  switch (verb) {
    case 'oc':
      return second == null ? null : { do: 'obstacle_clear', task: first, obstacle: second };
    case 'os':
      return second == null ? null : { do: 'obstacle_still', task: first, obstacle: second };
    case 'ot':
      return { do: 'obstacles_of', task: first };
    case 'oa':
      return second == null || third == null ? null : handing(first, second, third, rest[3]);
    case 'uo':
      return { do: 'undo_obstacle', id: first };
    default:
      return null;
  }
}

function handing(obstacle: number, unit: number, lastStep: number, day: string | undefined): ObstacleAct | null {
  const act = { do: 'obstacle_to', obstacle, unit, lastStep } as const;
  if (day === undefined) return act;
  if (day === '0') return { ...act, answerBy: null };
  const [, year = '', month = '', date = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? [];
  const answerBy = year === '' ? null : makeDate(Number(year), Number(month), Number(date));
  return answerBy === null ? null : { ...act, answerBy };
}
