import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll } from 'vitest';

export type CellInput = string | number | boolean | Date | null | ExcelJS.CellValue;

export type SheetInput = {
  name?: string;
  rows: readonly (readonly CellInput[])[];
  /** Ranges to merge, as `A1:C1`. */
  merges?: readonly string[];
  /** Number formats by cell, as `{ B2: 'd/m/yyyy' }`. */
  formats?: Readonly<Record<string, string>>;
  /** Cell notes by cell. */
  notes?: Readonly<Record<string, string>>;
  hidden?: boolean;
};

/** A folder of its own for the files of one test file, gone when its tests are over. */
export function workbookFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-intake-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** Writes a real .xlsx with exceljs and returns its path. Dates are days at midnight UTC, see {@link day}. */
export async function writeWorkbook(
  path: string,
  sheets: SheetInput | readonly SheetInput[],
  options: { date1904?: boolean } = {},
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = options.date1904 ?? false;
  const list: readonly SheetInput[] = 'rows' in sheets ? [sheets] : sheets;
  for (const [index, input] of list.entries()) addSheet(workbook, input, index);
  await workbook.xlsx.writeFile(path);
  return path;
}

function addSheet(workbook: ExcelJS.Workbook, input: SheetInput, index: number): void {
  const sheet = workbook.addWorksheet(input.name ?? `Sheet${index + 1}`, {
    state: input.hidden === true ? 'hidden' : 'visible',
  });
  for (const row of input.rows) sheet.addRow([...row]);
  for (const range of input.merges ?? []) sheet.mergeCells(range);
  for (const [cell, format] of Object.entries(input.formats ?? {})) sheet.getCell(cell).numFmt = format;
  for (const [cell, note] of Object.entries(input.notes ?? {})) sheet.getCell(cell).note = note;
}

/** A day as exceljs wants a date cell. */
export function day(year: number, month: number, dayOfMonth: number): Date {
  return new Date(Date.UTC(year, month - 1, dayOfMonth));
}

/** Rich text of several runs, as Excel stores a cell that is partly bold. */
export function richText(...runs: readonly string[]): ExcelJS.CellRichTextValue {
  return { richText: runs.map((text, index) => ({ text, font: { bold: index % 2 === 0 } })) };
}

export function writeBytes(path: string, content: string | Buffer): string {
  writeFileSync(path, content);
  return path;
}
