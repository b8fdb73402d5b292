import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { inMegabytes, type Limits, Refused } from './workbook.ts';
import { readExactly, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** An archive whose entries can be inflated one after the other under one common limit. */
export type Archive = {
  has: (name: string) => boolean;
  names: () => string[];
  /** The bytes of an entry, piece by piece; an entry that is not there has none. Throws {@link Refused}. */
  read: (name: string) => AsyncGenerator<Buffer>;
};

const localSignature = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;

/** Opens a zip for reading. What it inflates is counted on the real bytes, because declared sizes can lie. */
export async function openArchive(path: string, fileSize: number, limits: Limits): Promise<Archive> {
  const file = await open(path);
  const entries = await readZipDirectory(file, fileSize, limits).finally(() => file.close());
  let left = limits.inflatedBytes;
  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (entry === undefined || entry.packedSize === 0) return;
    let size = 0;
    let crc = 0;
    for await (const piece of unpack(path, entry)) {
      size += piece.length;
      left -= piece.length;
      if (left < 0) throw new Refused({ reason: 'swells', limitMegabytes: inMegabytes(limits.inflatedBytes) });
      if (size > entry.size) throw new Refused({ reason: 'damaged' });
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size !== entry.size || crc !== entry.crc) throw new Refused({ reason: 'damaged' });
  }
  return { has: (name) => entries.has(name), names: () => [...entries.keys()], read };
}

async function* unpack(path: string, entry: ZipEntry): AsyncGenerator<Buffer> {
  const start = await dataStart(path, entry);
  const packed = createReadStream(path, { start, end: start + entry.packedSize - 1 });
  if (entry.method === stored) {
    yield* packed;
  } else if (entry.method === deflated) {
    const inflate = createInflateRaw();
    // A failing disk must not leave the inflating side waiting for ever.
    packed.once('error', (error) => inflate.destroy(error));
    try {
      yield* packed.pipe(inflate);
    } catch {
      throw new Refused({ reason: 'damaged' });
    } finally {
      packed.destroy();
    }
  } else {
    throw new Refused({ reason: 'damaged' });
  }
}

/** The local header has its own name and extra lengths, so the data's position can only be known from it. */
async function dataStart(path: string, entry: ZipEntry): Promise<number> {
  const file: FileHandle = await open(path);
  try {
    const header = await readExactly(file, entry.offset, localLength);
    if (header.readUInt32LE(0) !== localSignature) throw new Refused({ reason: 'damaged' });
    return entry.offset + localLength + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}
