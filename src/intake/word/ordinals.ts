const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const letters = 26;
const highest = 3_999;

/** A number as Word writes it in a list under a number format (ECMA-376 part 1, 17.18.59): 4 is `4`, `04`, `iv`, `IV`, `d` or `D`. */
export function ordinal(number: number, format: string): string {
  if (!Number.isInteger(number) || number < 1 || number > highest) return String(number);
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, sign] of romanSigns) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}

/** After z comes aa, then bb. */
function letter(number: number): string {
  const sign = String.fromCharCode(97 + ((number - 1) % letters));
  return sign.repeat(Math.ceil(number / letters));
}
