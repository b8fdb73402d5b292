import type { Block, View } from '../../../conversation/view.ts';
import { htmlOf, type Line, type Span } from './line.ts';
import { splitBlocks } from './split.ts';
import { tableLines } from './table.ts';

/** The view as the HTML of one or more messages, in order; none is longer than Telegram takes. */
export function renderMessages(view: View): string[] {
  return splitBlocks(view.blocks.map(blockLines)).map(htmlOf);
}

/** Telegram's limit on what stands under a file, in UTF-16 code units after entities are parsed (Bot API, sendPhoto). */
const CAPTION_LIMIT = 1024;

/** The view as what stands under a file; null: it is too long for that. */
export function renderCaption(view: View): string | null {
  const [caption = '', ...more] = splitBlocks(view.blocks.map(blockLines), CAPTION_LIMIT);
  return more.length === 0 && caption !== '' ? htmlOf(caption) : null;
}

function blockLines(block: Block): Line[] {
  if (block.kind === 'table') return tableLines(block);
  const style = block.tone === undefined ? {} : { tag: toneTags[block.tone] };
  return block.text.split('\n').map((text): Line => ({ spans: [{ text, ...style } satisfies Span] }));
}

const toneTags = { title: 'b', quiet: 'i' } as const;
