import { SaxesParser } from 'saxes';
import { unzip } from './unzip.ts';

/** An element of WordprocessingML, names without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What a Word file says, read as Word would: strictly. */
export interface WordFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: Element;
  readonly styles: Element;
}

export function readWordFile(bytes: Uint8Array): WordFile {
  const parts = unzip(bytes);
  return {
    parts,
    document: parseXml(part(parts, 'word/document.xml')),
    styles: parseXml(part(parts, 'word/styles.xml')),
  };
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`no ${name} among ${[...parts.keys()].join(', ')}`);
  return found;
}

/** Throws on anything that is not well-formed XML 1.0, control characters included. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: bare(name), attributes: named(attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('no element');
  return first;
}

const bare = (name: string) => name.replace(/^.*:/, '');
const named = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), value]));

/** All elements of this name, in order, at any depth. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The words of a paragraph, a cell or a whole document; a line break is `\n`. */
export function wordsOf(element: Element): string {
  if (element.name === 't') return element.text;
  if (element.name === 'br') return '\n';
  return element.children.map(wordsOf).join('');
}

/** The words of all paragraphs outside tables. */
export function paragraphsOf({ document }: WordFile): string[] {
  const [body] = document.children;
  return (body?.children ?? []).filter(({ name }) => name === 'p').map(wordsOf);
}

/** The tables with lines, row by row, without the head and the foot; a row that says nothing but one thing has one cell. */
export function tablesOf({ document }: WordFile): string[][][] {
  return all(document, 'tbl')
    .filter((table) => all(table, 'tblHeader').length > 0)
    .map((table) => all(table, 'tr').map((row) => all(row, 'tc').map(wordsOf)));
}

/** The table whose header begins so; throws if there is none. */
export function tableWith(file: WordFile, ...header: readonly string[]): string[][] {
  const found = tablesOf(file).find(([first]) => header.every((title) => first?.includes(title)));
  if (found === undefined) throw new Error(`no table with ${header.join(', ')}`);
  return found.slice(1);
}
