/**
 * What becomes of a request for a later deadline: the officer asks, the head of the lead unit agrees, the standing body decides.
 * `requested`: the head has not spoken yet; `endorsed`: the head agrees; the others are final.
 */
export type ExtensionState = 'requested' | 'endorsed' | 'granted' | 'refused' | 'withdrawn';

/** `object`: the head does not agree, which ends it as a refusal by the standing body does. */
export type ExtensionDeed = 'endorse' | 'object' | 'grant' | 'refuse' | 'withdraw';

export function isOpenExtension(state: ExtensionState): boolean {
  return state === 'requested' || state === 'endorsed';
}

/**
 * The state after a deed, or null when it has no sense in that state. The standing body may decide before the head has spoken: a unit
 * may have no head, or a head who is away.
 */
export function afterExtensionDeed(state: ExtensionState, deed: ExtensionDeed): ExtensionState | null {
  switch (deed) {
    case 'endorse':
      return state === 'requested' ? 'endorsed' : null;
    case 'object':
      return state === 'requested' ? 'refused' : null;
    case 'grant':
      return isOpenExtension(state) ? 'granted' : null;
    case 'refuse':
      return isOpenExtension(state) ? 'refused' : null;
    case 'withdraw':
      return isOpenExtension(state) ? 'withdrawn' : null;
    default:
      return deed satisfies never;
  }
}
