import { type LetterheadField, letterheadFields } from '../../domain/letterhead.ts';
import { type ActsOf, form, number, oneOf } from '../act-form.ts';

const field = oneOf(
  Object.fromEntries(letterheadFields.map((name, i) => [name, i])) as Record<LetterheadField, number>,
);

/** What a button about the head and the foot of the written report asks for. */
export const letterheadForms = {
  letterhead: form('lh', {}),
  letterhead_field: form('lf', { field }),
  /** As the name of the office gives it. */
  letterhead_default: form('ld', { field }),
  letterhead_blank: form('lb', { field }),
  undo_letterhead: form('lx', { id: number }),
};
export type LetterheadAct = ActsOf<typeof letterheadForms>;
