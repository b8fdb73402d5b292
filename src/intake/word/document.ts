import type { ReadOutput } from '../read-output.ts';
import { type Limits, Refused } from '../workbook.ts';
import { isOn, readXml, type Tag } from '../xml.ts';
import { documentBody } from './body.ts';
import type { Numbering } from './numbering.ts';
import { paragraphs } from './paragraph.ts';

/** Where the parser is: a tag inside a tag inside a tag. */
type Place = { parent: string; grandparent: string };

const deepest = 400;
/** What was before a tracked change, what only describes the page, and readings above the line. */
const passedOver = new Set(
  'tblGridChange tcPrChange trPrChange pPrChange rPrChange tblPrChange tblPrExChange sectPrChange numberingChange sectPr tblPr rt'.split(
    ' ',
  ),
);

/** Walks through the main part of a document and hands on its tables. Returns how many there were. Throws `Refused`. */
export async function readDocument(
  pieces: AsyncIterable<Buffer>,
  numbering: Numbering,
  limits: Limits,
  output: ReadOutput,
): Promise<number> {
  const body = documentBody(limits, output);
  const text = paragraphs(numbering, limits, body.line);
  const path: string[] = [];
  /** For each alternative that is open, whether one of its choices was taken already. */
  const alternatives: boolean[] = [];
  let skippedFrom: number | null = null;
  let placeholder = false;
  const silentFrom: number[] = [];

  function isSkipped(name: string, place: Place): boolean {
    if (passedOver.has(name)) return true;
    const isMark = place.parent.endsWith('Pr');
    if ((name === 'del' || name === 'moveFrom') && !isMark) return true;
    if (name !== 'Choice' && name !== 'Fallback') return false;
    const taken = alternatives.at(-1) === true;
    if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
    return taken;
  }

  function open(tag: Tag): void {
    const place = { parent: path.at(-1) ?? '', grandparent: path.at(-2) ?? '' };
    if (path.push(tag.name) > deepest) throw new Refused({ reason: 'damaged' });
    if (skippedFrom !== null) return;
    if (tag.name === 'AlternateContent') alternatives.push(false);
    if (isSkipped(tag.name, place)) skippedFrom = path.length;
    else if (tag.name === 'sdt') placeholder = false;
    else if (tag.name === 'showingPlcHdr') placeholder = isOn(tag);
    else if (tag.name === 'sdtContent' && placeholder) silentFrom.push(path.length);
    else if (!body.open(tag, place.parent)) text.open(tag, place);
    if (tag.name === 'sdtContent') placeholder = false;
  }

  function close(name: string): void {
    const depth = path.length;
    path.pop();
    if (skippedFrom !== null) {
      if (depth === skippedFrom) skippedFrom = null;
      return;
    }
    if (name === 'AlternateContent') alternatives.pop();
    else if (silentFrom.at(-1) === depth) silentFrom.pop();
    else if (!body.close(name)) text.close(name);
  }

  await readXml(pieces, {
    open,
    close,
    text: (typed) => {
      if (skippedFrom === null && silentFrom.length === 0) text.typed(typed);
    },
  });
  return body.end();
}
