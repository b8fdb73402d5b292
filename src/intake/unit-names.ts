import { oneLine } from './cell-text.ts';
import { foldText } from './clean-text.ts';
import { goesOnCollective, isCollective } from './collective-units.ts';

/** Tells whether a text is the name of a unit that the office knows. */
export type KnownUnits = (name: string) => boolean;

/** `collectives`: words that name no unit in particular, as "các sở, ban, ngành". */
export type UnitsCell = { units: string[]; collectives: string[] };

/** A stretch of text and the separator in front of it: a comma, the word for "and" as typed, or nothing. */
type Piece = { text: string; before: string };

const separators = /(,|(?<=\s)v[aà](?=\s))/iu;

/** A sector's department with a list in its name: "Sở Văn hóa" + "Thể thao và Du lịch". */
const listName = /^(?:so|bo|phong|vu) /;
const unitStart =
  /^(?:so|bo|ban|phong|vu|cuc|chi cuc|cong an|ubnd|uy ban|van phong|trung tam|hoi|doan|lien doan|bao|dai|vien|toa an|bao hiem|kho bac|ngan hang|thanh tra|truong|cac|huyen|xa|phuong|thanh pho|thi xa|tinh) /;

/**
 * The units named in one cell, separated by semicolons, lines, or commas. Names have "và" and commas inside ("Sở Thông
 * tin và Truyền thông"), so at "và" the text is cut only next to a known unit, and the longest known name wins.
 */
export function readUnits(text: string, isKnown: KnownUnits = () => false): UnitsCell {
  const names = text
    .replace(/\n(?=[-–•+*]?\s*và\s)/giu, ' ')
    .split(/[;\n]/)
    .flatMap((part) => unitsIn(piecesOf(part), isKnown))
    .map(trimName);
  const distinct = [...new Set(names.filter((name) => name !== ''))];
  if (isKnown(oneLine(text))) return { units: [oneLine(text)], collectives: [] };
  const isVague = (name: string) => !isKnown(name) && isCollective(name);
  return { units: distinct.filter((name) => !isVague(name)), collectives: distinct.filter(isVague) };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  for (const [index, part] of oneLine(text).split(separators).entries()) {
    if (index % 2 === 1) before = part;
    else if (part.trim() !== '') pieces.push({ text: part.trim(), before });
  }
  return pieces;
}

function isAnd(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.before.length === 2;
}

function unitsIn(pieces: readonly Piece[], isKnown: KnownUnits): string[] {
  const units: string[] = [];
  let from = 0;
  while (from < pieces.length) {
    const to =
      endOfKnown(pieces, from, isKnown) ?? endOfCollective(pieces, from) ?? endOfUnknown(pieces, from, isKnown);
    units.push(joined(pieces.slice(from, to)));
    from = to;
  }
  return units;
}

function endOfKnown(pieces: readonly Piece[], from: number, isKnown: KnownUnits): number | null {
  for (let to = pieces.length; to > from; to -= 1) {
    if (isKnown(trimName(joined(pieces.slice(from, to))))) return to;
  }
  return null;
}

/** "Các sở, ban, ngành và UBND cấp xã" goes on over its kinds of units; `null` when the piece names one. */
function endOfCollective(pieces: readonly Piece[], from: number): number | null {
  if (!isCollective(trimName(pieces[from]?.text ?? ''))) return null;
  let to = from + 1;
  while (to < pieces.length && goesOnCollective(trimName(pieces[to]?.text ?? ''))) to += 1;
  return to;
}

/** An unknown name goes on over "và", until a comma or a known unit, and over the comma of a list name. */
function endOfUnknown(pieces: readonly Piece[], from: number, isKnown: KnownUnits): number {
  let to = from + 1;
  const stops = (at: number) =>
    endOfKnown(pieces, at, isKnown) !== null || isCollective(trimName(pieces[at]?.text ?? ''));
  while (to < pieces.length && !stops(to) && goesOn(pieces, from, to)) to += 1;
  return to;
}

function goesOn(pieces: readonly Piece[], from: number, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (isAnd(piece)) return true;
  const isListName = listName.test(foldText(pieces[from]?.text ?? '')) && isAnd(pieces[at + 1]);
  return (
    isListName &&
    !unitStart.test(`${foldText(piece.text)} `) &&
    !unitStart.test(`${foldText(pieces[at + 1]?.text ?? '')} `)
  );
}

function joined(pieces: readonly Piece[]): string {
  return pieces.reduce((name, piece, index) => {
    if (index === 0) return piece.text;
    return isAnd(piece) ? `${name} ${piece.before} ${piece.text}` : `${name}, ${piece.text}`;
  }, '');
}

function trimName(name: string): string {
  return oneLine(name).replace(/^[-–•+*\s]+|[.,;\s]+$/g, '');
}
