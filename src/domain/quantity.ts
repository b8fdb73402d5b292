const MINUS = '-';

/**
 * A number as Vietnamese write it: full stops between thousands, a comma before decimals, trailing zeros dropped:
 * 2389718 → `2.389.718`, 1.9 → `1,9`. At most `decimals` decimals (default 2), rounded half away from zero.
 */
export function formatNumber(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = roundTo(Math.abs(value), decimals).toFixed(decimals).split('.');
  const shownFraction = fraction.replace(/0+$/, '');
  const text = groupThousands(whole) + (shownFraction ? `,${shownFraction}` : '');
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** The same as the reader of a language writes it: "2.389.718" and "77,1"; "2,389,718" and "77.1". */
export function formatNumberIn(language: 'vi' | 'en', value: number, decimals = 2): string {
  const vietnamese = formatNumber(value, decimals);
  if (language === 'vi') return vietnamese;
  return vietnamese.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** A percentage 0–100 (or beyond) as Vietnamese write it, at most one decimal: 77.1 → `77,1%`, 60 → `60%`. */
export function formatPercent(percent: number, decimals = 1): string {
  return `${formatNumber(percent, decimals)}%`;
}

/** Rounds half away from zero to a number of decimals; 1.005 to two decimals is 1.01 although its binary form lies below. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const rounded = Math.round(scaled + scaled * Number.EPSILON) / factor;
  return value < 0 ? -rounded : rounded;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}
