import type { Task } from '../../store/records.ts';
import type { Viewer } from '../turn.ts';
import { type View, viewText } from '../view.ts';
import { dueWords, shortTitle, statusOf, statusWords } from './task-words.ts';

/** Something that a person may put into another chat: no buttons, no telephone numbers, nothing that acts. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What is put into the chat. Plain text. */
  readonly text: string;
}

export function articleOfTask(
  viewer: Viewer,
  task: Parameters<typeof statusOf>[1] &
    Pick<Task, 'code' | 'title'> & { readonly leadUnit: { readonly name: string } },
): Article {
  const status = statusWords(viewer, statusOf(viewer, task));
  const facts = `${status} · ${task.progress}% · ${dueWords(viewer, task)}`;
  return {
    id: task.code,
    title: `${task.code} · ${shortTitle(task.title, 60)}`,
    description: `${facts} · ${task.leadUnit.name}`,
    text: [`${task.code} · ${task.title}`, facts, viewer.text('card-lead', { unit: task.leadUnit.name })].join('\n'),
  };
}

/** A whole screen as one message; its first line says what it is. */
export function articleOfView(id: string, view: View): Article {
  const text = viewText(view);
  const [first = '', ...rest] = text.split('\n');
  return { id, title: shortTitle(first, 80), description: shortTitle(rest.join(' '), 100), text };
}
