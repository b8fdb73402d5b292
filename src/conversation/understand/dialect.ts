/**
 * Words of the north-central provinces, as people there type them, and what they are elsewhere. Only those that are no other word:
 * "mô" (which) is also "mô hình", "ni" (this) stands in the grammar beside "này".
 */
const STANDARD: Readonly<Record<string, string>> = {
  nỏ: 'không',
  mần: 'làm',
  rứa: 'thế',
  rua: 'thế',
  dừ: 'giờ',
  chừ: 'giờ',
  bựa: 'hôm',
  cấy: 'cái',
  hầy: 'nhé',
  rui: 'rồi',
  rùi: 'rồi',
  oy: 'rồi',
};

/** The standard word for a typed one, or null when it is not of the dialect. In small letters, NFC. */
export function standardWord(typed: string): string | null {
  return Object.hasOwn(STANDARD, typed) ? (STANDARD[typed] ?? null) : null;
}
