import type { FileHandle } from 'node:fs/promises';
import { inMegabytes, type Limits, Refused } from './workbook.ts';

/** One file in an archive, as its central directory describes it. Sizes are what it claims, in bytes. */
export type ZipEntry = {
  name: string;
  /** Compression method: 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Position of the local header in the archive. */
  offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const entriesLimit = 5_000;
const encryptedFlag = 1;
/** A ratio that no worksheet reaches, looked at only where it could hurt. */
const ratioLimit = 250;
const ratioMatters = 8 * 1024 * 1024;

/**
 * Reads the directory at the end of a zip (APPNOTE.TXT 4.3.12, 4.3.16) and refuses, before anything is inflated,
 * an archive whose claims are already dangerous. Zip64 is refused as damaged: a file of 25 MB has no use for it.
 * Throws {@link Refused}.
 */
export async function readZipDirectory(
  file: FileHandle,
  fileSize: number,
  limits: Limits,
): Promise<Map<string, ZipEntry>> {
  const end = await readEnd(file, fileSize);
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (start + length > fileSize || count > entriesLimit) throw new Refused({ reason: 'damaged' });
  const directory = await readExactly(file, start, length);
  const entries = new Map<string, ZipEntry>();
  let position = 0;
  for (let seen = 0; seen < count; seen += 1) {
    const { entry, next } = readEntry(directory, position);
    if (entries.has(entry.name) || entry.offset >= start) throw new Refused({ reason: 'damaged' });
    entries.set(entry.name, entry);
    position = next;
  }
  checkClaims([...entries.values()], limits);
  return entries;
}

/** Reads `length` bytes at `start`; a file that ends earlier is refused as damaged. */
export async function readExactly(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, start);
  if (bytesRead < length) throw new Refused({ reason: 'damaged' });
  return bytes;
}

async function readEnd(file: FileHandle, fileSize: number): Promise<Buffer> {
  const length = Math.min(fileSize, endLength + longestComment);
  const tail = await readExactly(file, fileSize - length, length);
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endSignature) return tail.subarray(at);
  }
  throw new Refused({ reason: 'damaged' });
}

function readEntry(directory: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + entryLength > directory.length || directory.readUInt32LE(at) !== entrySignature) {
    throw new Refused({ reason: 'damaged' });
  }
  const nameLength = directory.readUInt16LE(at + 28);
  const nameEnd = at + entryLength + nameLength;
  if (nameEnd > directory.length) throw new Refused({ reason: 'damaged' });
  const name = directory.toString('utf8', at + entryLength, nameEnd);
  if ((directory.readUInt16LE(at + 8) & encryptedFlag) !== 0) throw new Refused({ reason: 'password' });
  if (isUnsafe(name)) throw new Refused({ reason: 'unsafe-entry', entry: name.slice(0, 80) });
  const entry = {
    name,
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  return { entry, next: nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32) };
}

/** Nothing is ever written to disk under these names, but a file that carries them was made to do harm. */
function isUnsafe(name: string): boolean {
  if (name.startsWith('/') || name.includes('\\') || name.includes('\0') || /^[a-z]:/i.test(name)) return true;
  return name.split('/').some((part) => part === '..' || part === '__proto__');
}

function checkClaims(entries: readonly ZipEntry[], limits: Limits): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const swollen = entries.some((entry) => entry.size > ratioMatters && entry.size > entry.packedSize * ratioLimit);
  if (total > limits.inflatedBytes || swollen) {
    throw new Refused({ reason: 'swells', limitMegabytes: inMegabytes(limits.inflatedBytes) });
  }
}
