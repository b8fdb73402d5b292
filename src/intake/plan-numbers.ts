import { foldText } from './clean-text.ts';

/** The order of letters in Vietnamese lists: đ comes after d; f, j, w and z are rare, yet have their place. */
const alphabet = 'abcdđefghijklmnopqrstuvwxyz';
const romanValues = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);
const listed = /^\(?\s*([\p{L}\d]+(?:[.\-/][\p{L}\d]+)*)\s*[.)/:-]*\s*$/u;
const inFront = /^(\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,3}[.)]|[a-zđ]\))\s+(?=\S)/u;

/** A running number: `1.2` is [1, 2]; `a)` is [1] below the number before it. */
export type RunningNumber = { parts: number[]; below: boolean };

/**
 * Reads "1", "01.", "1.2)", "(3)", "II.1", "a)", "1a". `null` when it is none, but a code, as "NV12"; a dash or nothing at all is one more
 * below the number before.
 */
export function runningNumber(text: string): RunningNumber | null {
  if (/^[-–—•+*.\s]*$/u.test(text)) return { parts: [], below: true };
  const match = listed.exec(text);
  if (match === null) return null;
  const pieces = (match[1] ?? '').toLowerCase().split(/[.\-/]|(?<=\d)(?=\p{L})/u);
  const parts: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const part = partOf(piece, index === 0 && (pieces.length > 1 || match[1] === match[1]?.toUpperCase()));
    if (part === null) return null;
    parts.push(part);
  }
  return { parts, below: /^\p{Ll}$/u.test(match[1] ?? '') };
}

/** The number with which a title begins, and the title without it. */
export function numberInFront(title: string): { number: RunningNumber; title: string } | null {
  const match = inFront.exec(title);
  const number = match === null ? null : runningNumber(match[1] ?? '');
  return match === null || number === null ? null : { number, title: title.slice(match[0].length) };
}

function partOf(piece: string, mayBeRoman: boolean): number | null {
  if (/^\d{1,5}$/.test(piece)) return Number(piece);
  if (mayBeRoman && /^[ivxlc]+$/.test(piece)) return romanNumber(piece);
  const place = /^\p{L}$/u.test(piece) ? alphabet.indexOf(piece) : -1;
  return place === -1 ? null : place + 1;
}

function romanNumber(text: string): number {
  const values = [...foldText(text)].map((sign) => romanValues.get(sign) ?? 0);
  return values.reduce<number>((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Where a row stands in the order of its table; `place` holds the whole number from the top. */
export type Numbering = {
  /** The whole number of the next row. */
  place: (number: RunningNumber, asNumberCell: boolean) => number[];
  /** Forgets the number before: a new group or table begins. */
  restart: () => void;
};

/** Follows the running numbers of a table from row to row. */
export function followNumbers(): Numbering {
  let top: number[] = [];
  let last: number[] = [];
  let below = 0;
  const takes = (parts: number[]) => {
    last = parts;
    below = 0;
    return parts;
  };
  return {
    place: ({ parts, below: isBelow }, asNumberCell) => {
      if (parts.length === 0) {
        below += 1;
        return [...last, below];
      }
      if (isBelow && top.length > 0) return takes([...top, ...parts]);
      top = asNumberCell ? withLostZero(parts, last) : parts;
      return takes(top);
    },
    restart: () => {
      top = [];
      last = [];
      below = 0;
    },
  };
}

/** A number cell shows 1.10 as 1.1; after 1.9 it is meant as 1.10. */
function withLostZero(parts: number[], before: readonly number[]): number[] {
  const [whole, part, ...rest] = parts;
  const isNext = whole === before[0] && before.length === 2 && (before[1] ?? 0) % 10 === 9;
  if (rest.length > 0 || part === undefined || whole === undefined || !isNext) return parts;
  return part * 10 === (before[1] ?? 0) + 1 ? [whole, part * 10] : parts;
}
