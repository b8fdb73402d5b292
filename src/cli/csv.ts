/** The mark by which Excel knows UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * A table as CSV (RFC 4180) that Excel shows right. A text from people never becomes a formula: one that begins like one gets
 * an apostrophe in front (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
