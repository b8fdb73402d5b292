import { type LocalDate, partsOf } from '../domain/local-date.ts';
import { textsIn } from '../language/fluent.ts';
import { cellText, oneLine } from './cell-text.ts';
import { foldText } from './clean-text.ts';
import { documentNumber, type LegalBasisCell } from './plan-cells.ts';
import { findDate } from './text-date.ts';
import type { Sheet } from './workbook.ts';

/** The document that a table belongs to; `issuer` is the body below the province that issued it, `''` for the others. */
export type PlanSource = { number: string; issuedOn: LocalDate | null; issuer: string };

const attached = /kèm theo/iu;
const soonAfter = 140;
const ownNumber = /(?:^|[^\p{L}])số\s*:\s*/iu;
const nearest = 6;
const wordedDate = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;
const lowerIssuer =
  /\bcua (?:ubnd|uy ban nhan dan) (huyen|thi xa|thanh pho|xa|phuong|thi tran|dac khu) ((?:(?!ve |ban hanh |trien khai )[a-z0-9]+ ?){1,4})/;
const provincialCities = /^thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)\b/;
/** What is stored keeps its name in whatever language it is read, and the language of the office is Vietnamese. */
const vietnamese = textsIn('vi');

/**
 * The document that a table belongs to, by the lines above it: what it is attached to ("Kèm theo Kế hoạch số 78/KH-UBND ngày
 * 28/01/2022"), else the number and date in the head of the document itself ("Số: 78/KH-UBND"), else the only document that the
 * lines right above name. `null` when none is named, or its number is still blank.
 */
export function sourceOf(title: readonly string[], before: readonly Sheet[]): PlanSource | null {
  return (
    attachedTo(title) ?? attachedTo(linesOf(before)) ?? ownHead([...linesOf(before), ...title]) ?? onlyNamed(title)
  );
}

/** The same from what somebody typed. */
export function sourceNamed(text: string): PlanSource | null {
  return firstIn(tidy(text));
}

/** As people write it: "Kế hoạch số 78/KH-UBND ngày 28/01/2022". */
export function basisOf({ number, issuedOn }: PlanSource): LegalBasisCell {
  const symbol = number.split('/').at(-1) ?? '';
  const kind = foldText(symbol.split('-')[0] ?? '');
  const said = { kind, number };
  if (issuedOn === null) return { text: vietnamese('intake-basis-undated', said), number };
  const { day, month, year } = partsOf(issuedOn);
  // As official documents write it: a zero before days under 10 and before January and February.
  const date = `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
  return { text: vietnamese('intake-basis', { ...said, date }), number, issuedOn };
}

/** The only year that the title names apart from dates, as "nhiệm vụ năm 2024"; `null` when there is none or several. */
export function yearOf(title: readonly string[]): number | null {
  const words = foldText(title.join(' | ')).replace(/ngay \d{1,2} (?:thang )?\d{1,2} (?:nam )?\d{4}/g, ' ');
  const years = new Set(
    [...words.matchAll(/\bnam ((?:19|20)\d\d)\b(?! (?:den )?(?:nam )?(?:19|20)\d\d)/g)].map(([, year]) => Number(year)),
  );
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

function attachedTo(lines: readonly string[]): PlanSource | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (!attached.test(lines[at] ?? '')) continue;
    const text = tidy(lines.slice(at, at + 3).join(' '));
    const from = attached.exec(text)?.index ?? 0;
    const found = documentNumber.test(text.slice(from, from + soonAfter)) ? firstIn(text.slice(from)) : null;
    if (found !== null) return found;
  }
  return null;
}

function ownHead(lines: readonly string[]): PlanSource | null {
  for (const line of lines) {
    const said = ownNumber.exec(line);
    const rest = said === null ? '' : tidy(line.slice(said.index + said[0].length));
    const number = documentNumber.exec(rest.slice(0, 60))?.[0];
    if (number === undefined) continue;
    const dated = lines.find((other) => wordedDate.test(other));
    return { number, issuedOn: dated === undefined ? null : findDate(dated), issuer: '' };
  }
  return null;
}

function onlyNamed(title: readonly string[]): PlanSource | null {
  const text = tidy(title.slice(-nearest).join(' '));
  const numbers = new Set([...text.matchAll(new RegExp(documentNumber, 'gu'))].map(([number]) => number));
  return numbers.size === 1 ? firstIn(text) : null;
}

function firstIn(text: string): PlanSource | null {
  const match = documentNumber.exec(text);
  if (match === null) return null;
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
  return { number: match[0], issuedOn: findDate(rest), issuer: issuerIn(rest) };
}

function issuerIn(text: string): string {
  const [, level = '', name = ''] = lowerIssuer.exec(foldText(text)) ?? [];
  const issuer = `${level} ${name}`.trim();
  return provincialCities.test(issuer) ? '' : issuer;
}

/** Numbers and dates as they are meant: "78 /KH-UBND", "ngày 28 / 01 / 2022". */
function tidy(text: string): string {
  return oneLine(text)
    .replace(/\s*\/\s*/g, '/')
    .replace(/(?<=\/\p{Lu}+)\s*[-–]\s*(?=\p{Lu})/gu, '-');
}

function linesOf(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ above = [], rows }) => [
    ...above,
    ...rows.slice(0, nearest).flatMap(({ cells }) => cells.flatMap((cell) => cellText(cell).split('\n'))),
  ]);
}
