// @ts-check
import { element } from './dom.js';
import { text } from './words.js';

const AFTER_MS = 600;
const AT_MOST_MS = 10_000;

/**
 * The line that says an answer is being written: only when it takes long enough to wonder, and never for ever.
 * @param {HTMLElement} log
 * @param {() => void} onAppear
 */
export function createWriting(log, onAppear) {
  const line = element('li', { class: 'writing' });
  /** @type {ReturnType<typeof setTimeout>[]} */
  let timers = [];
  return { expect, stop };

  function expect() {
    stop();
    timers = [setTimeout(appear, AFTER_MS), setTimeout(stop, AT_MOST_MS)];
  }

  function appear() {
    line.textContent = text('web-writing');
    log.append(line);
    onAppear();
  }

  function stop() {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    line.remove();
  }
}
