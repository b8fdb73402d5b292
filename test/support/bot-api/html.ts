import { badRequest } from './answer.ts';

const messageTags = new Set(
  'b strong i em u ins s strike del code pre a span tg-spoiler tg-emoji tg-time blockquote'.split(' '),
);
const richTags = new Set([
  ...messageTags,
  ...'p br h1 h2 h3 h4 h5 h6 ul ol li table caption tr th td hr footer mark'.split(' '),
]);
const unpaired = new Set(['br', 'hr']);
const endsLine = new Set('p br tr h1 h2 h3 h4 h5 h6 li table'.split(' '));

/** Parses a message's HTML as the Bot API does and returns the bare text. Throws a refusal for what it would refuse. */
export function textOfHtml(html: string): string {
  return parse(html, messageTags).trim();
}

/** The same for a rich message: a row of a table becomes a line with ` | ` between its cells. */
export function textOfRichHtml(html: string): string {
  return parse(html, richTags)
    .replaceAll(/ \| (?=\n|$)/g, '')
    .replaceAll(/\n+/g, '\n')
    .trim();
}

function parse(html: string, allowed: ReadonlySet<string>): string {
  const open: string[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      text += decode(html.slice(at, end === -1 ? undefined : end));
      at = end === -1 ? html.length : end;
      continue;
    }
    const tag = /^<(\/?)([a-z0-9-]*)((?:\s[^<>]*)?)\/?>/i.exec(html.slice(at));
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (tag === null || !allowed.has(name)) throw cannotParse(`Unsupported start tag "${name}"`, html, at);
    if (tag[1] === '/') {
      if (open.pop() !== name) throw cannotParse(`Unmatched end tag, found "</${name}>"`, html, at);
      text += endsLine.has(name) ? '\n' : name === 'td' || name === 'th' ? ' | ' : '';
    } else if (unpaired.has(name)) text += '\n';
    else open.push(name);
    at += tag[0].length;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed}"`, html, at);
  return text;
}

function cannotParse(what: string, html: string, at: number): Error {
  return badRequest(`can't parse entities: ${what} at byte offset ${Buffer.byteLength(html.slice(0, at))}`);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[String(name)] ?? whole;
  });
}
