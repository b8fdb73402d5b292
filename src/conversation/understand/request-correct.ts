import type { Cue } from './cues.ts';
import { cueIn, type Part, partOf, wordsIn } from './part.ts';
import { progressOf } from './progress.ts';
import type { Context, Reading } from './reading.ts';
import { type Read, tasksOf, told } from './request.ts';
import { keysAt, oneOfAt } from './token-match.ts';

/** "à nhầm, 50% thôi": leans on the last report when no task is named. */
export const correct: Read = (sentence, context) => {
  const rather = ratherThan(sentence);
  if (rather !== null)
    return { intent: 'correct', ...taskMeant(sentence, context), percent: rather, ...noTask(sentence, context) };
  const cue = told(sentence, 'slip') ?? insteadOf(sentence);
  const rightTask = cue === null && context.lastReport !== undefined ? taskInstead(sentence) : null;
  if (rightTask !== null) return { intent: 'correct', tasks: [rightTask], ask: 'which_percent' };
  if (cue === null || movesToADay(sentence, cue)) return null;
  const before = sentence.figures.filter((found) => found.to <= cue.from && found.what.kind === 'percent');
  const ofTask = before.length > 0 && sentence.codes.some((found) => found.to <= cue.from);
  if (ofTask) return takenBack(sentence, cue);
  const task = taskMeant(sentence, context);
  const { ask: figureAsk, note, ...figures } = progressOf(rightFigures(sentence, cue, before.length > 0)) ?? {};
  const bare = figureAsk === 'ambiguous_number' && figures.percent !== undefined ? undefined : figureAsk;
  const missing = Object.keys(figures).length === 0 ? ('which_percent' as const) : undefined;
  const because = cueIn(partOf(sentence.scene, cue.to, sentence.to), 'because');
  const reason = because === undefined ? '' : wordsIn(sentence.scene, because.to, sentence.to);
  const ask = bare ?? missing ?? (task.tasks === undefined ? ('which_task' as const) : undefined);
  return {
    intent: 'correct',
    ...task,
    ...figures,
    ...(note !== undefined && figures.percent === undefined && { note }),
    ...(reason !== '' && { note: reason }),
    ...(ask !== undefined && { ask }),
  };
};

/** "NV12 50 chứ không phải 60": the figure that is right; null: it says no such thing. */
function ratherThan({ scene, codes, figures, from, to }: Part): number | null {
  const { tokens } = scene;
  for (let i = from + 1; i < to; i++) {
    const denied = oneOfAt(tokens, i, ['chu khong phai la', 'chu khong phai', 'chu ko phai']);
    if (denied === null) continue;
    const right = tokens[i - 1];
    const others = figures.some((found) => found.to < i - 1 || found.from > denied);
    const percent = right !== undefined && /^\d{1,3}$/.test(right.text) ? Number(right.text) : null;
    const isOfOne = codes.length < 2 && !others && /^\d{1,3}$/.test(tokens[denied]?.text ?? '');
    return percent === null || percent > 100 || !isOfOne ? null : percent;
  }
  return null;
}

function noTask(sentence: Part, context: Context): { ask?: 'which_task' } {
  return taskMeant(sentence, context).tasks === undefined ? { ask: 'which_task' } : {};
}

/** "NV12 đổi sang tháng 7": its date, not its figure. */
function movesToADay({ moments, periods }: Part, { to }: Cue): boolean {
  return [...moments, ...periods].some(({ from }) => from === to);
}

function taskMeant(sentence: Part, context: Context): { tasks?: readonly string[]; fromContext?: true } {
  const named = tasksOf(sentence).tasks;
  if (named !== undefined) return { tasks: named.slice(-1) };
  const last = context.lastReport?.task ?? context.replyTask;
  return last === undefined ? {} : { tasks: [last], fromContext: true };
}

/** "NV12 60% à nhầm 50%" reports 50; "NV12 60% là sai rồi" says which figure is wrong, and none that is right. */
function takenBack(sentence: Part, cue: Cue): Reading | null {
  const right = keysAt(sentence.scene.tokens, cue.to - 2, 'moi dung');
  if (right || sentence.codes.length > 1) return null;
  const after = progressOf(partOf(sentence.scene, cue.to, sentence.to));
  return after === null
    ? { intent: 'correct', ...tasksOf(sentence), ask: 'which_percent' }
    : { intent: 'report_progress', ...tasksOf(sentence), ...after };
}

/** Where the right figure stands: after "mà" or after the wrong one, and before "chứ không phải". */
function rightFigures(sentence: Part, cue: Cue, wrongFirst: boolean): Part {
  const denies = sentence.mood.some(({ name, from, to }) => name === 'negation' && from >= cue.from && to <= cue.to);
  const later = (wrongFirst || denies) && sentence.figures.some((found) => found.from >= cue.to);
  const from = afterInstead(sentence) ?? (later ? cue.to : sentence.from);
  const denial = sentence.mood.find(
    (cue) => cue.name === 'negation' && cue.from > from + 1 && sentence.scene.tokens[cue.from - 1]?.key === 'chu',
  );
  return partOf(sentence.scene, from, denial === undefined ? sentence.to : denial.from - 1);
}

/** "không phải 60 mà 50%" */
function insteadOf(sentence: Part): Cue | null {
  const denial = sentence.mood.find(
    (cue) => cue.name === 'negation' && keysAt(sentence.scene.tokens, cue.to - 1, 'phai'),
  );
  const first = sentence.figures.find((found) => denial !== undefined && found.from === denial.to);
  return denial === undefined || first === undefined || afterInstead(sentence) === null
    ? null
    : { ...denial, name: 'slip' };
}

/** "không phải NV12 mà NV13", "NV13 chứ không phải NV12": the task that was meant; no figure is said. */
function taskInstead({ codes, figures, mood, scene }: Part): string | null {
  const [first, second] = codes;
  const denial = mood.find(({ name, to }) => name === 'negation' && keysAt(scene.tokens, to - 1, 'phai'));
  if (first === undefined || second === undefined || codes.length > 2 || denial === undefined || figures.length > 0)
    return null;
  const right = denial.to === first.from ? second : denial.to === second.from ? first : undefined;
  return right?.what.codes[0] ?? null;
}

/** "không phải 60 mà 50": what counts stands after "mà", "thành" or "là". */
function afterInstead(sentence: Part): number | null {
  let at = sentence.to - 1;
  while (at >= sentence.from && !['ma', 'thanh', 'sang'].includes(sentence.scene.tokens[at]?.key ?? '')) at--;
  return at < sentence.from || !sentence.figures.some((found) => found.from > at) ? null : at + 1;
}
