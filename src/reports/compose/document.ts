/** A written report before it has a form: what is said, in which order, and nothing of fonts or files. Plain data, already worded. */
export interface WrittenReport {
  readonly head: ReportHead;
  /** To whom it is sent; empty: to nobody in particular. */
  readonly addressees: readonly string[];
  readonly blocks: readonly DocBlock[];
  readonly signature: Signature;
  readonly recipients: readonly string[];
  readonly appendix: Appendix | null;
  readonly fixed: FixedWords;
}

export interface ReportHead {
  readonly nationalName: string;
  readonly motto: string;
  /** '' where the issuing body has none above it that is named. */
  readonly parentBody: string;
  readonly body: string;
  /** "Số: 05/BC-TCT", or with room for the number. */
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly summary: string;
}

export interface Signature {
  /** "TM. TỔ CÔNG TÁC", "KT. TỔ TRƯỞNG", "TỔ PHÓ": one a line. */
  readonly lines: readonly string[];
  readonly name: string;
}

export interface Appendix {
  readonly title: string;
  readonly name: string;
  readonly note: string;
  readonly table: DocTable;
}

/** Words that belong to the form and not to what is reported. */
export interface FixedWords {
  readonly dear: string;
  readonly recipients: string;
}

export type DocBlock =
  | { readonly kind: 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocTable };

export interface DocTable {
  readonly columns: readonly DocColumn[];
  readonly rows: readonly DocRow[];
}

export interface DocColumn {
  readonly title: string;
  /** In millimetres, just wide enough for an ordinal, a code, a date; of the others, `share`: of what these leave. */
  readonly width?: number;
  readonly share?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** `group`: one cell over the whole width. `total`: bold. */
export interface DocRow {
  readonly kind?: 'group' | 'total';
  readonly cells: readonly string[];
}

export const heading = (text: string): DocBlock => ({ kind: 'heading', text });
export const subheading = (text: string): DocBlock => ({ kind: 'subheading', text });
export const paragraph = (text: string): DocBlock => ({ kind: 'paragraph', text });
export const tableBlock = (columns: readonly DocColumn[], rows: readonly DocRow[]): DocBlock => ({
  kind: 'table',
  table: { columns, rows },
});
