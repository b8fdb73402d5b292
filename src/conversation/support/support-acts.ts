import { type ActsOf, form, number, percent } from '../act-form.ts';

const part = { task: number, unit: number };

/** What a button about the part of a supporting unit asks for. */
export const supportForms = {
  /** Take back what was done to a part. */
  undo_support: form('pu', { id: number }),
  /** All parts of a task. */
  support_list: form('pl', { task: number }),
  /** The parts that the reader answers for; pages count from 0. */
  support_mine: form('pm', { page: number }),
  /** This part was meant by what was reported. */
  support_meant: form('pp', part),
  /** How far is it? */
  support_ask: form('pa', part),
  support_set: form('ps', { ...part, percent }),
  /** Who is to answer for it? */
  support_officers: form('po', part),
  support_name: form('pn', { ...part, person: number }),
};
export type SupportAct = ActsOf<typeof supportForms>;
