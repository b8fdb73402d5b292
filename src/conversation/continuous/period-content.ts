import type { PeriodContent } from '../../actions/report-period.ts';
import { textKey } from '../../domain/text-key.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { progressOf, quantitySaid } from '../figures-said.ts';
import type { Merged } from '../merge-readings.ts';
import type { Quantity } from '../screens/figures.ts';
import type { Reading } from '../understand/reading.ts';

/** Why it is read back before it is written; null: it is clear. */
export type Unsure = 'percent' | 'done' | 'meant' | null;

/** What was said of a continuous task, in the person's own words; a figure counts where it is that of the task's indicator. */
export function contentOf({ reading, obstacle }: Merged, task: TaskDetail): PeriodContent {
  const quantity = indicatorValue(reading, task);
  const blocked = progressOf(reading, obstacle, task).action.obstacle;
  return {
    note: isValueAlone(reading, task) ? '' : (reading.words?.text ?? reading.note ?? figureWords(reading)),
    ...(quantity !== undefined && { quantity }),
    ...(blocked !== undefined && { obstacle: blocked }),
  };
}

/** A percentage alone, or "xong" alone, is no report of what was done. */
export function unsureOf(reading: Reading, task: TaskDetail): Unsure {
  const { intent, percent, done, amount, note, ask, words } = reading;
  if (measuredInPercent(task) && percent !== undefined && (ask === undefined || ask === 'fall' || ask === 'jump'))
    return null;
  if (percent !== undefined && note === undefined && done === undefined && amount === undefined) return 'percent';
  if (intent === 'report_done' && note === undefined && words?.period === undefined) return 'done';
  if (ask === undefined || CLEAR.has(ask) || (FIGURES.has(ask) && percent === undefined && isForThePeriod(words)))
    return null;
  return hasIdlePercent(reading, task) ? 'percent' : 'meant';
}

/** "98%" where the indicator is a percentage: the value says it all. */
const isValueAlone = ({ percent, note }: Reading, task: TaskDetail) =>
  measuredInPercent(task) && percent !== undefined && note === undefined;

/** The period was named, and whoever names it reports it; of whom else could it be? */
const isForThePeriod = (words: Reading['words']) =>
  words?.heard !== true && (words?.titled === true || (words?.named === true && words.strange === 0));

/** What is asked of figures and of what they belong to: here they are part of the words. */
const FIGURES = new Set<NonNullable<Reading['ask']>>(['which_intent', 'contradiction', 'ambiguous_number']);
/** What is asked of a task with a percent and does not matter here. */
const CLEAR = new Set<NonNullable<Reading['ask']>>(['which_percent', 'fall', 'jump']);

/** Whether a percent was said where none counts. */
export function hasIdlePercent({ percent }: Reading, task: TaskDetail): boolean {
  return percent !== undefined && !measuredInPercent(task);
}

const measuredInPercent = ({ indicator }: TaskDetail) => indicator?.measure === '%';

/** Only what is counted in the measure of the indicator: "12 đơn vị dự họp" is no value of "8 buổi". */
function indicatorValue(reading: Reading, task: TaskDetail): Quantity | undefined {
  const { indicator } = task;
  if (indicator === null) return undefined;
  if (measuredInPercent(task)) return reading.percent === undefined ? undefined : { done: reading.percent, unit: '%' };
  const { measure, total } = reading;
  const sameTotal = total !== undefined && total === indicator.target;
  const sameMeasure = measure === undefined || indicator.measure === '' || sharesWords(measure, indicator.measure);
  return sameTotal || sameMeasure ? quantitySaid(reading, task) : undefined;
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(textKey(a).split(' '));
  return textKey(b)
    .split(' ')
    .some((word) => words.has(word));
}

/** What a button or an old question says without any words. */
function figureWords({ percent, done, total, amount }: Reading): string {
  if (percent !== undefined) return `${String(percent).replace('.', ',')}%`;
  if (done !== undefined) return total === undefined ? `${done}` : `${done}/${total}`;
  return amount === undefined ? '' : `${amount}`;
}
