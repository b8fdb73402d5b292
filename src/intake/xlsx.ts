import { countRows, type ReadOutput } from './read-output.ts';
import { type Limits, Refused } from './workbook.ts';
import { readSharedStrings, readStyles, readWorkbookPart, type SheetPart } from './xlsx-parts.ts';
import { readSheet, type SheetContext } from './xlsx-sheet.ts';
import type { Archive } from './zip-entry.ts';

const namedCells = 5;

/** Reads a workbook, whose main part is at `path` in its archive. Throws `Refused`. */
export async function readXlsx(archive: Archive, path: string, limits: Limits, output: ReadOutput): Promise<void> {
  const part = await readWorkbookPart(archive, path);
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
    else await readOneSheet(archive, sheet, context, counted);
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
  output.sheet({ name: sheet.name });
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

function warnOfIgnored(archive: Archive, hasExternalLinks: boolean, output: ReadOutput): void {
  const names = archive.names();
  if (names.some((name) => name.endsWith('vbaProject.bin'))) output.warn({ kind: 'macros' });
  if (hasExternalLinks) output.warn({ kind: 'external-links' });
  if (names.some((name) => /^xl\/(threadedComments\/|comments)/.test(name))) output.warn({ kind: 'notes' });
}
