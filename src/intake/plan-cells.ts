import type { LocalDate } from '../domain/local-date.ts';
import { foldText } from './clean-text.ts';
import { findDate } from './text-date.ts';

/** The document that ordered a task; `number` as `78/KH-UBND`. */
export type LegalBasisCell = { text: string; number?: string; issuedOn?: LocalDate };

/**
 * What a task is measured by. Without `target` the cell named nothing countable. `kind` ratio: `target` is a
 * percentage 0–100, or a count out of `denominator`; `unit` is what is counted, or `%`.
 */
export type IndicatorCell = {
  text: string;
  kind?: 'ratio' | 'number';
  target?: number;
  unit?: string;
  denominator?: number;
};

export const documentNumber = /(?<![\d/])\d{1,5}[a-z]?(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*/u;
const amount = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const percentage = /(\d+(?:[.,]\d+)?)\s*%/;
const countOutOf = new RegExp(String.raw`(?<![\d/])(${amount})\s*/\s*(${amount})(?![\d/])\s*([^,;.()]*)`);
const plainAmount = new RegExp(String.raw`(?<![\d/\p{L}])(${amount})(?![\d/])\s*([^,;.()\d]*)`, 'u');
const magnitudes = new Map([
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['trieu', 1e6],
  ['ty', 1e9],
]);
const longestUnit = 40;

/** Reads the name of a document: "Kế hoạch số 78/KH-UBND ngày 28/01/2022". The text is kept whole. */
export function readLegalBasis(text: string): LegalBasisCell {
  const number = documentNumber.exec(text)?.[0];
  const issuedOn = findDate(text);
  return { text, ...(number === undefined ? {} : { number }), ...(issuedOn === null ? {} : { issuedOn }) };
}

/** Reads a target as Vietnamese write figures: "100%", "53 dịch vụ công", "1.269.779 tài khoản", "1,9 triệu", "35/39 chỉ tiêu". */
export function readIndicator(text: string): IndicatorCell {
  const share = percentage.exec(text);
  if (share !== null) return { text, kind: 'ratio', target: Number((share[1] ?? '').replace(',', '.')), unit: '%' };
  const counted = countOutOf.exec(text);
  if (counted !== null) {
    const [, part = '', whole = '', unit = ''] = counted;
    return { text, kind: 'ratio', target: toNumber(part), denominator: toNumber(whole), ...unitOf(unit) };
  }
  const plain = plainAmount.exec(text);
  if (plain === null) return { text };
  const { factor, rest } = takeMagnitude(plain[2] ?? '');
  return { text, kind: 'number', target: toNumber(plain[1] ?? '') * factor, ...unitOf(rest) };
}

function takeMagnitude(text: string): { factor: number; rest: string } {
  const [first = '', ...others] = text.trim().split(/\s+/);
  const factor = magnitudes.get(foldText(first));
  return factor === undefined ? { factor: 1, rest: text } : { factor, rest: others.join(' ') };
}

function unitOf(text: string): { unit?: string } {
  const unit = text.trim().replace(/\s+/g, ' ');
  return unit === '' || unit.length > longestUnit ? {} : { unit };
}

function toNumber(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
