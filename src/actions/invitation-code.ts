import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a code can be read out over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** A new code of 50 random bits, such as `7K3M-P9QX-2B`. */
export function newCode(): string {
  const symbols = [...randomBytes(length)].map((byte) => alphabet[byte & 31]).join('');
  return `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`;
}

/** SHA-256 of the code as it was meant: case, dashes and spaces aside, O taken for 0 and I and L for 1. */
export function codeHash(code: string): string {
  const meant = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return createHash('sha256').update(meant).digest('hex');
}
