import { type ActsOf, day, form, nonce, number, oneOf } from '../act-form.ts';

/** What a button about the office's calendar asks for. */
export const calendarForms = {
  /** The days off of this year. */
  calendar_year: form('cy', { year: number }),
  /** Yes to the change that was shown under this nonce. */
  calendar_do: form('cd', { nonce }),
  calendar_undo: form('cu', { id: number }),
  /** The offered day of this year becomes a day off. */
  calendar_offer: form('cg', { year: number }),
  /** Shows what it would change if this day became off, ordinary again, or worked. */
  calendar_wish: form('cw', { what: oneOf({ day_off: 'o', ordinary: 'n', worked: 'w' }), day }),
  /** The day, or the two days, are asked for. */
  calendar_ask: form('cq', { what: oneOf({ day_off: 'o', swap: 's' }) }),
  /** Who changed the calendar, the newest first; pages count from 0. */
  calendar_changes: form('cv', { page: number }),
};
export type CalendarAct = ActsOf<typeof calendarForms>;
