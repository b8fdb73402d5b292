import { leadsTo } from './leading-words.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';

/** Points between what is done and what is said to be left before the two contradict each other. */
const ROUNDING = 1;

/**
 * What is said to be left must fit what is said to be done: "12/20 xã, còn 8 xã chưa triển khai" does, "60%, còn lại 50%" does not.
 * A remainder that fits clears the doubt it raised.
 */
export function againstTheRest(reading: Reading, clauses: readonly Part[]): Reading {
  const { percent, done, total, ask } = reading;
  if (reading.intent !== 'report_progress' || (ask !== undefined && ask !== 'which_percent')) return reading;
  const left = clauses.flatMap(leftIn);
  const percentLeft = left.find(({ kind }) => kind === 'percent')?.value;
  const countLeft = left.find(({ kind }) => kind === 'amount')?.value;
  if (percent !== undefined && percentLeft !== undefined && Math.abs(percent + percentLeft - 100) > ROUNDING)
    return { ...reading, ask: 'contradiction' };
  if (done === undefined || total === undefined || countLeft === undefined) return reading;
  if (done + countLeft !== total) return { ...reading, ask: 'contradiction' };
  const { ask: _, ...clear } = reading;
  return clear;
}

interface Left {
  readonly kind: 'percent' | 'amount';
  readonly value: number;
}

function leftIn(clause: Part): Left[] {
  return clause.figures.flatMap(({ what, ...figure }) =>
    (what.kind === 'percent' || what.kind === 'amount') && leadsTo(clause, 'remaining', figure)
      ? [{ kind: what.kind, value: what.value }]
      : [],
  );
}
