// @ts-check
import { newId, post } from './api.js';
import { part } from './dom.js';
import { createDraft } from './draft.js';
import { createQuote } from './quote.js';
import { text } from './words.js';

/** A longer message grows the box up to this height, in pixels. */
const MAX_BOX_PX = 144;

/**
 * The box in which one writes. What is typed leaves it for good only when the server has it.
 * @param {{ maxLength: number, onSend: (id: string, words: string) => void, onSent: (id: string, at: string) => void, onFail: (id: string) => void }} hooks
 */
export function createComposer({ maxLength, onSend, onSent, onFail }) {
  const box = part('box', HTMLTextAreaElement);
  const form = part('composer', HTMLFormElement);
  const label = part('send-label', HTMLElement);
  const alert = part('alert', HTMLElement);
  const quote = createQuote();
  const draft = createDraft();
  /** @type {Promise<void>} */
  let underWay = Promise.resolve();
  let busy = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(box.value);
  });
  box.addEventListener('keydown', (event) => {
    // While Telex or VNI still composes a letter, Enter belongs to the input method; Safari says so by 229 alone.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    say(box.value);
  });
  box.addEventListener('input', () => {
    draft.keep(box.value);
    label.textContent = text('web-send');
    grow();
    checkLength(box.value);
  });

  return {
    say,
    complain,
    /** Resolves when nothing is being sent. */
    settled: () => underWay,
    replyTo: quote.show,
    /**
     * Takes up the draft of this chat.
     * @param {string} chat
     * @param {(id: string) => boolean} alreadySaid
     */
    open(chat, alreadySaid) {
      if (busy) return;
      const kept = draft.open(chat);
      fill(kept.id !== undefined && alreadySaid(kept.id) ? '' : kept.text);
      quote.hide();
      alert.hidden = true;
    },
  };

  /** @param {string} words */
  function say(words) {
    if (busy || words.trim() === '' || !checkLength(words)) return;
    underWay = send(words);
  }

  /** @param {string} words */
  async function send(words) {
    busy = true;
    const fromBox = words === box.value;
    const id = draft.idFor(words) ?? newId();
    const replyTo = quote.target();
    if (fromBox) fill('');
    if (fromBox) draft.keep(words, id);
    // Not disabled: that would close the phone's keyboard.
    box.readOnly = true;
    alert.hidden = true;
    onSend(id, words);
    const answer = await post('/api/say', { id, text: words, ...(replyTo === undefined ? {} : { replyTo }) });
    box.readOnly = false;
    busy = false;
    if (answer.ok) {
      if (fromBox) fill('');
      quote.hide();
      return onSent(id, answer.body.at);
    }
    onFail(id);
    if (fromBox || box.value === '') giveBack(words, id);
    complain(answer);
  }

  /**
   * @param {string} words
   * @param {string} id
   */
  function giveBack(words, id) {
    fill(words);
    draft.keep(words, id);
    label.textContent = text('web-send-again');
    box.focus();
  }

  /** @param {{ error: string, reference?: string }} answer */
  function complain({ error, reference }) {
    const code = error === 'unexpected' && reference !== undefined;
    alert.textContent = code ? text('web-unexpected', { reference }) : text('web-cannot-send');
    alert.hidden = false;
  }

  /** @param {string} words */
  function checkLength(words) {
    const fits = words.length <= maxLength;
    alert.hidden = fits;
    if (!fits) alert.textContent = text('web-too-long', { length: words.length });
    return fits;
  }

  /** @param {string} words */
  function fill(words) {
    box.value = words;
    draft.keep(words);
    label.textContent = text('web-send');
    grow();
  }

  function grow() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight + 2, MAX_BOX_PX)}px`;
    box.style.overflowY = box.scrollHeight > MAX_BOX_PX ? 'auto' : 'hidden';
  }
}
