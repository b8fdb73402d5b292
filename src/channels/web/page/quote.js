// @ts-check
import { part } from './dom.js';
import { text } from './words.js';

/** The line above the box that says which message is being answered. */
export function createQuote() {
  const bar = part('quote', HTMLElement);
  const words = part('quote-text', HTMLElement);
  /** @type {string | undefined} */
  let target;

  part('quote-cancel', HTMLButtonElement).addEventListener('click', hide);
  return { show, hide, target: () => target };

  /**
   * @param {string} messageId
   * @param {string} what
   */
  function show(messageId, what) {
    target = messageId;
    words.textContent = text('web-replying', { what });
    bar.hidden = false;
    part('box', HTMLTextAreaElement).focus();
  }

  function hide() {
    target = undefined;
    bar.hidden = true;
  }
}
