// @ts-check
import { element } from './dom.js';
import { dayOf } from './words.js';

/**
 * A line with the date above the first entry of each day. A line that is right already stays, for the log is read aloud
 * as it changes.
 * @param {HTMLElement} log
 * @param {HTMLElement[]} entries top to bottom
 */
export function drawDayLines(log, entries) {
  let day = '';
  /** @type {Set<Element>} */
  const right = new Set();
  for (const item of entries) {
    const itsDay = dayOf(item.dataset['at'] ?? '');
    if (itsDay !== day) right.add(lineAbove(item, itsDay));
    day = itsDay;
  }
  for (const line of log.querySelectorAll('.day')) if (!right.has(line)) line.remove();
}

/**
 * @param {HTMLElement} item
 * @param {string} day
 */
function lineAbove(item, day) {
  const above = item.previousElementSibling;
  if (above?.classList.contains('day') && above.textContent === day) return above;
  const line = element('li', { class: 'day' }, day);
  item.before(line);
  return line;
}
