import { changing } from './record.ts';
import type { Ask, Context, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

/** "Xong rồi" in answer to "how far?" is no figure, but it is clear all the same; so is "NV12 đạt 60%" with its code again. */
export function completedBy(typed: string, command: string, context: Context): readonly Reading[] {
  const completed = understand(`${command} ${typed}`, context);
  if (command.startsWith('/ngaynghi')) {
    const said = understand(typed, context);
    return said.every(({ intent, ask }) => intent === 'calendar' && ask === undefined) ? said : completed;
  }
  if (command.startsWith('/phoihop')) return completed;
  const code = command.split(' ')[1] ?? '';
  const alone = understand(typed, { ...context, replyTask: code });
  if (command.startsWith('/capnhat') && alone.some(({ ask }) => ask !== undefined && doubtful.has(ask))) return alone;
  const isClear = alone.every((reading) => changing.has(reading.intent) && reading.ask === undefined);
  const isNamed = alone.some((reading) => reading.fromContext !== true);
  return isClear && (isNamed || completed.some((reading) => reading.ask !== undefined)) ? alone : completed;
}

/** What makes a figure no answer to "how far is it?": "sẽ đạt 60%", "60%, còn lại 50%". */
const doubtful: ReadonlySet<Ask> = new Set<Ask>(['contradiction', 'not_now', 'percent_out_of_range', 'which_task']);

/** "NV13 xong" in answer to a question about NV12 is about NV13. */
export function namesAnotherTask(typed: string, command: string, context: Context): boolean {
  const code = command.split(' ')[1];
  const { cardTask: _, replyTask: __, ...bare } = context;
  return understand(typed, bare).some((reading) => reading.tasks?.some((task) => task !== code) ?? false);
}
