/** Without country code and leading zero: mobile 03, 05, 07, 08, 09 and eight digits; fixed line 02 and nine digits. */
const national = /^(?:[35789]\d{8}|2\d{9})$/;
const prefixes = [/^/, /^0/, /^84/, /^840/];

/**
 * A Vietnamese telephone number in E.164, `+84912345678`, from any notation: +84, 0084, 84 or 0 in front, spaces,
 * full stops, hyphens, brackets, or a leading zero that a number cell lost. `null` when it is no such number.
 * Numbering plan: Circular 22/2014/TT-BTTTT and the change of mobile prefixes of 2018.
 */
export function parsePhone(text: string): string | null {
  const compact = text.replace(/[\s.()\u2010-\u2015-]/g, '');
  if (!/^\+?\d{8,15}$/.test(compact)) return null;
  const digits = compact.replace(/^(?:\+|00)/, '');
  const international = digits.length < compact.length;
  for (const prefix of international ? prefixes.slice(2) : prefixes) {
    const rest = prefix.test(digits) ? digits.replace(prefix, '') : '';
    if (national.test(rest)) return `+84${rest}`;
  }
  return null;
}
