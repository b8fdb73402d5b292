// @ts-check
import { get, playAs, post } from './api.js';
import { createClock } from './clock.js';
import { element, part } from './dom.js';
import { createPeople } from './people.js';
import { createSheet } from './sheet.js';

/** @typedef {import('./people.js').Person} Person */

const PLAYED = 'played';

/** Whom this tab played last, if anybody. */
export const lastPlayed = () => sessionStorage.getItem(PLAYED) ?? '';

/**
 * The strip of people, the clock and the sentences to try.
 * @param {Person} first whom the tab plays to begin with
 * @param {{ turnTo: (person: Person) => void, settled: () => Promise<void>, say: (words: string) => void, reread: () => Promise<void> }} hooks
 */
export function createDemo(first, { turnTo, settled, say, reread }) {
  for (const shown of document.querySelectorAll('[data-demo]')) shown.toggleAttribute('hidden', false);
  const tries = part('tries', HTMLElement);
  const sheet = createSheet();
  const people = createPeople((person) => void play(person));
  const clock = createClock(async () => {
    await Promise.all([refresh(), reread()]);
  });
  let person = first;
  /** @type {string[]} */
  let forEverybody = [];
  become(first);

  return { refresh, heard: people.heard, showClock: clock.show };

  async function refresh() {
    const answer = await get('/api/demo');
    if (!answer.ok) return;
    forEverybody = answer.body.quickTry;
    clock.show(answer.body.at);
    people.set(answer.body.people);
    people.play(person);
    offerTries();
  }

  /** @param {Person} chosen */
  async function play(chosen) {
    await settled();
    const answer = await post('/api/demo/play', { person: chosen.id });
    if (!answer.ok) return;
    sheet.close();
    if (chosen.id === person.id) return;
    become(answer.body.person);
    people.play(person);
    offerTries();
    turnTo(person);
  }

  /** @param {Person} chosen */
  function become(chosen) {
    person = chosen;
    playAs(chosen.id);
    sessionStorage.setItem(PLAYED, chosen.id);
    part('owner-name', HTMLElement).textContent = chosen.name;
  }

  function offerTries() {
    const sentences = person.quickTry ?? forEverybody;
    tries.replaceChildren(...sentences.map(drawTry));
    tries.hidden = sentences.length === 0;
  }

  /** @param {string} words */
  function drawTry(words) {
    const button = element('button', { type: 'button', class: 'try' }, words);
    button.addEventListener('click', () => say(words));
    return button;
  }
}
