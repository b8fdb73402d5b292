import { type FileHandle, open } from 'node:fs/promises';
import { extname } from 'node:path';
import { Refused } from './workbook.ts';

/** `archive`: a zip, as .xlsx and .docx are; what is inside tells which. */
export type FileKind = 'archive' | 'csv-utf8' | 'csv-utf16le' | 'csv-utf16be';

const zipStarts = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')];
const oleStart = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le');
const wordName = Buffer.from('WordDocument', 'utf16le');
const officeExtensions = new Set('.xlsx .xlsm .xltx .xls .xlsb .docx .docm .dotx .dotm .doc'.split(' '));
const headLength = 4096;
const pieceLength = 256 * 1024;

/**
 * What a file is, judged by its content; the name only tells that a text was meant to be a workbook or a document.
 * Throws {@link Refused} for everything that is no table.
 */
export async function kindOfFile(path: string, name: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.length === 0) throw new Refused({ reason: 'nothing-inside' });
    if (zipStarts.some((start) => startsWith(head, start))) return 'archive';
    if (startsWith(head, oleStart)) return await refuseOle(file);
    const kind = kindOfText(head);
    if (officeExtensions.has(extname(name).toLowerCase())) throw new Refused({ reason: 'not-a-table', found: 'text' });
    return kind;
  } finally {
    await file.close();
  }
}

function kindOfText(head: Buffer): FileKind {
  if (head[0] === 0xff && head[1] === 0xfe) return 'csv-utf16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'csv-utf16be';
  if (startsWith(head, Buffer.from('%PDF'))) throw new Refused({ reason: 'not-a-table', found: 'pdf' });
  if (head.includes(0)) throw new Refused({ reason: 'not-a-table', found: 'unknown' });
  const start = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
  if (start === '') throw new Refused({ reason: 'nothing-inside' });
  if (start.startsWith('<?xml') || start.startsWith('<?mso'))
    throw new Refused({ reason: 'not-a-table', found: 'xml' });
  if (/^<(!doctype|!--|html|head|body|meta|style|table)/.test(start))
    throw new Refused({ reason: 'not-a-table', found: 'html' });
  if (start.startsWith('{\\rtf')) throw new Refused({ reason: 'not-a-table', found: 'rtf' });
  return 'csv-utf8';
}

/** The old binary format and the envelope of a file with a password share one container (MS-CFB, MS-OFFCRYPTO 2.3). */
async function refuseOle(file: FileHandle): Promise<never> {
  const overlap = encryptedName.length;
  const piece = Buffer.alloc(pieceLength + overlap);
  let isWord = false;
  for (let position = 0; ; position += pieceLength) {
    const { bytesRead } = await file.read(piece, 0, piece.length, position);
    if (bytesRead === 0) break;
    const bytes = piece.subarray(0, bytesRead);
    if (bytes.includes(encryptedName)) throw new Refused({ reason: 'password' });
    isWord ||= bytes.includes(wordName);
  }
  throw new Refused({ reason: isWord ? 'old-word' : 'old-excel' });
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
