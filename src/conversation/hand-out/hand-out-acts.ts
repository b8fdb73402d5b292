import { form, nonce, number, oneOf, optional } from '../act-form.ts';

/** What a button about who works on a task, and about its parts, asks for. */
export const handOutForms = {
  /** An answer to what is asked while a task is handed out; `give`: the nonce of the whole that was shown. */
  hand_out: form('ho', {
    what: oneOf({ unit: 'u', person: 'p', programme: 'm', group: 'g', edit: 'e', give: 'y' }),
    id: number,
  }),
  undo_handout: form('uh', { id: number }),
  /** This officer is to have the task from now on; `insteadOf`: id of the focal officer who was shown (0: none). */
  assign_to: form('at', { task: number, person: number, insteadOf: optional(number) }),
  /** This officer is to work on it no more. */
  drop_officer: form('ao', { task: number, person: number }),
  /** All of somebody's tasks, as they were shown under this nonce. */
  move_all: form('mv', { nonce }),
  /** The share of a part. */
  weigh: form('w', { task: number, weight: number }),
};
