/**
 * The form of official documents: Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths in twentieths of a point (twips), type sizes in half points,
 * as the file has them.
 */
export const FONT = 'Times New Roman';

/** Millimetres in twips, rounded up so that no margin is too small. */
export const mm = (millimetres: number): number => Math.ceil((millimetres * 1440) / 25.4);
export const pt = (points: number): number => points * 20;
export const typeSize = (points: number): number => points * 2;

/** A4. */
export const PAGE = { width: 11906, height: 16838 } as const;

/** Phần I, mục I.4: top and bottom 20–25 mm, left 30–35, right 15–20. */
export const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) } as const;

/** Between the margins of an upright page, and of one that lies. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
export const LYING_WIDTH = PAGE.height - MARGINS.left - MARGINS.right;

/** Phần I, mục II. In points. */
export const SIZES = {
  nationalName: 13,
  motto: 14,
  parentBody: 13,
  body: 13,
  number: 13,
  placeAndDate: 14,
  title: 14,
  summary: 14,
  text: 14,
  pageNumber: 14,
  signature: 14,
  recipients: 12,
  recipientLines: 11,
  /** Of tables the decree says nothing. */
  table: 12,
  appendixTable: 11,
} as const;

/** Mục II.6: the first line 1 or 1,27 cm further in; at least 6 pt between paragraphs; single to one and a half line spacing. */
export const FIRST_LINE = mm(12.7);
export const BETWEEN_PARAGRAPHS = pt(6);
/** In 240ths of a line. */
export const LINE = 288;

/** The head: the issuing body at the left, the national name at the right, which needs the room for one line. */
export const HEAD_COLUMNS = [3720, TEXT_WIDTH - 3720] as const;
