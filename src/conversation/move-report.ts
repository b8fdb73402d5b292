import { mayDo } from '../actions/authorise.ts';
import { UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { findReport, lastDeedOf } from '../store/reports.ts';
import { findTaskInScope } from '../store/tasks.ts';
import type { Doubted } from './screens/asks.ts';
import { numberWords, quantityWords } from './screens/figures.ts';
import { type Turn, viewerScope } from './turn.ts';
import type { Reading } from './understand/reading.ts';

type LastReport = NonNullable<Awaited<ReturnType<typeof findReport>>>;

/**
 * "Nhầm, NV13 mới đúng": the report just made belongs to another task. Offers to take it back there and to write here what it said,
 * or what is said now. Null: nothing to move, or it may not be moved there.
 */
export async function reportToMove(turn: Turn, reading: Reading): Promise<Doubted | null> {
  const { db, person, at, standsInFor } = turn;
  const [code, another] = reading.tasks ?? [];
  if (reading.intent !== 'correct' || code === undefined || another !== undefined || reading.fromContext) return null;
  const since = new Date(at.getTime() - UNDO_WINDOW_MS);
  const last = await lastDeedOf(db, person.id, since);
  if (last?.deed !== 'report' || last.task.code === code) return null;
  if ((await lastDeedOf(db, person.id, since, code)) !== null) return null;
  const [report, from, to] = await Promise.all([
    findReport(db, last.id),
    findTaskInScope(db, { code: last.task.code }, viewerScope(turn)),
    findTaskInScope(db, { code }, viewerScope(turn)),
  ]);
  if (report === null || from === null || to === null) return null;
  if (!(await mayDo(db, { actor: person, standsInFor }, 'report_progress', to))) return null;
  const right = rightReadings(report, reading, code);
  return {
    doubt: {
      id: 'move',
      args: { from: from.code, to: code, now: to.progress, what: right.map((one) => words(turn, one)).join(', ') },
    },
    seen: { taskId: to.id, version: to.version },
    readings: [{ intent: 'undo', tasks: [from.code] }, ...right],
  };
}

/** The same things, said of the right task; a figure that is said now takes the place of the old one. */
function rightReadings(report: LastReport, said: Reading, code: string): Reading[] {
  const tasks = [code];
  const note = report.note === '' ? {} : { note: report.note };
  const obstacles = report.obstacles.map(
    ({ text, kind, ownerUnitId, answerBy }): Reading => ({
      ...{ intent: 'report_obstacle', tasks, kind, note: text },
      ...(ownerUnitId !== null && { unitIds: [String(ownerUnitId)] }),
      ...(answerBy !== null && { date: answerBy }),
    }),
  );
  if (said.percent !== undefined || said.done !== undefined || said.amount !== undefined) {
    const { ask: _, ...figures } = said;
    return [{ ...figures, ...note, intent: 'report_progress', tasks }, ...obstacles];
  }
  if (report.kind === 'done') return [{ intent: 'report_done', tasks, ...note }];
  const figures = figuresOf(report);
  const isSaid = Object.keys({ ...figures, ...note }).length > 0;
  return [...(isSaid ? [{ ...figures, ...note, intent: 'report_progress', tasks } as const] : []), ...obstacles];
}

function figuresOf({ quantityDone, quantityTotal, quantityUnit, percentBefore, percentAfter }: LastReport) {
  const measure = quantityUnit === null ? {} : { measure: quantityUnit };
  if (quantityDone !== null)
    return quantityTotal === null
      ? { amount: quantityDone, ...measure }
      : { done: quantityDone, total: quantityTotal, ...measure };
  return percentAfter === percentBefore ? {} : { percent: percentAfter };
}

function words(turn: Turn, { intent, percent, done, total, amount, measure, note = '' }: Reading): string {
  if (intent === 'report_done') return turn.text('move-done');
  if (intent === 'report_obstacle') return turn.text('recorded-obstacle', { text: note });
  const counted = done ?? amount;
  const unit = measure === undefined ? {} : { unit: measure };
  if (counted !== undefined)
    return quantityWords(turn, { done: counted, ...(total !== undefined && { total }), ...unit });
  return percent === undefined ? turn.text('recorded-note', { note }) : `${numberWords(turn, percent)}%`;
}
