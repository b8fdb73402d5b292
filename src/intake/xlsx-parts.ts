import { cleanText, decodeEscapes } from './clean-text.ts';
import { meaningOf, type NumberMeaning } from './number-format.ts';
import { relationsOf } from './relations.ts';
import { inMegabytes, type Limits, Refused } from './workbook.ts';
import { readXml } from './xml.ts';
import type { Archive } from './zip-entry.ts';

export type SheetPart = { name: string; hidden: boolean; path: string };
type WorkbookPart = {
  sheets: SheetPart[];
  from1904: boolean;
  stylesPath: string;
  stringsPath: string;
  hasExternalLinks: boolean;
};

const stylesLimit = 65_000;
const stringsLimit = 600_000;

/** Where the parts of the workbook are, and in which order the person sees its sheets. Throws `Refused`. */
export async function readWorkbookPart(archive: Archive, path: string): Promise<WorkbookPart> {
  const relations = await relationsOf(archive, path);
  const targetOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(archive.read(path), {
    open: (tag) => {
      if (tag.name === 'workbookPr') from1904 = isTrue(tag.attribute('date1904'));
      if (tag.name !== 'sheet') return;
      const relation = relations.get(tag.attribute('id') ?? '');
      if (relation?.type !== 'worksheet') return;
      const state = tag.attribute('state') ?? 'visible';
      sheets.push({ name: cleanText(tag.attribute('name') ?? ''), hidden: state !== 'visible', path: relation.target });
    },
  });
  const hasExternalLinks = [...relations.values()].some((relation) => relation.type === 'externalLink');
  return { sheets, from1904, stylesPath: targetOf('styles'), stringsPath: targetOf('sharedStrings'), hasExternalLinks };
}

/** What each cell style makes of a number, by the style's index. */
export async function readStyles(archive: Archive, path: string): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let inCellFormats = false;
  await readXml(archive.read(path), {
    open: (tag) => {
      if (tag.name === 'numFmt')
        codes.set(Number(tag.attribute('numFmtId')), (tag.attribute('formatCode') ?? '').slice(0, 255));
      if (tag.name === 'cellXfs') inCellFormats = true;
      if (tag.name !== 'xf' || !inCellFormats) return;
      const id = Number(tag.attribute('numFmtId') ?? 0);
      meanings.push(meaningOf(id, codes.get(id)));
      if (meanings.length > stylesLimit || codes.size > stylesLimit) throw new Refused({ reason: 'damaged' });
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return meanings;
}

/** The table of texts that cells point into; rich text is joined, phonetic readings are left out. */
export async function readSharedStrings(archive: Archive, path: string, limits: Limits): Promise<string[]> {
  const strings: string[] = [];
  let length = 0;
  let current = '';
  let inText = false;
  let phonetic = false;
  await readXml(archive.read(path), {
    open: ({ name }) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      strings.push(cleanText(decodeEscapes(current)));
      length += current.length;
      if (length > limits.textLength || strings.length > stringsLimit) {
        throw new Refused({ reason: 'swells', limitMegabytes: inMegabytes(limits.inflatedBytes) });
      }
    },
  });
  return strings;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
