// @ts-check
import { element } from './dom.js';
import { text } from './words.js';

/** @typedef {{ label: string, act: string, tone?: 'primary' | 'danger' }} Choice */
/** @typedef {{ title: string, align?: 'left' | 'right' }} Column */
/** @typedef {{ kind: 'text', text: string, tone?: 'title' | 'quiet' }} Paragraph */
/** @typedef {{ kind: 'table', columns: Column[], rows: string[][] }} Table */
/** @typedef {{ blocks: (Paragraph | Table)[], choices?: Choice[][], about?: string, file?: import('./file-link.js').ShownFile, make?: import('./file-link.js').FileToMake }} View */

/**
 * The paragraphs and tables of a view.
 * @param {View} view
 * @returns {Node[]}
 */
export function drawBlocks(view) {
  return view.blocks.map((block) =>
    block.kind === 'table' ? drawTable(block) : element('p', { class: `line ${block.tone ?? ''}` }, block.text),
  );
}

/**
 * @param {View} view
 * @param {(choice: Choice, button: HTMLButtonElement) => void} onChoose
 * @returns {HTMLElement[]} one group of buttons for each row
 */
export function drawChoices(view, onChoose) {
  return (view.choices ?? []).map((row) => element('div', { class: 'choices' }, ...row.map(drawChoice)));

  /** @param {Choice} choice */
  function drawChoice(choice) {
    const tone = choice.tone === undefined ? {} : { 'data-tone': choice.tone };
    const button = element('button', { type: 'button', class: 'choice', ...tone }, choice.label);
    button.addEventListener('click', () => onChoose(choice, button));
    return button;
  }
}

/** @param {Table} table */
function drawTable({ columns, rows }) {
  const head = element('tr', {}, ...columns.map((column) => cell('th', column, column.title, { scope: 'col' })));
  const body = rows.map((row) => element('tr', {}, ...columns.map((column, at) => cell('td', column, row[at] ?? ''))));
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  return element('div', { class: 'table', role: 'region', 'aria-label': text('web-table'), tabindex: '0' }, table);
}

/**
 * @param {'th' | 'td'} tag
 * @param {Column} column
 * @param {string} words
 * @param {Record<string, string>} [attributes]
 */
function cell(tag, column, words, attributes = {}) {
  return element(tag, { ...attributes, ...(column.align === 'right' ? { class: 'right' } : {}) }, words);
}

/**
 * The first line of a view, to quote it by.
 * @param {View} view
 */
export function firstLine(view) {
  const first = view.blocks.find((block) => block.kind === 'text');
  return first?.kind === 'text' ? (first.text.split('\n')[0] ?? '') : '';
}
