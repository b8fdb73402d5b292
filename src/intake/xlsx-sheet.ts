import { parseIsoDate } from '../domain/local-date.ts';
import { cleanText, decodeEscapes } from './clean-text.ts';
import { type NumberMeaning, numberCell } from './number-format.ts';
import { type Cell, type Limits, type MergedRange, Refused, type Row } from './workbook.ts';
import { readXml, type Tag } from './xml.ts';

export type SheetContext = {
  strings: readonly string[];
  meanings: readonly NumberMeaning[];
  from1904: boolean;
  limits: Limits;
};

type SheetOutput = {
  row: (row: Row) => void;
  /** A formula that was saved without its result, at this cell. */
  missingResult: (address: string) => void;
  merge: (range: MergedRange) => void;
  tooWide: () => never;
};

type RawCell = { column: number; type: string; style: number; value: string; formula: boolean };

const empty: Cell = { kind: 'empty' };
const mergesLimit = 100_000;

/** Reads the XML of one worksheet from top to bottom, handing on each row as soon as it is complete. */
export async function readSheet(
  pieces: AsyncIterable<Buffer>,
  context: SheetContext,
  output: SheetOutput,
): Promise<void> {
  let row: Row = { number: 0, cells: [] };
  let cell: RawCell | null = null;
  let column = 0;
  let inValue = false;
  let phonetic = false;
  let merges = 0;
  await readXml(pieces, {
    open: (tag) => {
      if (tag.name === 'row') {
        row = { number: rowNumber(tag.attribute('r'), row.number + 1), cells: [] };
        column = 0;
      } else if (tag.name === 'c') {
        cell = startCell(tag, column + 1);
        column = cell.column;
      } else if (tag.name === 'f' && cell !== null) {
        cell.formula = true;
      } else if (tag.name === 'rPh') {
        phonetic = true;
      } else if (tag.name === 'mergeCell') {
        merges += 1;
        const range = parseRange(tag.attribute('ref') ?? '');
        if (range !== null && merges <= mergesLimit) output.merge(range);
      }
      inValue = (tag.name === 'v' || tag.name === 't') && !phonetic;
    },
    text: (text) => {
      if (inValue && cell !== null) cell.value += text;
    },
    close: (name) => {
      inValue = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && cell !== null) {
        if (cell.formula && cell.value === '' && cell.type !== 'str')
          output.missingResult(`${columnLetters(cell.column)}${row.number}`);
        putCell(row, cell, context, output);
        cell = null;
      }
      if (name === 'row' && row.cells.length > 0) output.row(row);
    },
  });
}

function rowNumber(written: string | undefined, next: number): number {
  const number = written === undefined ? next : Number(written);
  if (!Number.isInteger(number) || number < 1) throw new Refused({ reason: 'damaged' });
  return number;
}

function startCell(tag: Tag, next: number): RawCell {
  const address = parseAddress(tag.attribute('r') ?? '');
  return {
    column: address?.column ?? next,
    type: tag.attribute('t') ?? 'n',
    style: Number(tag.attribute('s') ?? 0),
    value: '',
    formula: false,
  };
}

function putCell(row: Row, raw: RawCell, context: SheetContext, output: SheetOutput): void {
  const cell = meaningOfCell(raw, context);
  if (cell.kind === 'empty') return;
  if (raw.column > context.limits.columns) output.tooWide();
  while (row.cells.length < raw.column - 1) row.cells.push(empty);
  row.cells[raw.column - 1] = cell;
}

function meaningOfCell(raw: RawCell, context: SheetContext): Cell {
  switch (raw.type) {
    case 's':
      return textCell(context.strings[Number(raw.value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textCell(cleanText(decodeEscapes(raw.value)));
    case 'b':
      return raw.value === '' ? empty : textCell(raw.value === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      return { kind: 'error', text: cleanText(raw.value) };
    case 'd': {
      const date = parseIsoDate(raw.value.slice(0, 10));
      return date === null ? textCell(cleanText(raw.value)) : { kind: 'date', date };
    }
    default: {
      if (raw.value.trim() === '') return empty;
      const value = Number(raw.value);
      if (!Number.isFinite(value)) return textCell(cleanText(raw.value));
      return numberCell(value, context.meanings[raw.style] ?? 'plain', context.from1904);
    }
  }
}

function textCell(text: string): Cell {
  return text === '' ? empty : { kind: 'text', text };
}

/** `AB12` → column 28, row 12; `null` when it is no address. */
function parseAddress(address: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (match === null) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(match[2]) };
}

function parseRange(range: string): MergedRange | null {
  const [from, to] = range.split(':').map(parseAddress);
  if (from == null || to == null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
