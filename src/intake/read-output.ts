import {
  inMegabytes,
  type Limits,
  type MergedRange,
  Refused,
  type Row,
  type Sheet,
  type WorkbookWarning,
} from './workbook.ts';

export type SheetStart = Pick<Sheet, 'name' | 'table' | 'above'>;

/** What a reader hands on while it reads; rows come sheet by sheet and from top to bottom. */
export type ReadOutput = {
  sheet: (sheet: SheetStart) => void;
  row: (row: Row) => void;
  merge: (range: MergedRange) => void;
  warn: (warning: WorkbookWarning) => void;
};

/** Counts rows and characters over all sheets, because one text of the file can be shown in any number of cells. */
export function countRows(limits: Limits, output: ReadOutput): ReadOutput {
  let rows = 0;
  let length = 0;
  let place: SheetStart = { name: '' };
  const count = (characters: number) => {
    length += characters;
    if (length > limits.textLength)
      throw new Refused({ reason: 'swells', limitMegabytes: inMegabytes(limits.inflatedBytes) });
  };
  return {
    ...output,
    sheet: (sheet) => {
      place = sheet;
      for (const line of sheet.above ?? []) count(line.length);
      output.sheet(sheet);
    },
    row: (row) => {
      rows += 1;
      if (rows > limits.rows) throw new Refused({ reason: 'too-many-rows', ...placeOf(place), limit: limits.rows });
      for (const cell of row.cells) count(cell.kind === 'text' ? cell.text.length : 8);
      output.row(row);
    },
  };
}

function placeOf({ name, table }: SheetStart): { sheet: string; table?: number } {
  return { sheet: name, ...(table === undefined ? {} : { table }) };
}
