import { inMegabytes, type Limits, type MergedRange, Refused, type Row, type WorkbookWarning } from './workbook.ts';
import { readSharedStrings, readStyles, readWorkbookPart, type SheetPart } from './xlsx-parts.ts';
import { readSheet, type SheetContext } from './xlsx-sheet.ts';
import { type Archive, openArchive } from './zip-entry.ts';

/** What a reader hands on while it reads; rows come sheet by sheet and from top to bottom. */
export type ReadOutput = {
  sheet: (name: string) => void;
  row: (row: Row) => void;
  merge: (range: MergedRange) => void;
  warn: (warning: WorkbookWarning) => void;
};

const namedCells = 5;

/** Reads an archive that claims to be a workbook. Throws `Refused`. */
export async function readXlsx(path: string, fileSize: number, limits: Limits, output: ReadOutput): Promise<void> {
  const archive = await openArchive(path, fileSize, limits);
  refuseOtherArchives(archive);
  const part = await readWorkbookPart(archive);
  warnOfIgnored(archive, part.hasExternalLinks, output);
  const context: SheetContext = {
    from1904: part.from1904,
    meanings: await readStyles(archive, part.stylesPath),
    strings: await readSharedStrings(archive, part.stringsPath, limits),
    limits,
  };
  const counted = countRows(limits, output);
  for (const sheet of part.sheets) {
    if (sheet.hidden) output.warn({ kind: 'hidden-sheet', sheet: sheet.name });
    else await readOneSheet(archive, sheet, context, { ...output, row: counted(sheet.name) });
  }
}

async function readOneSheet(
  archive: Archive,
  sheet: SheetPart,
  context: SheetContext,
  output: ReadOutput,
): Promise<void> {
  const cells: string[] = [];
  let count = 0;
  output.sheet(sheet.name);
  await readSheet(archive.read(sheet.path), context, {
    row: output.row,
    merge: output.merge,
    missingResult: (address) => {
      count += 1;
      if (cells.length < namedCells) cells.push(address);
    },
    tooWide: () => {
      throw new Refused({ reason: 'too-many-columns', sheet: sheet.name, limit: context.limits.columns });
    },
  });
  if (count > 0) output.warn({ kind: 'formula-without-value', sheet: sheet.name, cells, count });
}

function refuseOtherArchives(archive: Archive): void {
  if (archive.names().some((name) => /^xl\/workbook\.bin$/i.test(name)))
    throw new Refused({ reason: 'not-a-table', found: 'xlsb' });
  if (archive.has('word/document.xml')) throw new Refused({ reason: 'not-a-table', found: 'word' });
  if (archive.has('mimetype') && archive.has('content.xml')) throw new Refused({ reason: 'not-a-table', found: 'ods' });
  if (!archive.has('[Content_Types].xml')) throw new Refused({ reason: 'not-a-table', found: 'zip' });
  if (!archive.names().some((name) => name.startsWith('xl/')))
    throw new Refused({ reason: 'not-a-table', found: 'zip' });
}

function warnOfIgnored(archive: Archive, hasExternalLinks: boolean, output: ReadOutput): void {
  const names = archive.names();
  if (names.some((name) => name.endsWith('vbaProject.bin'))) output.warn({ kind: 'macros' });
  if (hasExternalLinks) output.warn({ kind: 'external-links' });
  if (names.some((name) => /^xl\/(threadedComments\/|comments)/.test(name))) output.warn({ kind: 'notes' });
}

/** Counts rows and characters over all sheets, because one text of the file can be shown in any number of cells. */
export function countRows(limits: Limits, output: ReadOutput): (sheet: string) => (row: Row) => void {
  let rows = 0;
  let length = 0;
  return (sheet) => (row) => {
    rows += 1;
    if (rows > limits.rows) throw new Refused({ reason: 'too-many-rows', sheet, limit: limits.rows });
    for (const cell of row.cells) length += cell.kind === 'text' ? cell.text.length : 8;
    if (length > limits.textLength)
      throw new Refused({ reason: 'swells', limitMegabytes: inMegabytes(limits.inflatedBytes) });
    output.row(row);
  };
}
