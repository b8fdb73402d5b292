/**
 * What people typed, fit for a file that other programs open: NFC, `\n` between lines, plain spaces, without control characters, marks of
 * direction and halves of characters, which XML 1.0 (section 2.2) does not allow or which turn what is read around.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffe\uffff]/gu, '')
    .normalize('NFC')
    .trim();
}
