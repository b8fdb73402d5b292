/**
 * The form in which names and titles are compared: no diacritics, lower case, đ as d, letters and digits only, single
 * spaces. "Sở Y tế", "SO Y TE" and "sở  y-tế" have the same key, in NFC as in NFD.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What stands in front of the number of a task code: `NV` of NV12 and NV12.1, and of one that is made of its document
 * `KH78-22.` (KH78-22.5, KH78-22.1.2). `''`: the code is a number alone.
 */
export function codePrefix(code: string): string {
  return /^(?:\p{L}+\d+\p{L}?-\d{2,4}\.|\p{L}+)/u.exec(code)?.[0] ?? '';
}

/** Task codes are compared in capitals, without spaces and leading zeros: " nv 012" is NV12. */
export function codeKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .toUpperCase()
    .replace(/^(\p{L}+)0+(?=\d)/u, '$1');
}
