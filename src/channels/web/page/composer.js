// @ts-check
import { newId, post } from './api.js';
import { createAttachWays } from './attach-ways.js';
import { createAttachments } from './attachments.js';
import { part } from './dom.js';
import { createDraft } from './draft.js';
import { createQuote } from './quote.js';
import { text } from './words.js';

/** A longer message grows the box up to this height, in pixels. */
const MAX_BOX_PX = 144;

/**
 * The box in which one writes. What is typed leaves it for good only when the server has it.
 * @param {{ maxLength: number, limits: import('./attachments.js').Limits | undefined, onSend: (id: string, words: string, files: string[]) => void, onSent: (id: string, at: string) => void, onFail: (id: string) => void }} hooks
 */
export function createComposer({ maxLength, limits, onSend, onSent, onFail }) {
  const box = part('box', HTMLTextAreaElement);
  const form = part('composer', HTMLFormElement);
  const label = part('send-label', HTMLElement);
  const alert = part('alert', HTMLElement);
  const quote = createQuote();
  const draft = createDraft();
  const attachments = limits === undefined ? undefined : createAttachments({ limits, complain: warn, onChange: hint });
  if (limits !== undefined) {
    part('attach-limits', HTMLElement).textContent = text('web-attach-limits');
    createAttachWays({ endings: limits.endings, onFiles: attach });
  }
  /** @type {Promise<void>} */
  let underWay = Promise.resolve();
  let busy = false;
  let openChat = '';
  /** The last message with files that did not get through: the same again is the same message. */
  let tried = { id: '', what: '' };

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
      if (chat !== openChat) attachments?.clear();
      openChat = chat;
      const kept = draft.open(chat);
      fill(kept.id !== undefined && alreadySaid(kept.id) ? '' : kept.text);
      quote.hide();
      alert.hidden = true;
    },
  };

  /** @param {string} words */
  function say(words) {
    const files = words === box.value ? (attachments?.count() ?? 0) : 0;
    if (busy || (words.trim() === '' && files === 0) || !checkLength(words)) return;
    underWay = files === 0 ? send(words) : sendFiles(words);
  }

  /** @param {string} words */
  async function send(words) {
    const fromBox = words === box.value;
    const id = draft.idFor(words) ?? newId();
    if (fromBox) fill('');
    if (fromBox) draft.keep(words, id);
    const answer = await posting(id, words, []);
    if (answer.ok) return sent(id, answer.body.at, fromBox);
    onFail(id);
    if (fromBox || box.value === '') giveBack(words, id);
    complain(answer);
  }

  /**
   * Files and what is typed with them. Both stay where they are until the server has them.
   * @param {string} words
   */
  async function sendFiles(words) {
    if (attachments === undefined) return;
    hold(true);
    const what = JSON.stringify([words, attachments.ids()]);
    const id = tried.what === what ? tried.id : newId();
    let answer = await handIn(id, words);
    if (answer !== null && !answer.ok && answer.error === 'upload-gone') {
      onFail(id);
      attachments.again();
      answer = await handIn(id, words);
    }
    hold(false);
    if (answer?.ok) {
      attachments.clear();
      return sent(id, answer.body.at, true);
    }
    tried = { id, what: JSON.stringify([words, attachments.ids()]) };
    label.textContent = text('web-send-again');
    if (answer === null) {
      if (alert.hidden) warn(text('web-cannot-send'));
      return;
    }
    onFail(id);
    if (answer.error === 'no-room') warn(text('web-attach-no-room'));
    else complain(answer);
  }

  /**
   * @param {string} id
   * @param {string} words
   * @returns {Promise<import('./api.js').Answer | null>} null: not all files are with the server
   */
  async function handIn(id, words) {
    const waiting = (await attachments?.ready()) ?? null;
    // What was refused is gone from the list, and told; the rest waits for another word.
    return waiting === null || waiting.length === 0 ? null : posting(id, words, waiting);
  }

  /**
   * @param {string} id
   * @param {string} words
   * @param {import('./attachments.js').Waiting[]} files
   */
  async function posting(id, words, files) {
    const replyTo = quote.target();
    hold(true);
    alert.hidden = true;
    const names = files.map(({ name }) => name);
    onSend(id, words, names);
    const answer = await post('/api/say', {
      id,
      text: words,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(files.length === 0 ? {} : { files }),
    });
    hold(false);
    return answer;
  }

  /**
   * @param {string} id
   * @param {string} at
   * @param {boolean} fromBox
   */
  function sent(id, at, fromBox) {
    if (fromBox) fill('');
    quote.hide();
    onSent(id, at);
  }

  /**
   * Not disabled: that would close the phone's keyboard.
   * @param {boolean} on
   */
  function hold(on) {
    box.readOnly = on;
    busy = on;
  }

  /** @param {File[]} files */
  function attach(files) {
    alert.hidden = true;
    if (!busy) attachments?.add(files);
  }

  /** What may be written with files is told as long as there are some. */
  function hint() {
    box.placeholder = text(attachments?.count() === 0 ? 'web-box-hint' : 'web-attach-hint');
  }

  /** @param {string} sentence */
  function warn(sentence) {
    alert.textContent = sentence;
    alert.hidden = false;
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
    warn(code ? text('web-unexpected', { reference }) : text('web-cannot-send'));
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
