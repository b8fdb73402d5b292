import { laterThanWhole } from '../../actions/hand-down.ts';
import { isWeight, shareOf, WEIGHT } from '../../domain/parts.ts';
import { findTaskInScope } from '../../store/tasks.ts';
import { isWithin } from '../../store/units.ts';
import { longDate } from '../screens/figures.ts';
import { shortTitle } from '../screens/task-words.ts';
import { type Turn, viewerScope } from '../turn.ts';
import type { Draft } from './draft.ts';

/** A part that cannot be as it was said: what does not fit is asked for again, and why. */
export async function fittingWhole(turn: Turn, draft: Draft): Promise<{ draft: Draft; problem?: string }> {
  const { partOf, unitId, due, weight, cadence } = draft;
  const whole = partOf === undefined ? null : await findTaskInScope(turn.db, { id: partOf.taskId }, viewerScope(turn));
  if (whole === null) return { draft };
  const { code, leadUnit } = whole;
  const without = (...keys: (keyof Draft)[]): Draft =>
    Object.fromEntries(Object.entries(draft).filter(([key]) => !keys.includes(key as keyof Draft)));
  if (unitId !== undefined && !(await isWithin(turn.db, unitId, leadUnit.id)))
    return {
      draft: without('unitId', 'personId'),
      problem: turn.text('rejected-part_elsewhere', { code, unit: leadUnit.name }),
    };
  if (cadence !== undefined)
    return { draft: without('cadence'), problem: turn.text('rejected-part_without_due', { code }) };
  const late = due === undefined ? null : laterThanWhole(due, whole);
  if (late !== null)
    return {
      draft: without('due'),
      problem: turn.text('rejected-part_too_late', { code, date: longDate(turn, late.due) }),
    };
  if (weight !== undefined && !isWeight(weight))
    return { draft: without('weight'), problem: turn.text('rejected-bad_weight', WEIGHT) };
  return { draft };
}

/** Of which task it is a part, and with what share. */
export async function wholeLines(turn: Turn, { partOf, weight = WEIGHT.least }: Draft): Promise<string[]> {
  const whole = await findTaskInScope(turn.db, { id: partOf?.taskId ?? 0 }, viewerScope(turn));
  if (whole === null) return [];
  const part = { state: 'open' as const, progress: 0, weight };
  const share = shareOf(part, [...whole.children, part]);
  return [
    turn.text('hand-line-whole', { code: whole.code, title: shortTitle(whole.title) }),
    turn.text('hand-line-weight', { weight, share }),
  ];
}
