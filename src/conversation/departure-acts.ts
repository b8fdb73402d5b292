import { type ActsOf, form, nonce, number } from './act-form.ts';

/** What a button about somebody who leaves asks for. */
export const departureForms = {
  /** Record what was shown under this nonce. */
  depart: form('dp', { nonce }),
  /** What waits to be handed over since this departure. */
  hand_over_list: form('dl', { id: number }),
  /** All of it to that person. */
  hand_over_all: form('dh', { id: number, person: number }),
  undo_departure: form('du', { id: number }),
};
export type DepartureAct = ActsOf<typeof departureForms>;
