import type { Progress, SaidObstacle } from '../actions/report-progress.ts';
import { addDays, addMonths, type LocalDate } from '../domain/local-date.ts';
import type { TaskDetail } from '../store/tasks.ts';
import type { Quantity } from './screens/figures.ts';
import type { Said } from './screens/recorded.ts';
import type { Reading } from './understand/reading.ts';

/** What a reading reports about a task, for the action and for reading it back. */
export function progressOf(
  reading: Reading,
  obstacle: Reading | undefined,
  task: TaskDetail,
): { readonly action: Omit<Progress, 'taskId'>; readonly said: Said } {
  const quantity = quantitySaid(reading, task);
  const exact = reading.percent ?? percentOf(quantity, task);
  // Kept as whole percents, rounded down so that 99,6 is not yet 100; what was said stays in the note.
  const percent = exact === undefined ? undefined : Math.floor(exact);
  const blocked = reading.intent === 'report_obstacle' ? reading : obstacle;
  const words = reading.intent === 'report_obstacle' ? undefined : reading.note;
  const figure = exact === percent || exact === undefined ? undefined : `${exact.toLocaleString('vi-VN')}%`;
  const note = figure === undefined ? words : [figure, words].filter((part) => part !== undefined).join(', ');
  const shared = {
    ...(percent === undefined ? {} : { percent }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(note === undefined ? {} : { note }),
  };
  if (blocked === undefined) return { action: shared, said: shared };
  return { action: { ...shared, obstacle: obstacleSaid(blocked) }, said: shared };
}

/** The unit that is named is the one that has to clear the way; the day, the one by which it is to answer. */
function obstacleSaid(blocked: Reading): SaidObstacle {
  const owner = Number(blocked.unitIds?.[0] ?? 0);
  return {
    text: blocked.note ?? '',
    kind: obstacleKind(blocked),
    ...(owner > 0 && { ownerUnitId: owner }),
    ...(blocked.date !== undefined && { answerBy: blocked.date }),
  };
}

const obstacleKinds = ['funding', 'legal', 'technical', 'staff', 'coordination', 'other'] as const;

function obstacleKind({ kind }: Reading): (typeof obstacleKinds)[number] {
  return obstacleKinds.find((known) => known === kind) ?? 'other';
}

/** The new level: 12 of 20; a plain amount; or, when it was said as an increase, the last level and the increase together. */
export function quantitySaid(reading: Reading, task: TaskDetail): Quantity | undefined {
  const level = levelSaid(reading, task);
  return level === undefined || reading.measure === undefined ? level : { ...level, unit: reading.measure };
}

function levelSaid({ done, total, amount, kind }: Reading, task: TaskDetail): Quantity | undefined {
  if (done !== undefined) return total === undefined ? { done } : { done, total };
  if (amount === undefined) return undefined;
  const target = task.indicator?.target ?? undefined;
  const level = kind === 'increase' ? (lastLevel(task) ?? 0) + amount : amount;
  return target === undefined ? { done: level } : { done: level, total: target };
}

/** The quantity reached by the last report that said one. Undefined: none is known. */
export function lastLevel(task: TaskDetail): number | undefined {
  return task.indicator?.values[0]?.value ?? task.reports[0]?.quantityDone ?? undefined;
}

/** Whole percent of a quantity, rounded down so that 199 of 200 is not yet 100. Undefined without a target. */
function percentOf(quantity: Quantity | undefined, task: TaskDetail): number | undefined {
  const total = quantity?.total ?? task.indicator?.target ?? undefined;
  if (quantity === undefined || total === undefined || total <= 0) return undefined;
  return Math.max(0, Math.min(100, Math.floor((100 * quantity.done) / total)));
}

/** The deadline that is asked for: the date said, or the current deadline moved by what was said. Null: neither. */
export function untilWhen({ date, shift }: Reading, task: TaskDetail): LocalDate | null {
  if (shift === undefined || task.currentDue === null) return date ?? null;
  switch (shift.of) {
    case 'day':
      return addDays(task.currentDue, shift.count);
    case 'working_day':
      return date ?? addDays(task.currentDue, shift.count);
    case 'week':
      return addDays(task.currentDue, 7 * shift.count);
    case 'month':
      return addMonths(task.currentDue, shift.count);
    default:
      return shift.of satisfies never;
  }
}
