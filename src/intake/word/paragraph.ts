import { inMegabytes, type Limits, Refused } from '../workbook.ts';
import { isOn, type Tag } from '../xml.ts';
import type { NumberedBy, Numbering } from './numbering.ts';

type Paragraph = {
  text: string;
  by: NumberedBy;
  /** The mark at its end is deleted: what follows goes on in the same line. */
  goesOn: boolean;
};

/** Puts together what a person reads in each paragraph. */
export type Paragraphs = {
  open: (tag: Tag, place: { parent: string; grandparent: string }) => void;
  close: (name: string) => void;
  typed: (text: string) => void;
};

/** What stands for a character in a run, by the name of its element. */
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

const deepestField = 100;

/** `line` gets the text of each paragraph when it ends, with the number in front that Word gives it. */
export function paragraphs(numbering: Numbering, limits: Limits, line: (text: string) => void): Paragraphs {
  /** A paragraph may hold a text box, and that paragraphs of its own. */
  const stack: Paragraph[] = [];
  /** Fields that are open; of one only the result is read, not the instruction before it. */
  let fields: ('instruction' | 'result')[] = [];
  let carried = '';
  let length = 0;
  let hidden = false;
  let inText = false;

  function add(text: string): void {
    // Counted here, and not when a row is complete: one cell alone can be all there is.
    length += text.length;
    if (length > limits.textLength)
      throw new Refused({ reason: 'swells', limitMegabytes: inMegabytes(limits.inflatedBytes) });
    const paragraph = stack.at(-1);
    if (paragraph !== undefined && !hidden && !fields.includes('instruction')) paragraph.text += text;
  }

  function property(paragraph: Paragraph, tag: Tag, { parent, grandparent }: { parent: string; grandparent: string }) {
    const value = tag.attribute('val') ?? '';
    if (tag.name === 'pStyle') paragraph.by.style = value;
    else if (tag.name === 'numId') paragraph.by.list = value;
    else if (tag.name === 'ilvl') paragraph.by.level = Number(value) || 0;
    else if (tag.name === 'vanish' && parent === 'rPr' && grandparent === 'r') hidden = isOn(tag);
    else if ((tag.name === 'del' || tag.name === 'moveFrom') && grandparent === 'pPr') paragraph.goesOn = true;
  }

  function field(type: string): void {
    if (type === 'begin' && fields.push('instruction') > deepestField) throw new Refused({ reason: 'damaged' });
    if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
    else if (type === 'end') fields.pop();
  }

  function end(): void {
    const paragraph = stack.pop();
    if (paragraph === undefined) return;
    // An instruction never runs over the end of a paragraph; one that does was left open by mistake.
    fields = fields.filter((phase) => phase === 'result');
    if (paragraph.goesOn) {
      carried = paragraph.text;
      return;
    }
    const number = numbering.next(paragraph.by);
    const text = paragraph.text.trim();
    line(number === '' || (text === '' && number === '-') ? text : `${number} ${text}`);
  }

  return {
    open: (tag, place) => {
      const paragraph = stack.at(-1);
      if (tag.name === 'p') {
        stack.push({ text: carried, by: { list: null, level: null, style: '' }, goesOn: false });
        carried = '';
      } else if (tag.name === 'r') {
        hidden = false;
      } else if (tag.name === 'fldChar') {
        field(tag.attribute('fldCharType') ?? '');
      } else if (place.parent === 'r') {
        if (tag.name === 't') inText = true;
        else add(signs.get(tag.name) ?? '');
      } else if (paragraph !== undefined) {
        property(paragraph, tag, place);
      }
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'r') hidden = false;
      else if (name === 'p') end();
    },
    typed: (text) => {
      if (inText) add(text);
    },
  };
}
