import type { ReadMoment } from './day.ts';
import { smallNumberAt } from './number-words.ts';
import type { Shift } from './reading.ts';
import { keysAt, oneOfAt } from './token-match.ts';

const UNITS: readonly (readonly [string, Shift['of']])[] = [
  ['ngay lam viec', 'working_day'],
  ['ngay cong', 'working_day'],
  ['ngay', 'day'],
  ['hom', 'day'],
  ['tuan le', 'week'],
  ['tuan', 'week'],
  ['thang', 'month'],
];

/** "thêm 2 tuần", "trong 10 ngày", "10 ngày làm việc nữa", "nửa tháng". */
export const stretch: ReadMoment = (tokens, at) => {
  const lead = oneOfAt(tokens, at, ['trong vong', 'trong', 'sau', 'them khoang', 'them', 'khoang', 'lui lai', 'lui']);
  const start = lead ?? at;
  if (keysAt(tokens, start, 'nua thang'))
    return { what: { kind: 'shift', shift: { count: 15, of: 'day' }, fromToday: false }, from: at, to: start + 2 };
  if (
    oneOfAt(tokens, start, ['vai', 'may']) !== null &&
    ['ngay', 'hom', 'tuan', 'thang', 'bua'].includes(tokens[start + 1]?.key ?? '')
  ) {
    return { what: { kind: 'vague' }, from: at, to: start + 2 };
  }
  const count = smallNumberAt(tokens, start);
  if (count === null) return null;
  for (const [words, of] of UNITS) {
    const to = oneOfAt(tokens, count.to, [words]);
    if (to === null) continue;
    const ahead = oneOfAt(tokens, to, ['nua', 'toi', 'sau']);
    if (lead === null && ahead === null && of === 'month') return null;
    const added = keysAt(tokens, at, 'them') || keysAt(tokens, at, 'lui') || lead === null;
    return {
      what: {
        kind: 'shift',
        shift: { count: count.value, of },
        fromToday: !added || (ahead !== null && !keysAt(tokens, at, 'them')),
      },
      from: at,
      to: ahead ?? to,
    };
  }
  return null;
};

/** Days that move or that nobody fixed. */
export const unfixed: ReadMoment = (tokens, at) => {
  const to = oneOfAt(tokens, at, [
    'sau tet',
    'truoc tet',
    'ra tet',
    'ra gieng',
    'it hom nua',
    'it ngay nua',
    'thoi gian toi',
    'lat nua',
    'sau le',
  ]);
  const tet = keysAt(tokens, at, 'sau tet') && tokens[at]?.text.toLowerCase() === 'sáu';
  return to === null || tet ? null : { what: { kind: 'vague' }, from: at, to };
};
