import type { LetterheadField } from '../../domain/letterhead.ts';
import { FIELD, fieldAt, IS, keyOf, pattern } from './letterhead-words.ts';
import type { Reading } from './reading.ts';

const POLITE =
  '(?:(?:cho|xin|xem|hay|vui long|toi|muon|em|anh|minh|giup|dat|sua|doi|thay|chinh|cap nhat|ghi|cai dat|cai|lai) )*';
const FORM = '(?:mau|the thuc|tieu de|phan dau|thong tin) (?:cua )?(?:van ban )?bao cao(?: van ban)?';
const SHOWN = pattern(`^ *${POLITE}${FORM}[\\s.?!]*$`);
const AFTER_FORM = pattern(`^ *${POLITE}${FORM}[\\s:,.-]*(?=${FIELD})`);
/** "Người ký báo cáo là …", "nơi nhận trên báo cáo: …". */
const BEFORE_FORM = pattern(`^ *${POLITE}(${FIELD})(?: (?:cua|tren|trong))?(?: mau)? bao cao(?=[\\s:=]|$)`);

/** A sentence about the head and the foot of the written report; null: it is about something else. `text`: as typed, NFC. */
export function letterheadSaid(text: string): Reading | null {
  const key = keyOf(text);
  if (SHOWN.test(key)) return { intent: 'settings', kind: 'letterhead' };
  const form = AFTER_FORM.exec(key);
  if (form !== null) return ofField(text.slice(form[0].length));
  const before = BEFORE_FORM.exec(key);
  const field = before === null ? undefined : fieldAt(before[1] ?? '');
  return before === null || field === undefined ? null : wishing(field.name, text.slice(before[0].length));
}

/** The same after the command: "/maubaocao nơi nhận Tỉnh uỷ; Lưu: VT". */
export function letterheadAfterCommand(rest: string): Reading {
  return ofField(rest) ?? { intent: 'settings', kind: 'letterhead' };
}

function ofField(text: string): Reading | null {
  const field = fieldAt(keyOf(text));
  return field === undefined ? null : wishing(field.name, text.slice(field.length));
}

function wishing(field: LetterheadField, rest: string): Reading {
  const typed = rest.slice(new RegExp(`^${IS}`).exec(keyOf(rest))?.[0].length ?? 0).trim();
  return {
    ...{ intent: 'settings', kind: 'letterhead' },
    letterhead: { field, ...(typed !== '' && { value: letterheadValueSaid(typed) }) },
    ...(typed !== '' && { note: typed }),
  };
}

/** What is to stand in a field; null: "mặc định". '': "để trống". */
export function letterheadValueSaid(typed: string): string | null {
  const words = keyOf(typed)
    .trim()
    .replace(/[.!\s]+$/, '');
  if (/^(?:ve |theo |lai )*mac dinh$/.test(words)) return null;
  return /^(?:de trong|bo trong|khong ghi|bo|xoa)$/.test(words) ? '' : typed;
}
