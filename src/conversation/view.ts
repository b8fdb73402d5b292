import type { FileToMake } from '../reports/wish.ts';

/**
 * What a screen shows, in no channel's own terms. A channel renders it as well as it can: inline buttons on Telegram,
 * numbered choices in the terminal, HTML on the web. Text is plain (never markup), NFC, already in the reader's language.
 */
export interface View {
  readonly blocks: readonly Block[];
  /** Rows of buttons, top to bottom. */
  readonly choices?: readonly (readonly Choice[])[];
  /** Code of the task this message is about: a reply to the message means that task. */
  readonly about?: string;
  /** A file that this channel can show. The paragraphs are what is said with it. */
  readonly file?: ShownFile;
  /** A file that is made when the message is sent, and sent with it. Not together with `file`. */
  readonly make?: FileToMake;
  /**
   * What the button says by which a person shares their own telephone number, where the channel has such a button
   * (Telegram, private chats). Not together with `choices`.
   */
  readonly contactButton?: string;
  /** A code by which somebody signs in: once it was sent, only that something was said is kept. */
  readonly secret?: true;
}

export interface ShownFile {
  /** That of a file beside the database, or the reference of the channel by which it came. */
  readonly ref: string;
  readonly name: string;
  readonly type: string;
  /** Of the evidence: a page asks for the file by it, and whether it may have it is judged then. */
  readonly id?: number;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'text';
  readonly text: string;
  /** `title`: the bold first line. `quiet`: an aside that may be skipped. Default: plain. */
  readonly tone?: 'title' | 'quiet';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** One string a column; a row shorter than `columns` is a programming error. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export interface Choice {
  /** What the button says, in the reader's language. */
  readonly label: string;
  /** What is wanted, never what is allowed: at most {@link MAX_ACT_BYTES} bytes of UTF-8. */
  readonly act: string;
  readonly tone?: 'primary' | 'danger';
}

/** Telegram's limit on callback data (Bot API, InlineKeyboardButton.callback_data), in bytes of UTF-8. */
export const MAX_ACT_BYTES = 64;

export const paragraph = (text: string): Paragraph => ({ kind: 'text', text });
export const title = (text: string): Paragraph => ({ kind: 'text', text, tone: 'title' });
export const quiet = (text: string): Paragraph => ({ kind: 'text', text, tone: 'quiet' });

/** The view as plain text, blocks separated by a line break: what is compared in tests and stored for search. */
export function viewText(view: View): string {
  return view.blocks
    .map((block) =>
      block.kind === 'text'
        ? block.text
        : [block.columns.map((column) => column.title), ...block.rows].map((row) => row.join(' | ')).join('\n'),
    )
    .join('\n');
}
