import { type Line, lengthOf, type Span } from './line.ts';

/** Telegram's limit on the text of one message, in UTF-16 code units after entities are parsed (Bot API, sendMessage). */
const MESSAGE_LIMIT = 4096;

/**
 * Deals the blocks (each a list of lines) out to as few messages as their borders allow: between blocks where that leaves
 * no message less than half full, else between lines, and inside a line only when it alone is longer than a message.
 */
export function splitBlocks(blocks: readonly (readonly Line[])[], limit: number = MESSAGE_LIMIT): Line[][] {
  const messages: Line[][] = [];
  let message: Line[] = [];
  let used = 0;

  for (const block of blocks) {
    const lines = block.flatMap((line) => cutLine(line, limit));
    if (used > limit / 2 && used + sizeOf(lines) > limit && sizeOf(lines) <= limit) close();
    for (const line of lines) {
      if (used + lengthOf(line) + 1 > limit + 1) close();
      // Telegram trims a message; a blank first line would only be counted, and a message of blanks refused.
      if (message.length === 0 && isBlank(line)) continue;
      message.push(line);
      used += lengthOf(line) + 1;
    }
  }
  close();
  return messages;

  function close(): void {
    if (message.length > 0) messages.push(message);
    message = [];
    used = 0;
  }
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line) + 1, 0);
}

function isBlank(line: Line): boolean {
  return line.spans.every((span) => span.text.trim() === '');
}

function cutLine(line: Line, limit: number): Line[] {
  if (lengthOf(line) <= limit) return [line];
  const pieces: Span[][] = [];
  let piece: Span[] = [];
  let room = limit;
  for (const span of line.spans) {
    let rest = span.text;
    while (rest.length > room) {
      const at = cutAt(rest, room);
      if (at > 0) piece.push({ ...span, text: rest.slice(0, at) });
      pieces.push(piece);
      piece = [];
      room = limit;
      rest = rest.slice(at);
    }
    piece.push({ ...span, text: rest });
    room -= rest.length;
  }
  pieces.push(piece);
  return pieces.map((spans) => ({ ...line, spans }));
}

/** Where to cut so that at most `room` code units stay: behind the last blank, never inside a character. */
function cutAt(text: string, room: number): number {
  const blank = text.lastIndexOf(' ', room - 1);
  if (blank > room / 2) return blank + 1;
  const insidePair = /[\uD800-\uDBFF]/.test(text.charAt(room - 1));
  return insidePair ? room - 1 : room;
}
