import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { type Choice, MAX_ACT_BYTES } from '../../../conversation/view.ts';

/** Telegram's limit on the buttons of one row. */
const MOST_IN_A_ROW = 8;

/** The choices as an inline keyboard whose labels can be read on a phone. */
export function renderKeyboard(rows: readonly (readonly Choice[])[]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.flatMap(fitRow).map((row) => row.map(button)) };
}

/** Splits a row evenly into as few rows as its longest labels allow. */
function fitRow(row: readonly Choice[]): (readonly Choice[])[] {
  for (let inRow = Math.min(row.length, MOST_IN_A_ROW); inRow > 1; inRow -= 1) {
    const room = labelRoom(inRow);
    if (row.every((choice) => choice.label.length <= room)) return chunks(row, inRow);
  }
  return chunks(row, 1);
}

/**
 * Letters that a label may have when `inRow` buttons share the 330 pixels of a message on a phone 360 pixels wide: a
 * letter takes about 7.5 pixels, the edges of a button 14. One button: 42, two: 20, three: 12, four: 9, five: 6.
 */
function labelRoom(inRow: number): number {
  return Math.floor((330 / inRow - 14) / 7.5);
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const rows = Math.ceil(items.length / size);
  const even = Math.ceil(items.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, at) => items.slice(at * even, (at + 1) * even));
}

function button({ label, act, tone }: Choice): InlineKeyboardButton {
  const bytes = Buffer.byteLength(act);
  if (bytes === 0 || bytes > MAX_ACT_BYTES) {
    throw new Error(
      `Button "${label}": its act has ${bytes} bytes, Telegram takes 1–${MAX_ACT_BYTES}. ` +
        'Name the thing by its id or code and keep long texts in the session.',
    );
  }
  return { text: label, callback_data: act, ...(tone === undefined ? {} : { style: tone }) };
}
