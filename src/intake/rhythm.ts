import { foldText } from './clean-text.ts';

export type CadenceCell = 'weekly' | 'monthly' | 'quarterly';

/** Said of a task without end, and how often it is reported, where that was said. */
export interface RhythmCell {
  readonly kind: 'continuous';
  readonly cadence?: CadenceCell;
}

const BESIDE = '(?:thuong xuyen|lien tuc|dinh ky|bao cao|thuc hien|bc)';
const ONCE = '(?:(?:1|mot) lan )?';
const WORDED = new RegExp(
  `^(?:${BESIDE} )*${ONCE}(?:(?:hang|moi|theo) )?(?:(tuan|thang|quy) )?${ONCE}(?:${BESIDE} )*$`,
);
/** The day of each month, and the year in which all this is so, say nothing about how often. */
const DAY_OF_EACH = /^(?:truoc )?(?:ngay )?\d{1,2} (?=(?:hang|moi) (?:thang|quy))/;
const YEAR = / (?:(?:trong|cho) )?(?:(?:ca )?nam|(?:hang|moi) nam|(?:nam )?(?:19|20)\d\d)$/;
const EACH_YEAR = /^(?:dinh ky )?(?:hang|moi) nam$/;
const cadences: Readonly<Record<string, CadenceCell>> = { tuan: 'weekly', thang: 'monthly', quy: 'quarterly' };

/**
 * A deadline that is none: "Thường xuyên", "Hằng tháng", "Hàng quý", "Báo cáo hằng tuần", "Thường xuyên (báo cáo quý)", "Ngày 15
 * hằng tháng", "Thường xuyên trong năm 2024", "Hằng năm". `null` for anything else.
 */
export function readRhythm(typed: string): RhythmCell | null {
  const said = foldText(typed)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (EACH_YEAR.test(said)) return { kind: 'continuous' };
  const words = said.replace(DAY_OF_EACH, '').replace(YEAR, '');
  const match = WORDED.exec(`${words} `);
  const length = match?.[1];
  if (match === null || words === '' || (length === undefined && !/thuong xuyen|lien tuc/.test(words))) return null;
  // "Tháng" or "quý" alone is a deadline that lost its number.
  if (length !== undefined && words === length) return null;
  const cadence = cadences[length ?? ''];
  return { kind: 'continuous', ...(cadence !== undefined && { cadence }) };
}
