import { inflateSync } from 'node:zlib';

/** A picture as dots. Knows what our drawing writes: 8 bits a colour, with or without opacity, not interlaced (PNG, ISO/IEC 15948). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** "#rrggbb" at a dot. */
  at(x: number, y: number): string;
  /** How many dots have each colour. */
  colours(): ReadonlyMap<string, number>;
}

export function decodePng(bytes: Uint8Array): Picture {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('a PNG of another make');
  const dots = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const at = (x: number, y: number) =>
    `#${dots.toString('hex', (y * width + x) * channels, (y * width + x) * channels + 3)}`;
  return {
    ...{ width, height, at },
    colours() {
      const found = new Map<number, number>();
      for (let at = 0; at < dots.length; at += channels) {
        const colour = dots.readUIntBE(at, 3);
        found.set(colour, (found.get(colour) ?? 0) + 1);
      }
      return new Map([...found].map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0')}`, count]));
    },
  };
}

function unfiltered(raw: Buffer, rowBytes: number, rows: number, step: number): Buffer {
  const out = Buffer.alloc(rowBytes * rows);
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (rowBytes + 1)];
    for (let x = 0; x < rowBytes; x++) {
      const left = x < step ? 0 : (out[y * rowBytes + x - step] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * rowBytes + x] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[(y - 1) * rowBytes + x - step] ?? 0);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * rowBytes + x] = (raw[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
