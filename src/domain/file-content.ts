/** What a file is, told by its first bytes: never by its name, nor by what the sender's machine calls it. */
export interface FileContent {
  /** Media type to give it out with. */
  readonly type: string;
  /** How names of such files end; the first is given to a name without an ending. */
  readonly endings: readonly string[];
}

/** So many of the first bytes tell what a file is. */
export const HEAD_BYTES = 4096;

const PICTURES = ['jpg', 'jpeg', 'png', 'heic', 'webp', 'gif'];
/** The older Office files; the newer ones as well, where a password guards them. */
const COMPOUND = ['doc', 'xls', 'ppt', 'docx', 'xlsx', 'pptx'];
const ZIPPED = ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'];
/** Programs of offices write pages and tables as text and call them Word or Excel. */
const TEXTS = ['txt', 'csv', 'xls', 'doc'];

/** Any picture may be called like any other: telephones and messengers rename them. The right ending comes first. */
const picture = (type: string, ending: string): FileContent => ({ type, endings: [ending, ...PICTURES] });

const STARTS: readonly (readonly [start: string, content: FileContent])[] = [
  ['ffd8ff', picture('image/jpeg', 'jpg')],
  ['89504e470d0a1a0a', picture('image/png', 'png')],
  ['474946383761', picture('image/gif', 'gif')],
  ['474946383961', picture('image/gif', 'gif')],
  ['255044462d', { type: 'application/pdf', endings: ['pdf'] }],
  ['d0cf11e0a1b11ae1', { type: 'application/octet-stream', endings: COMPOUND }],
  ['504b0304', { type: 'application/octet-stream', endings: ZIPPED }],
  ['526172211a07', { type: 'application/vnd.rar', endings: ['rar'] }],
  ['377abcaf271c', { type: 'application/x-7z-compressed', endings: ['7z'] }],
  ['7b5c727466', { type: 'application/rtf', endings: ['rtf', 'doc'] }],
];

const BRANDS_OF_HEIC = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/;
const BRANDS_OF_FILMS = /^(?:iso.|mp4.|avc1|M4V.|dash|MSNV|3gp.|mmp4|qt {2})$/;

/** What `head`, the first bytes of a file, belongs to; null: nothing that is taken. */
export function contentOf(head: Uint8Array): FileContent | null {
  const hex = [...head.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = STARTS.find(([start]) => hex.startsWith(start));
  if (known !== undefined) return known[1];
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return picture('image/webp', 'webp');
  const box = ascii(head, 4, 8);
  if (box === 'ftyp') return ofBrand(ascii(head, 8, 12));
  // Older QuickTime films begin without saying what they are.
  if (box === 'moov' || box === 'mdat' || box === 'wide') return FILM;
  return isText(head) ? { type: 'text/plain; charset=utf-8', endings: TEXTS } : null;
}

const FILM: FileContent = { type: 'video/mp4', endings: ['mp4', 'mov'] };

function ofBrand(brand: string): FileContent | null {
  if (BRANDS_OF_HEIC.test(brand)) return picture('image/heic', 'heic');
  return BRANDS_OF_FILMS.test(brand) ? FILM : null;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** No control characters but those of lines and tabs, unless it says that it is UTF-16; and no script for a machine. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0 || ascii(head, 0, 2) === '#!' || ascii(head, 0, 2) === 'MZ') return false;
  const mark = (head[0] ?? 0) * 256 + (head[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
