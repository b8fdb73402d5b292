// @ts-check
import { get } from './api.js';
import { element, part } from './dom.js';
import { upload } from './upload.js';
import { text } from './words.js';

/** @typedef {{ megabytes: number, most: number, endings: string[] }} Limits */
/** @typedef {{ token: string, name: string }} Waiting */
/** @typedef {{ number: number, file: File, row: HTMLElement, state: HTMLElement, bar: HTMLElement, token?: string, name: string, abort: () => void, done: Promise<void>, failed: boolean }} Item */

/** @type {Record<string, string>} what the server found wrong with a file */
const FAULTS = {
  too_large: 'evidence-too_large',
  kind: 'evidence-kind',
  empty: 'evidence-empty',
  disguised: 'evidence-disguised',
};

/**
 * The files that go with the next message. Each is handed in as soon as it is chosen, so that sending is quick.
 * @param {{ limits: Limits, complain: (sentence: string) => void, onChange: () => void }} hooks
 */
export function createAttachments({ limits, complain, onChange }) {
  const list = part('chosen', HTMLElement);
  /** @type {Item[]} */
  let items = [];
  let count = 0;

  return {
    add,
    clear,
    count: () => items.length,
    /** Which files these are. */
    ids: () => items.map(({ number }) => number),
    ready,
    /** They were kept, or swept, meanwhile: they have to be handed in anew. */
    again() {
      for (const item of items) start(item);
    },
  };

  /** @param {Iterable<File>} files */
  function add(files) {
    for (const file of files) {
      const why = items.length >= limits.most ? text('web-attach-too-many') : faultOf(file);
      if (why !== null) {
        complain(why);
        continue;
      }
      const item = draw(file);
      items.push(item);
      start(item);
    }
    changed();
  }

  /** @param {File} file */
  function faultOf({ name, size }) {
    if (size === 0) return text('evidence-empty', { name });
    if (size > limits.megabytes * 1024 * 1024) return text('evidence-too_large', { name });
    const ending = /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
    return ending === undefined || limits.endings.includes(ending) ? null : text('evidence-kind', { name });
  }

  /**
   * @param {File} file
   * @returns {Item}
   */
  function draw(file) {
    const { name } = file;
    const state = element('span', { class: 'chosen-state' });
    const bar = element('span', { class: 'chosen-bar' });
    const label = text('web-attach-remove', { name });
    const drop = element('button', { type: 'button', class: 'chosen-drop', 'aria-label': label }, '×');
    const words = element('span', { class: 'chosen-words' }, element('span', { class: 'chosen-name' }, name), state);
    const row = element('li', {}, words, drop, bar);
    /** @type {Item} */
    const item = {
      number: ++count,
      file,
      row,
      state,
      bar,
      name,
      abort: () => {},
      done: Promise.resolve(),
      failed: false,
    };
    drop.addEventListener('click', () => remove(item));
    list.append(row);
    return item;
  }

  /** @param {Item} item */
  function start(item) {
    delete item.token;
    item.failed = false;
    item.row.classList.remove('failed', 'ready');
    tell(item, 0);
    const { done, abort } = upload(item.file, (percent) => tell(item, percent));
    item.abort = abort;
    item.done = done.then((answer) => settle(item, answer));
  }

  /**
   * @param {Item} item
   * @param {number} percent
   */
  function tell(item, percent) {
    item.state.textContent = text('web-attach-going', { percent });
    item.bar.style.width = `${percent}%`;
  }

  /**
   * @param {Item} item
   * @param {import('./upload.js').Uploaded} answer
   */
  async function settle(item, answer) {
    if (!items.includes(item)) return;
    if (answer.ok) {
      item.token = answer.token;
      item.name = answer.name;
      item.row.classList.add('ready');
      item.state.textContent = text('web-attach-ready');
      return;
    }
    if (answer.error === 'file') {
      remove(item);
      const fault = FAULTS[answer.fault ?? ''] ?? 'evidence-kind';
      return complain(text(fault, { name: answer.name ?? item.name }));
    }
    item.failed = true;
    item.row.classList.add('failed');
    item.state.textContent = text('web-attach-failed');
    if (answer.error === 'guest') complain(text('web-attach-guest'));
    else if (answer.error === 'no-room') complain(text('web-attach-no-room'));
    // The session is gone (cookies cleared): asking who we are makes a new one for the next try.
    else if (answer.error === 'unknown-visitor') await get('/api/me');
  }

  /**
   * Waits until all are handed in, trying again what failed. Null: not all of them are.
   * @returns {Promise<Waiting[] | null>}
   */
  async function ready() {
    const all = items;
    for (const item of all) if (item.failed) start(item);
    await Promise.all(all.map(({ done }) => done));
    // What was refused meanwhile is told; whether the rest should go without it is for the person to say.
    if (items.length < all.length) return null;
    const waiting = all.flatMap(({ token, name }) => (token === undefined ? [] : [{ token, name }]));
    return waiting.length === all.length ? waiting : null;
  }

  /** @param {Item} item */
  function remove(item) {
    items = items.filter((other) => other !== item);
    item.row.remove();
    item.abort();
    changed();
  }

  function clear() {
    for (const item of items.slice()) remove(item);
  }

  function changed() {
    list.hidden = items.length === 0;
    onChange();
  }
}
