// @ts-check
import { newId, post } from './api.js';

/** @typedef {import('./view.js').Choice} Choice */
/** @typedef {(messageId: string, choice: Choice, button: HTMLButtonElement) => Promise<void>} Press */

/** A shaky finger's second tap comes within this time, in milliseconds. */
const DOUBLE_TAP_MS = 700;

/**
 * Presses of the bot's buttons. A press that was not stored keeps its id, so that pressing again is the same press.
 * @param {{ onSend: (id: string, choice: Choice) => void, onSent: (id: string, at: string) => void, onFail: (id: string, answer: { error: string, reference?: string }) => void }} hooks
 * @returns {Press & { settled: () => Promise<void> }}
 */
export function createPresses({ onSend, onSent, onFail }) {
  /** @type {WeakMap<HTMLButtonElement, { id: string, at: number }>} */
  const tried = new WeakMap();
  /** @type {Promise<void>} */
  let underWay = Promise.resolve();

  /** @type {Press} */
  const press = (messageId, choice, button) => {
    const before = tried.get(button);
    const again = button.ariaBusy === 'true' || Date.now() - (before?.at ?? 0) < DOUBLE_TAP_MS;
    if (!again) underWay = send(messageId, choice, button, before?.id === '' ? undefined : before?.id);
    return underWay;
  };
  return Object.assign(press, { settled: () => underWay });

  /**
   * @param {string} messageId
   * @param {Choice} choice
   * @param {HTMLButtonElement} button
   * @param {string | undefined} sameAs the id of the press that did not get through
   */
  async function send(messageId, choice, button, sameAs) {
    const id = sameAs ?? newId();
    const at = Date.now();
    tried.set(button, { id, at });
    button.ariaBusy = 'true';
    onSend(id, choice);
    const answer = await post('/api/choose', { id, act: choice.act, messageId });
    button.ariaBusy = null;
    if (!answer.ok) return onFail(id, answer);
    tried.set(button, { id: '', at });
    button.classList.add('pressed');
    onSent(id, answer.body.at);
  }
}
