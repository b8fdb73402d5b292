/** Other ways in which the same sentence reaches us. Each returns `null` when it would change nothing or the meaning. */
export interface Variant {
  readonly name: string;
  readonly of: (text: string) => string | null;
}

const changed = (text: string, made: string) => (made === text ? null : made);

/** Invitation codes and command names are left as they are. */
const isFree = (text: string) => !text.startsWith('/');

export const VARIANTS: readonly Variant[] = [
  { name: 'capitals', of: (text) => changed(text, text.toUpperCase()) },
  { name: 'small letters', of: (text) => changed(text, text.toLowerCase()) },
  { name: 'no diacritics', of: (text) => changed(text, withoutDiacritics(text)) },
  { name: 'no diacritics, capitals', of: (text) => changed(text, withoutDiacritics(text).toUpperCase()) },
  { name: 'decomposed', of: (text) => changed(text, text.normalize('NFD')) },
  { name: 'other tone placement', of: (text) => changed(text, otherTonePlacement(text)) },
  { name: 'doubled blanks', of: (text) => changed(text, text.replaceAll(' ', '  ')) },
  { name: 'no-break blanks', of: (text) => changed(text, text.replaceAll(' ', '\u00a0')) },
  { name: 'zero width', of: (text) => `\ufeff${text.replace(/(\p{L})(\p{L})/u, '$1\u200b$2')}\u200d` },
  { name: 'full width digits', of: (text) => changed(text, fullWidthDigits(text)) },
  { name: 'blank around', of: (text) => `  ${text} \n` },
  { name: 'Telex', of: (text) => (isFree(text) ? changed(text, telex(text)) : null) },
  { name: 'typing error', of: (text) => (isFree(text) ? typingError(text) : null) },
];

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** hòa ↔ hoà, thủy ↔ thuỷ. */
function otherTonePlacement(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const plain = word.normalize('NFD');
    const swapped = plain.replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/i, '$1$3$2');
    return (
      swapped === plain ? plain.replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/i, '$1$3$2') : swapped
    ).normalize('NFC');
  });
}

function fullWidthDigits(text: string): string {
  return text.replace(/[\d%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

const KEYS: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};

/** As typed with the Telex keyboard switched off: nhiệm → nhieemj. */
function telex(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    let tone = '';
    let keys = '';
    for (const char of word.normalize('NFD')) {
      if (TONE.test(char)) tone = KEYS[char] ?? '';
      else if (char === '\u0302') keys += keys.at(-1) ?? '';
      else if (char === '\u0306' || char === '\u031b') keys += 'w';
      else keys += char === 'đ' ? 'dd' : char === 'Đ' ? 'DD' : char;
    }
    return keys + tone;
  });
}

/** Two neighbouring letters swapped inside the first long word: hoàn → thành → "thnàh". Words of names and notes are left alone. */
function typingError(text: string): string | null {
  const plain = withoutDiacritics(text);
  const word = /\b(nhiem|thanh|phan|tram|vuong|danh|sach|tinh|hinh|thang|trinh|nghen|xuat|duyet)\b/.exec(plain)?.[1];
  if (word === undefined) return null;
  const swapped = word.slice(0, -2) + (word.at(-1) ?? '') + (word.at(-2) ?? '');
  return changed(plain, plain.replace(new RegExp(`\\b${word}\\b`), swapped));
}
