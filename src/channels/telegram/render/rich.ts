import type { Block, Table, View } from '../../../conversation/view.ts';
import { escapeHtml } from './line.ts';
import { checkShape } from './table.ts';

/** Limits of a rich message (Bot API 10.1, "Rich Message Limits"). */
const MOST_CHARACTERS = 32_768;
const MOST_BLOCKS = 500;
const MOST_COLUMNS = 20;

/** The view as the HTML of a rich message with real tables; `null` if it has no table or is too large for one. */
export function renderRich(view: View): string | null {
  const tables = view.blocks.filter((block) => block.kind === 'table');
  if (tables.length === 0 || tables.some((table) => table.columns.length > MOST_COLUMNS)) return null;
  const parts = view.blocks.length + tables.reduce((sum, table) => sum + table.rows.length + 1, 0);
  const html = view.blocks.map(blockHtml).join('');
  return parts > MOST_BLOCKS || html.length > MOST_CHARACTERS ? null : html;
}

function blockHtml(block: Block): string {
  if (block.kind === 'table') return tableHtml(block);
  if (block.text.trim() === '') return '';
  const text = escapeHtml(block.text).replaceAll('\n', '<br>');
  if (block.tone === 'title') return `<p><b>${text}</b></p>`;
  return block.tone === 'quiet' ? `<p><i>${text}</i></p>` : `<p>${text}</p>`;
}

function tableHtml(table: Table): string {
  checkShape(table);
  const rowHtml = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell, at) => `<${tag} align="${table.columns[at]?.align ?? 'left'}">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const header = rowHtml(
    table.columns.map((column) => column.title),
    'th',
  );
  return `<table bordered striped>${header}${table.rows.map((row) => rowHtml(row, 'td')).join('')}</table>`;
}
