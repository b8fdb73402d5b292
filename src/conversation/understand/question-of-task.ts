import type { ContentCue } from './grammar/grammar.ts';
import { isAsked } from './mood.ts';
import { hasCue, type Part } from './part.ts';
import type { Kind, Reading } from './reading.ts';

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
  const kind = asked ? OF_TASK.find(([cue]) => hasCue(sentence, cue))?.[1] : undefined;
  return { intent: 'task_card', ...about, ...(kind !== undefined && { kind }) };
}

export function leansOnCard(sentence: Part): boolean {
  return (
    hasCue(
      sentence,
      'who',
      'due_question',
      'obstacle_question',
      'bottlenecks',
      'history',
      'state',
      'obstacle',
      'done',
    ) && isAsked(sentence)
  );
}
