import { type UnreachedKind, unreachedKinds } from '../../domain/reachability.ts';
import { type ActsOf, type Form, form, number } from '../act-form.ts';

/** Who is asked for: those not reached for this reason, or for any. */
export interface ReachAsked {
  readonly only?: UnreachedKind;
  /** Id of the unit whose subtree is meant; 0: all that the reader may see. */
  readonly unit: number;
}

/** The reason counts from 1; 0: any. */
const list: Form<ReachAsked & { readonly page: number }> = {
  verb: 'rl',
  write: ({ only, page, unit }) => [only === undefined ? 0 : unreachedKinds.indexOf(only) + 1, page, unit].map(String),
  read(written) {
    const [, kind, page, unit] = /^([0-3]):(\d{1,6}):(\d{1,9})$/.exec(written.join(':')) ?? [];
    if (kind === undefined) return null;
    const only = unreachedKinds[Number(kind) - 1];
    return { page: Number(page), unit: Number(unit), ...(only !== undefined && { only }) };
  },
};

/** What a button about people who are not reached asks for. */
export const reachForms = {
  reach: list,
  /** The words to be forwarded to this person; the invitation in them is taken back. */
  reach_words: form('rw', { person: number }),
  reach_undo: form('rz', { person: number }),
};
export type ReachAct = ActsOf<typeof reachForms>;
