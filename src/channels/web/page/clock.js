// @ts-check
import { post } from './api.js';
import { part } from './dom.js';
import { dayOf, text, timeOf } from './words.js';

/** A week of reminders to everybody takes the server a while, in milliseconds. */
const MOVE_TIMEOUT_MS = 120_000;

/**
 * The demo's clock and the buttons that move it forward.
 * @param {() => Promise<void>} onMoved
 */
export function createClock(onMoved) {
  const steps = part('clock-steps', HTMLElement);
  const note = part('clock-note', HTMLElement);

  for (const button of steps.querySelectorAll('button')) {
    button.addEventListener('click', () => void move(button.dataset['step'] ?? ''));
  }
  return { show };

  /** @param {string} at ISO */
  function show(at) {
    part('clock-time', HTMLElement).textContent = timeOf(at);
    part('clock-day', HTMLElement).textContent = dayOf(at);
    part('owner-time', HTMLElement).textContent = timeOf(at);
  }

  /** @param {string} step */
  async function move(step) {
    if (steps.ariaBusy === 'true') return;
    steps.ariaBusy = 'true';
    note.textContent = text('web-clock-moving');
    const answer = await post('/api/demo/clock', { step }, MOVE_TIMEOUT_MS);
    steps.ariaBusy = null;
    note.textContent = answer.ok ? '' : text('web-cannot-move-clock');
    if (!answer.ok) return;
    show(answer.body.at);
    await onMoved();
  }
}
