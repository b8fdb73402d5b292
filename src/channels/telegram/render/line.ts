/** A run of plain text in one style. */
export interface Span {
  readonly text: string;
  readonly tag?: 'b' | 'i';
}

/** One line of a message. Consecutive `mono` lines stand in one monospaced box. */
export interface Line {
  readonly spans: readonly Span[];
  readonly mono?: boolean;
}

/** UTF-16 code units, without the line break: what Telegram's limit counts, after entities are parsed. */
export function lengthOf(line: Line): number {
  return line.spans.reduce((sum, span) => sum + span.text.length, 0);
}

/** The lines in Telegram's HTML style (Bot API, "HTML style"). */
export function htmlOf(lines: readonly Line[]): string {
  let html = '';
  lines.forEach((line, at) => {
    const isMono = line.mono === true;
    const wasMono = at > 0 && lines[at - 1]?.mono === true;
    const staysMono = lines[at + 1]?.mono === true;
    const lineBreak = at === 0 ? '' : '\n';
    html +=
      lineBreak +
      (isMono && !wasMono ? '<pre>' : '') +
      line.spans.map(spanHtml).join('') +
      (isMono && !staysMono ? '</pre>' : '');
  });
  return html;
}

function spanHtml({ text, tag }: Span): string {
  if (tag === undefined || text === '') return escapeHtml(text);
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
}

/** Plain text → text in which nothing is markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
