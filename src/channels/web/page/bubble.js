// @ts-check
import { element } from './dom.js';
import { drawFile, drawMade } from './file-link.js';
import { drawBlocks, drawChoices } from './view.js';
import { text, timeOf } from './words.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./view.js').Choice} Choice */
/**
 * What was said once, by the person or the bot.
 * @typedef {{ id: string, at: string, from: 'person' | 'bot', text?: string, files?: readonly string[], view?: View, chosen?: string, replaces?: string }} Entry
 */
/**
 * @typedef {object} BubbleHooks
 * @property {(messageId: string, choice: Choice, button: HTMLButtonElement) => void} onChoose
 * @property {(messageId: string, view: View) => void} onReply
 */

/**
 * One entry as an item of the log.
 * @param {Entry} entry
 * @param {BubbleHooks} hooks
 */
export function drawEntry(entry, hooks) {
  const item = element('li', { class: `entry from-${entry.from}`, 'data-id': entry.id, 'data-at': entry.at });
  item.append(...(entry.view === undefined ? personParts(entry) : botParts(entry, entry.view, hooks)));
  return item;
}

/** @param {Entry} entry */
function personParts(entry) {
  const files = (entry.files ?? []).map((name) => element('p', { class: 'sent-file' }, text('web-attached', { name })));
  const words = entry.text === '' ? [] : [element('p', { class: 'line' }, entry.text ?? '')];
  const who = entry.from === 'bot' ? 'web-bot-says' : 'web-you-said';
  const chosen = entry.chosen === undefined ? '' : ' chosen';
  return [element('div', { class: `bubble${chosen}` }, hidden(text(who)), ...words, ...files, stamp(entry))];
}

/**
 * @param {Entry} entry
 * @param {View} view
 * @param {BubbleHooks} hooks
 */
function botParts(entry, view, { onChoose, onReply }) {
  const wide = view.make !== undefined || view.blocks.some((block) => block.kind === 'table') ? ' wide' : '';
  const foot = element('div', { class: 'bubble-foot' });
  if (view.about !== undefined) {
    const reply = element('button', { type: 'button', class: 'reply' }, text('web-reply'));
    reply.addEventListener('click', () => onReply(entry.id, view));
    foot.append(reply);
  }
  foot.append(stamp(entry));
  const file = view.file === undefined ? [] : drawFile(view.file);
  const made = view.make === undefined ? [] : drawMade(entry.id, view.make);
  const bubble = element(
    'div',
    { class: `bubble${wide}` },
    hidden(text('web-bot-says')),
    ...drawBlocks(view),
    ...file,
    ...made,
    foot,
  );
  const choices = drawChoices(view, (choice, button) => onChoose(entry.id, choice, button));
  return [bubble, ...choices];
}

/** @param {{ at: string }} entry */
function stamp({ at }) {
  return element('time', { datetime: at }, timeOf(at));
}

/**
 * @param {HTMLElement} item
 * @param {string} at
 */
export function setStamp(item, at) {
  item.dataset['at'] = at;
  item.querySelector('time')?.replaceWith(stamp({ at }));
}

/**
 * For those who hear the page instead of seeing who stands left and right.
 * @param {string} words
 */
function hidden(words) {
  return element('span', { class: 'heard' }, words);
}
