// @ts-check
import { drawEntry, setStamp } from './bubble.js';
import { drawDayLines } from './days.js';
import { part } from './dom.js';
import { createScroll } from './scroll.js';
import { text } from './words.js';
import { createWriting } from './writing.js';

/** @typedef {import('./bubble.js').Entry} Entry */

/**
 * The log of one chat: every entry once, in the transcript's order.
 * @param {import('./bubble.js').BubbleHooks} hooks
 */
export function createChat(hooks) {
  const log = part('log', HTMLElement);
  const empty = part('empty', HTMLElement);
  const scroll = createScroll(part('scroll', HTMLElement), part('jump', HTMLElement));
  const writing = createWriting(log, scroll.toEnd);
  /** @type {Map<string, HTMLElement>} every id we have shown, with the item that shows it now */
  const items = new Map();
  /** @type {Map<string, string>} what the button of an act says */
  const labels = new Map();

  return { clear, merge, show, showSending, confirm, remove, has: (/** @type {string} */ id) => items.has(id) };

  function clear() {
    items.clear();
    labels.clear();
    log.replaceChildren();
    // A whole transcript that appears at once is not news to read out.
    log.ariaLive = 'off';
    log.ariaBusy = 'true';
    empty.hidden = true;
    writing.stop();
  }

  /**
   * Puts in what is missing, each entry where the transcript has it.
   * @param {Entry[]} transcript oldest first
   * @returns {boolean} whether it is the first time since the log was cleared
   */
  function merge(transcript) {
    const first = log.ariaBusy === 'true';
    const follow = first || scroll.isNearEnd();
    /** @type {Element | null} */
    let last = null;
    for (const entry of transcript) {
      /** @type {HTMLElement} */
      const item = items.get(entry.id) ?? place(entry, last);
      if (last === null || isAfter(item, last)) last = item;
    }
    log.ariaBusy = 'false';
    settle();
    if (follow) scroll.toEnd();
    requestAnimationFrame(() => {
      log.ariaLive = 'polite';
    });
    return first;
  }

  /**
   * Shows what was just said, unless it is shown already.
   * @param {Entry} entry
   */
  function show(entry) {
    if (items.has(entry.id)) return;
    const follow = scroll.isNearEnd();
    const item = place(entry, entries().at(-1) ?? null);
    if (entry.from === 'bot') writing.stop();
    settle();
    if (entry.from === 'person') scroll.toEnd();
    else if (follow) scroll.toStartOf(item);
    else scroll.offerJump();
  }

  /** @param {Entry} entry */
  function showSending(entry) {
    show(entry);
    items.get(entry.id)?.classList.add('sending');
  }

  /**
   * The server has it.
   * @param {string} id
   * @param {string} at
   */
  function confirm(id, at) {
    const item = items.get(id);
    if (item === undefined) return;
    item.classList.remove('sending');
    setStamp(item, at);
    if (entries().at(-1) === item) writing.expect();
  }

  /** @param {string} id */
  function remove(id) {
    items.get(id)?.remove();
    items.delete(id);
    settle();
  }

  /**
   * @param {Entry} entry
   * @param {Element | null} after
   * @returns {HTMLElement}
   */
  function place(entry, after) {
    for (const choice of entry.view?.choices?.flat() ?? []) labels.set(choice.act, choice.label);
    const item = drawEntry(worded(entry), hooks);
    const old = entry.replaces === undefined ? undefined : items.get(entry.replaces);
    if (old === undefined) {
      if (after === null) log.prepend(item);
      else after.after(item);
    } else {
      old.replaceWith(item);
      item.classList.add('renewed');
      for (const [id, shown] of items) if (shown === old) items.set(id, item);
    }
    items.set(entry.id, item);
    return item;
  }

  /**
   * A press of a button reads as the button's label.
   * @param {Entry} entry
   * @returns {Entry}
   */
  function worded(entry) {
    if (entry.chosen === undefined || entry.text !== undefined) return entry;
    return { ...entry, text: labels.get(entry.chosen) ?? text('web-pressed-button') };
  }

  /** Day lines, the newest message's buttons in full strength, the note of an empty chat. */
  function settle() {
    const shown = entries();
    drawDayLines(log, shown);
    for (const item of log.querySelectorAll('.latest')) item.classList.remove('latest');
    shown.findLast((item) => item.classList.contains('from-bot'))?.classList.add('latest');
    empty.hidden = shown.length > 0 || log.ariaBusy === 'true';
  }

  function entries() {
    return /** @type {HTMLElement[]} */ ([...log.querySelectorAll('.entry')]);
  }
}

/**
 * @param {Element} item
 * @param {Element} other
 */
function isAfter(item, other) {
  return (other.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
