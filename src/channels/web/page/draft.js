// @ts-check

/**
 * What is typed and not yet sent, kept for each chat while the tab lives, with the id under which it was last tried: the
 * same words tried again are the same message.
 */
export function createDraft() {
  let place = 'draft:';
  /** @type {{ text: string, id?: string }} */
  let kept = { text: '' };

  return {
    /** @param {string} chat */
    open(chat) {
      place = `draft:${chat}`;
      const stored = sessionStorage.getItem(place);
      kept = stored === null ? { text: '' } : JSON.parse(stored);
      return kept;
    },

    /**
     * @param {string} text
     * @param {string} [id] of the attempt to send it
     */
    keep(text, id) {
      kept = id === undefined ? { text } : { text, id };
      if (text === '') sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify(kept));
    },

    /** @param {string} text */
    idFor: (text) => (kept.text === text ? kept.id : undefined),
  };
}
