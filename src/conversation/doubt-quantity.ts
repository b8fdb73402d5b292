import type { TaskDetail } from '../store/tasks.ts';
import { lastLevel, quantitySaid } from './figures-said.ts';
import { numberWords, type Quantity } from './screens/figures.ts';
import type { Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** Why a report is read back before it is written. */
export interface Doubt {
  readonly id:
    | 'fall'
    /** Of the part of a supporting unit. */
    | 'part_fall'
    | 'part_meant'
    | 'part_meant_words'
    | 'jump'
    | 'total'
    | 'quantity'
    | 'repeat'
    | 'far'
    | 'first_increase'
    | 'far_date'
    | 'changed'
    | 'meant'
    | 'meant_quantity'
    | 'meant_done'
    | 'meant_obstacle'
    | 'move'
    | 'parts_open'
    | 'meant_pause'
    | 'meant_cancel';
  readonly args: Record<string, string | number>;
}

/** So many times the last figure, or the target, is rather a slip of the thumb: a zero too many. */
const FAR = { ofLast: 10, ofTarget: 3 };

/** A quantity that looks wrong beside the last one or beside the target. */
export function quantityDoubt(turn: Turn, reading: Reading, task: TaskDetail): Doubt | null {
  const now = quantitySaid(reading, task);
  if (now === undefined) return null;
  if (task.indicator?.measure === '%') return shareDoubt(turn, now, task);
  const { code } = task;
  const total = task.reports[0]?.quantityTotal ?? task.indicator?.target ?? null;
  if (now.total !== undefined && total !== null && now.total !== total)
    return { id: 'total', args: { code, before: numberWords(turn, total), now: numberWords(turn, now.total) } };
  const last = lastLevel(task);
  if (last === undefined && reading.kind === 'increase')
    return { id: 'first_increase', args: { code, now: numberWords(turn, now.done) } };
  if (last !== undefined && now.done < last)
    return { id: 'quantity', args: { code, before: numberWords(turn, last), now: numberWords(turn, now.done) } };
  return isFar(now.done, last, total)
    ? { id: 'far', args: { code, ...besides(turn, last, total), now: numberWords(turn, now.done) } }
    : null;
}

/**
 * Of a target in percent the value is a share: what was counted is neither above nor below "98", and what it was counted out of before is
 * known only from the last report.
 */
function shareDoubt(turn: Turn, now: Quantity, { code, reports }: TaskDetail): Doubt | null {
  const total = reports[0]?.quantityTotal ?? null;
  const last = reports[0]?.quantityDone ?? null;
  if (now.total === undefined || now.unit === '%' || total === null) return null;
  if (now.total !== total)
    return { id: 'total', args: { code, before: numberWords(turn, total), now: numberWords(turn, now.total) } };
  if (last === null || now.done >= last) return null;
  return { id: 'quantity', args: { code, before: numberWords(turn, last), now: numberWords(turn, now.done) } };
}

function isFar(done: number, last: number | undefined, total: number | null): boolean {
  const fromLast = last !== undefined && last > 0 && done >= FAR.ofLast * last;
  return (fromLast && (total === null || done > total)) || (total !== null && total > 0 && done > FAR.ofTarget * total);
}

function besides(turn: Turn, last: number | undefined, total: number | null): { before: string } {
  return { before: numberWords(turn, last ?? total ?? 0) };
}
