import { type UnreachedKind, unreachedKinds } from '../../domain/reachability.ts';

/** Who is asked for: those not reached for this reason, or for any. */
export interface ReachAsked {
  readonly only?: UnreachedKind;
  /** Id of the unit whose subtree is meant; 0: all that the reader may see. */
  readonly unit: number;
}

/** What a button about people who are not reached asks for. */
export type ReachAct =
  | ({ readonly do: 'reach'; readonly page: number } & ReachAsked)
  /** The words to be forwarded to this person; the invitation in them is taken back. */
  | { readonly do: 'reach_words' | 'reach_undo'; readonly person: number };

export function isReachAct(act: { readonly do: string }): act is ReachAct {
  return act.do === 'reach' || act.do === 'reach_words' || act.do === 'reach_undo';
}

export function writeReachAct(act: ReachAct): string {
  if (act.do !== 'reach') return `${act.do === 'reach_words' ? 'rw' : 'rz'}:${act.person}`;
  return `rl:${act.only === undefined ? 0 : unreachedKinds.indexOf(act.only) + 1}:${act.page}:${act.unit}`;
}

/** Null: no button of this kind ever says so. */
export function readReachAct(written: string): ReachAct | null {
  const [, verb, person] = /^(rw|rz):(\d{1,9})$/.exec(written) ?? [];
  if (person !== undefined) return { do: verb === 'rw' ? 'reach_words' : 'reach_undo', person: Number(person) };
  const [, kind, page, unit] = /^rl:([0-3]):(\d{1,6}):(\d{1,9})$/.exec(written) ?? [];
  if (kind === undefined) return null;
  const only = unreachedKinds[Number(kind) - 1];
  return { do: 'reach', page: Number(page), unit: Number(unit), ...(only !== undefined && { only }) };
}
