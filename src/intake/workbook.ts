import type { LocalDate } from '../domain/local-date.ts';

/** One cell as the person sees it: texts are NFC and trimmed, lines inside a cell are separated by `\n`. */
export type Cell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  /** `value` is what the file stores; `text` is how it reads in the cell when that differs in meaning (50%, 0912…). */
  | { kind: 'number'; value: number; text: string }
  | { kind: 'date'; date: LocalDate }
  /** A spreadsheet error such as `#REF!`. */
  | { kind: 'error'; text: string };

/** `number` is the row's number in the margin of the sheet, from 1. `cells[0]` is column A; trailing empty cells are left out. */
export type Row = { number: number; cells: Cell[] };

/** A merged range; rows and columns count from 1, both ends included. The value is in the top left cell. */
export type MergedRange = { top: number; left: number; bottom: number; right: number };

/**
 * `rows` holds only rows that have something in them, from top to bottom. A table of a Word document is a sheet too: then
 * `table` says which one it is, from 1, and rows count within it. `above`: the lines of text between the table before and this one.
 */
export type Sheet = { name: string; table?: number; above?: string[]; rows: Row[]; merges: MergedRange[] };

/** Things in a file that were passed over, so that the person is not surprised. */
export type WorkbookWarning =
  | { kind: 'macros' }
  | { kind: 'external-links' }
  | { kind: 'notes' }
  | { kind: 'hidden-sheet'; sheet: string }
  /** `cells` names the first few, as `C5`; `count` is all of them. */
  | { kind: 'formula-without-value'; sheet: string; cells: string[]; count: number };

export type Workbook = { kind: 'workbook'; sheets: Sheet[]; warnings: WorkbookWarning[] };

/** What a file turned out to be when it is not a table that can be read. */
type FoundInstead = 'html' | 'xml' | 'pdf' | 'rtf' | 'ods' | 'odt' | 'xlsb' | 'zip' | 'text' | 'unknown';

/** Which sheet is meant; `table`: it is a table of a Word document, that one from the top. */
export type SheetPlace = { sheet: string; table?: number };

export type RejectionReason =
  | { reason: 'not-found' }
  | { reason: 'nothing-inside' }
  | { reason: 'too-big'; limitMegabytes: number }
  | { reason: 'not-a-table'; found: FoundInstead }
  | { reason: 'old-excel' }
  | { reason: 'old-word' }
  /** A Word document without any table. */
  | { reason: 'no-table' }
  | { reason: 'password' }
  | { reason: 'damaged' }
  | { reason: 'swells'; limitMegabytes: number }
  | { reason: 'unsafe-entry'; entry: string }
  | ({ reason: 'too-many-rows'; limit: number } & SheetPlace)
  | ({ reason: 'too-many-columns'; limit: number } & SheetPlace)
  | { reason: 'not-utf8' }
  | { reason: 'too-slow'; limitSeconds: number };

/** A file that is not read at all, and why. `file` is the name the person knows it by. */
export type FileRejection = { kind: 'rejected'; file: string } & RejectionReason;

export type Limits = {
  /** Rows with something in them, over all sheets. */
  rows: number;
  /** The rightmost column that may hold something. */
  columns: number;
  /** Size of the file on disk, in bytes. */
  fileBytes: number;
  /** Bytes that the archive may inflate to, in all: declared and real. */
  inflatedBytes: number;
  /** Characters of text in all cells that are kept in memory. */
  textLength: number;
  /** Wall clock seconds. */
  seconds: number;
};

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  rows: 20_000,
  columns: 256,
  fileBytes: 25 * megabyte,
  inflatedBytes: 100 * megabyte,
  textLength: 12_000_000,
  seconds: 30,
};

export function inMegabytes(bytes: number): number {
  return Math.max(1, Math.floor(bytes / megabyte));
}

/** Thrown inside the reading only, and caught at its edge, where it becomes a {@link FileRejection}. */
export class Refused extends Error {
  readonly why: RejectionReason;
  constructor(why: RejectionReason) {
    super(why.reason);
    this.why = why;
  }
}
