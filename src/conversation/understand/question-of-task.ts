import type { ContentCue } from './grammar/grammar.ts';
import type { Kind } from './kind.ts';
import { isAsked } from './mood.ts';
import { hasCue, type Part } from './part.ts';
import { asksOfParts } from './parts-of-task.ts';
import { mentions } from './question.ts';
import { asksOfPeriods } from './question-continuous.ts';
import type { Reading } from './reading.ts';

/** What is asked of a task: cue and the kind of the answer. */
const OF_TASK: readonly (readonly [ContentCue, Kind])[] = [
  ['who', 'who'],
  ['due_question', 'due'],
  ['due_word', 'due'],
  ['obstacle_question', 'obstacle'],
  ['bottlenecks', 'obstacle'],
  ['obstacle', 'obstacle'],
];

export function ofTask(sentence: Part, about: { tasks: readonly string[]; fromContext?: boolean }): Reading {
  if (hasCue(sentence, 'history')) return { intent: 'history', ...about };
  const asked = isAsked(sentence) || !hasCue(sentence, 'task_card');
  if (asked && asksOfParts(sentence)) return { intent: 'task_card', ...about, kind: 'parts' };
  if (asked && asksOfPeriods(sentence)) return { intent: 'task_card', ...about, kind: 'periods' };
  if (asked && asksOfIndicator(sentence)) return { intent: 'task_card', ...about, kind: 'indicator' };
  const named = asked ? OF_TASK.find(([cue]) => hasCue(sentence, cue))?.[1] : undefined;
  const kind = named ?? (asked && mentions(sentence, HOW_FAR) ? 'progress' : undefined);
  return { intent: 'task_card', ...about, ...(kind !== undefined && { kind }) };
}

/** "bao giờ đạt chỉ tiêu NV20", "NV20 mỗi ngày cần bao nhiêu nữa", "NV20 còn thiếu bao nhiêu". */
const asksOfIndicator = (sentence: Part) => hasCue(sentence, 'indicators') || mentions(sentence, OF_INDICATOR);

const OF_INDICATOR = ['chi tieu', 'moi ngay', 'thieu bao nhieu', 'can bao nhieu nua', 'du bao', 'nhip'];

const HOW_FAR = [
  'bao nhieu phan tram',
  'may phan tram',
  'bao nhieu %',
  'may %',
  'bao nhieu pt',
  'duoc bao nhieu',
  'dc bao nhieu',
];

export function leansOnCard(sentence: Part): boolean {
  return (
    (mentions(sentence, HOW_FAR) && isAsked(sentence)) ||
    (hasCue(
      sentence,
      'who',
      'due_question',
      'obstacle_question',
      'bottlenecks',
      'history',
      'state',
      'obstacle',
      'done',
    ) &&
      isAsked(sentence))
  );
}
