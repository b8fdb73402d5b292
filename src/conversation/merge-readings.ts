import { isStillThere } from './understand/obstacle-terms.ts';
import type { Reading } from './understand/reading.ts';

/** "NV12 đạt 60%, vướng kinh phí" is one report: the obstacle goes with the progress of the same task. */
export interface Merged {
  readonly reading: Reading;
  readonly obstacle?: Reading;
}

export function mergeByTask(readings: readonly Reading[]): Merged[] {
  const merged: { reading: Reading; obstacle?: Reading }[] = [];
  for (const reading of readings) {
    const earlier = merged.find((one) => one.reading.intent === 'report_progress' && sameTask(one.reading, reading));
    const isObstacle =
      reading.intent === 'report_obstacle' &&
      reading.kind !== 'resolved' &&
      reading.ask === undefined &&
      !isStillThere(reading.note ?? '');
    const isWritten = earlier?.reading.ask === undefined || isForTheTask(earlier.reading);
    if (isObstacle && earlier !== undefined && earlier.obstacle === undefined && isWritten) earlier.obstacle = reading;
    else merged.push({ reading });
  }
  return merged;
}

function sameTask(a: Reading, b: Reading): boolean {
  return a.tasks?.length === 1 && b.tasks?.length === 1 && a.tasks[0] === b.tasks[0];
}

/** Whether a figure falls or jumps is judged by the task itself (`doubt.ts`), which also knows what is recorded. */
export function isForTheTask(reading: Reading): boolean {
  return reading.ask === 'jump' || reading.ask === 'fall' || isGuess(reading);
}

/** All that is needed is there, but it is not sure that it was meant as a report: it is read back, and "yes" writes it. */
export function isGuess({ intent, ask, kind, percent, done, amount }: Reading): boolean {
  if (intent === 'report_done' || (intent === 'report_obstacle' && kind !== 'resolved')) return ask === 'which_intent';
  if (intent !== 'report_progress' || kind === 'note') return false;
  const counted = percent !== undefined || done !== undefined;
  return (ask === 'which_intent' && (counted || amount !== undefined)) || (ask === 'ambiguous_number' && counted);
}
