import { mainPart } from './relations.ts';
import { Refused } from './workbook.ts';
import type { Archive } from './zip-entry.ts';

type OfficeFile = { kind: 'xlsx' | 'docx'; mainPart: string };

/** Whether an archive is a workbook or a document, judged by what its root names, else by what it holds. Throws `Refused` for any other. */
export async function officeFileIn(archive: Archive): Promise<OfficeFile> {
  const names = archive.names();
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name)))
    throw new Refused({ reason: 'not-a-table', found: 'xlsb' });
  if (archive.has('mimetype') && archive.has('content.xml')) {
    const isText = (await beginningOf(archive, 'mimetype')).includes('opendocument.text');
    throw new Refused({ reason: 'not-a-table', found: isText ? 'odt' : 'ods' });
  }
  if (!archive.has('[Content_Types].xml')) throw new Refused({ reason: 'not-a-table', found: 'zip' });
  const named = await mainPart(archive);
  if (named.startsWith('word/') && archive.has(named)) return { kind: 'docx', mainPart: named };
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'xlsx', mainPart: named || 'xl/workbook.xml' };
  if (archive.has('word/document.xml')) return { kind: 'docx', mainPart: 'word/document.xml' };
  throw new Refused({ reason: 'not-a-table', found: 'zip' });
}

async function beginningOf(archive: Archive, name: string): Promise<string> {
  for await (const piece of archive.read(name)) return piece.toString('latin1', 0, 200);
  return '';
}
