/** What a button about somebody who leaves asks for. */
export type DepartureAct =
  /** Record what was shown under this nonce. */
  | { readonly do: 'depart'; readonly nonce: string }
  /** What waits to be handed over since this departure; all of it to that person; take the departure back. */
  | { readonly do: 'hand_over_list' | 'undo_departure'; readonly id: number }
  | { readonly do: 'hand_over_all'; readonly id: number; readonly person: number };

const verbs = { depart: 'dp', hand_over_list: 'dl', undo_departure: 'du', hand_over_all: 'dh' } as const;

export function isDepartureAct(act: { readonly do: string }): act is DepartureAct {
  return act.do in verbs;
}

export function writeDepartureAct(act: DepartureAct): string {
  if (act.do === 'depart') return `${verbs.depart}:${act.nonce}`;
  return act.do === 'hand_over_all' ? `${verbs.hand_over_all}:${act.id}:${act.person}` : `${verbs[act.do]}:${act.id}`;
}

/** Null: no button of this kind ever says so. */
export function readDepartureAct(written: string): DepartureAct | null {
  const nonce = /^dp:(\d{1,12})$/.exec(written)?.[1];
  if (nonce !== undefined) return { do: 'depart', nonce };
  const [, verb, id, person] = /^(dl|du|dh):(\d{1,9})(?::(\d{1,9}))?$/.exec(written) ?? [];
  if (id === undefined || (verb === 'dh') !== (person !== undefined)) return null;
  if (person !== undefined) return { do: 'hand_over_all', id: Number(id), person: Number(person) };
  return { do: verb === 'dl' ? 'hand_over_list' : 'undo_departure', id: Number(id) };
}
