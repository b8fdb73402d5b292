import { SaxesParser } from 'saxes';
import { Refused } from './workbook.ts';

/** An opening tag: its name without prefix, and its attributes by local name. It is good only until the next one opens. */
export type Tag = { name: string; attribute: (name: string) => string | undefined };

type XmlHandlers = {
  open?: (tag: Tag) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/** No cell may hold more than 32,767 characters; a run without a tag beyond this is an attack on the memory. */
const longestRun = 1024 * 1024;
const lessThan = 0x3c;

/**
 * Walks through XML without building a tree. Entities of a document type are never resolved: a DOCTYPE is refused,
 * and so is XML that is not well formed or not UTF-8. Throws {@link Refused}.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const parser = createParser(handlers);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let run = 0;
  let any = false;
  for await (const piece of pieces) {
    any = true;
    const last = piece.lastIndexOf(lessThan);
    run = last === -1 ? run + piece.length : piece.length - last;
    if (run > longestRun) throw new Refused({ reason: 'damaged' });
    orDamaged(() => parser.write(decoder.decode(piece, { stream: true })));
  }
  if (any) orDamaged(() => parser.close());
}

/** An Office property is on when its tag stands there, unless it says otherwise. */
export function isOn(tag: Tag): boolean {
  return !['0', 'false', 'off'].includes(tag.attribute('val') ?? '');
}

function createParser(handlers: XmlHandlers): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const { open, close, text } = handlers;
  parser.on('error', () => {
    throw new Refused({ reason: 'damaged' });
  });
  parser.on('doctype', () => {
    throw new Refused({ reason: 'damaged' });
  });
  if (open !== undefined) {
    // One for all tags: a large part has a million of them.
    let attributes: Readonly<Record<string, string>> = {};
    const tag = { name: '', attribute: (name: string) => findAttribute(attributes, name) };
    parser.on('opentag', (opened) => {
      attributes = opened.attributes;
      tag.name = localName(opened.name);
      open(tag);
    });
  }
  if (close !== undefined) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

function orDamaged(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused({ reason: 'damaged' });
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function findAttribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const ending = `:${name}`;
  for (const key of Object.keys(attributes)) if (key.endsWith(ending)) return attributes[key];
  return undefined;
}
