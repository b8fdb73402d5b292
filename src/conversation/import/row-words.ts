import type { Text } from '../../language/fluent.ts';

/** "Chức vụ: Chuyên viên → Phó phòng". Values are in words already; '' and null read as empty. */
export function differenceWords(field: string, from: string | null, to: string | null, text: Text): string {
  const shown = (value: string | null) => (value === null || value === '' ? text('cli-import-nothing') : value);
  return text('cli-import-difference', { field, from: shown(from), to: shown(to) });
}

/** "0912 345 678" for +84912345678, as people write it; another country's number as it is. '' for none. */
export function phoneWords(phone: string | null): string {
  if (phone === null) return '';
  return phone.replace(/^\+84(\d+)(\d{3})(\d{3})$/, '0$1 $2 $3');
}
