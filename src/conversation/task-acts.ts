import { type ActsOf, form, number, optional, percent } from './act-form.ts';

/** `seen`: the version of the task in whose sight it is pressed, where that matters. */
const task = { task: number, seen: optional(number) };

/** What a button says about a task, without saying more. */
const plainForms = {
  card: form('c', task),
  ask_progress: form('p', task),
  ask_number: form('n', task),
  done: form('d', task),
  obstacle: form('o', task),
  extend: form('e', task),
  history: form('h', task),
  confirm: form('k', task),
  return: form('r', task),
  amend: form('am', task),
  urge: form('u', task),
  acknowledge: form('a', task),
  decline: form('j', task),
  reassign: form('t', task),
  evidence: form('v', task),
  /** What waits for its task is evidence for this one. */
  evidence_for: form('ef', task),
  ask_period: form('q', task),
  parts: form('sp', task),
  divide: form('dv', task),
  /** Offers what is seldom done: pausing, cancelling. */
  more: form('m', task),
  pause: form('tp', task),
  cancel: form('tc', task),
  resume: form('tr', task),
};
export type TaskAct = keyof typeof plainForms;

/** What a button about one task asks for. */
export const taskForms = {
  ...plainForms,
  set: form('s', { task: number, percent }),
  history_page: form('hp', { task: number, page: number }),
};
export type ActOnTask = ActsOf<typeof taskForms>;
