import { constants, crc32, deflateRawSync } from 'node:zlib';

/**
 * An entry to be packed. `claims` overrides what the directory says of it, as a hostile archive would.
 */
export type ZipInput = {
  name: string;
  data: Content;
  claims?: { size?: number; flags?: number };
};

/** What an entry holds. A list of parts, each with how often it is repeated, is packed without ever being made whole. */
export type Content = Buffer | string | readonly (readonly [part: Buffer | string, times: number])[];

/** A zip made by hand, so that tests can make ones that no honest tool would. */
export function makeZip(inputs: readonly ZipInput[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const input of inputs) {
    const { packed, crc, size } = pack(input.data);
    const name = Buffer.from(input.name, 'utf8');
    const sizes = {
      crc,
      packed: packed.length,
      size: input.claims?.size ?? size,
      flags: input.claims?.flags ?? 0,
    };
    const local = Buffer.concat([localHeader(name, sizes), name, packed]);
    directory.push(directoryEntry(name, sizes, offset), name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(inputs.length, central.length, offset)]);
}

/** A part that was flushed can follow any other in one stream, so each is packed once, however often it is repeated. */
function pack(content: Content): { packed: Buffer; crc: number; size: number } {
  const parts = typeof content === 'string' || Buffer.isBuffer(content) ? [[content, 1] as const] : content;
  const packed: Buffer[] = [];
  let [crc, size] = [0, 0];
  for (const [part, times] of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    const flushed = deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    for (let time = 0; time < times; time += 1) {
      packed.push(flushed);
      crc = crc32(bytes, crc);
      size += bytes.length;
    }
  }
  packed.push(deflateRawSync(Buffer.alloc(0)));
  return { packed: Buffer.concat(packed), crc, size };
}

type Sizes = { crc: number; packed: number; size: number; flags: number };

function localHeader(name: Buffer, { crc, packed, size, flags }: Sizes): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function directoryEntry(name: Buffer, { crc, packed, size, flags }: Sizes, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
