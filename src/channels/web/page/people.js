// @ts-check
import { element, part } from './dom.js';
import { text } from './words.js';

/** @typedef {{ id: string, name: string, title: string, unit: string, role: string, chat: string, latest?: string, quickTry?: string[] }} Person */

const ROLES = ['officer', 'unit_head', 'coordinator', 'leader', 'admin'];
const SEEN = 'seen';

/**
 * The demo's people, by role, with a dot on those who were written to since this tab last looked.
 * @param {(person: Person) => void} onPlay
 */
export function createPeople(onPlay) {
  const list = part('people', HTMLElement);
  const anyUnread = part('owner-dot', HTMLElement);
  /** @type {Person[]} */
  let people = [];
  let played = '';

  return { set, play, heard };

  /** @param {Person[]} given */
  function set(given) {
    // Drawn anew, the list would lose the keyboard's focus.
    const changed = given.map(nameplate).join() !== people.map(nameplate).join();
    people = given;
    // A tab that opens has seen what was there before it.
    if (sessionStorage.getItem(SEEN) === null) {
      write(Object.fromEntries(given.map((one) => [one.chat, one.latest ?? ''])));
    }
    if (changed) list.replaceChildren(...ROLES.flatMap(drawGroup));
    mark();
  }

  /** @param {Person} person */
  function play(person) {
    played = person.chat;
    see(person.chat, people.find(({ id }) => id === person.id)?.latest);
    mark();
  }

  /** @param {{ chat: string, id: string }} news the bot wrote to somebody */
  function heard({ chat, id }) {
    const person = people.find((one) => one.chat === chat);
    if (person === undefined) return;
    person.latest = id;
    if (chat === played) see(chat, id);
    mark();
  }

  /** @param {string} role */
  function drawGroup(role) {
    const members = people.filter((person) => person.role === role);
    if (members.length === 0) return [];
    const heading = element('h3', {}, text(`web-role-${role.replace('_', '-')}`));
    return [heading, element('ul', {}, ...members.map((person) => element('li', {}, drawPerson(person))))];
  }

  /** @param {Person} person */
  function drawPerson(person) {
    const words = element('span', { class: 'person-words' }, element('b', {}, person.name));
    words.append(element('span', {}, [person.title, person.unit].filter(Boolean).join(' · ')));
    const initial = element('span', { class: 'person-initial', 'aria-hidden': 'true' }, initialOf(person.name));
    const dot = element('span', { class: 'dot', hidden: '' }, element('span', { class: 'heard' }, text('web-unread')));
    const button = element(
      'button',
      { type: 'button', class: 'person', 'data-person': person.id },
      initial,
      words,
      dot,
    );
    button.addEventListener('click', () => onPlay(person));
    return button;
  }

  function mark() {
    const seen = JSON.parse(sessionStorage.getItem(SEEN) ?? '{}');
    const isUnread = (/** @type {Person} */ { chat, latest }) =>
      chat !== played && latest !== undefined && seen[chat] !== latest;
    for (const person of people) {
      const button = list.querySelector(`[data-person="${CSS.escape(person.id)}"]`);
      button?.toggleAttribute('aria-current', person.chat === played);
      button?.querySelector('.dot')?.toggleAttribute('hidden', !isUnread(person));
    }
    anyUnread.hidden = !people.some(isUnread);
  }
}

/** @param {Person} person */
function nameplate({ id, name, title, unit, role }) {
  return [id, name, title, unit, role].join('|');
}

/** A Vietnamese person is called by the last of the names. @param {string} name */
function initialOf(name) {
  return (name.trim().split(/\s+/).at(-1) ?? '').charAt(0).toLocaleUpperCase('vi');
}

/**
 * @param {string} chat
 * @param {string | undefined} latest
 */
function see(chat, latest) {
  write({ ...JSON.parse(sessionStorage.getItem(SEEN) ?? '{}'), [chat]: latest ?? '' });
}

/** @param {Record<string, string>} seen */
function write(seen) {
  sessionStorage.setItem(SEEN, JSON.stringify(seen));
}
