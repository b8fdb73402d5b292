import { addDays, startOfWeek, weekday } from '../../domain/local-date.ts';
import { type ReadMoment, sameDay } from './day.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';

const DAY_WORDS: readonly (readonly [string, number])[] = [
  ['hom nay', 0],
  ['sang nay', 0],
  ['chieu nay', 0],
  ['toi nay', 0],
  ['trua nay', 0],
  ['cuoi gio hom nay', 0],
  ['ngay hom nay', 0],
  ['ngay mai', 1],
  ['sang mai', 1],
  ['chieu mai', 1],
  ['toi mai', 1],
  ['trua mai', 1],
  ['mai', 1],
  ['ngay kia', 2],
  ['hom kia', -2],
  ['ngay mot', 2],
  ['mot', 2],
  ['hom qua', -1],
  ['toi qua', -1],
  ['chieu qua', -1],
];

const DAY_WORD_STARTS = new Set(DAY_WORDS.map(([words]) => words.split(' ')[0]));

export const dayWord: ReadMoment = (tokens, at, today) => {
  if (!DAY_WORD_STARTS.has(tokens[at]?.key)) return null;
  for (const [words, offset] of DAY_WORDS) {
    const to = oneOfAt(tokens, at, [words]);
    if (to === null || (words === 'mot' && tokens[at]?.text.toLowerCase() !== 'mốt')) continue;
    if (words === 'mai' && !['', '\u0300'].includes(tokens[at]?.tone ?? '')) continue;
    if (words === 'toi nay' && tokens[at]?.text.toLowerCase() === 'tôi') continue;
    return { what: sameDay(addDays(today, offset)), from: at, to };
  }
  return null;
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

/** "thứ Sáu", "thứ 6 tuần sau", "chủ nhật", "CN", "T6 tuần này". */
export const weekdayDate: ReadMoment = (tokens, at, today) => {
  const update = tokens[at]?.key === 'cn' && tokens[at + 1]?.kind === 'code';
  const sunday = update ? null : oneOfAt(tokens, at, ['chu nhat', 'cn']);
  const lead = oneOfAt(tokens, at, ['ngay thu', 'hom thu', 'sang thu', 'chieu thu', 'thu']);
  const short =
    tokens[at]?.key === 't' && tokens[at + 1]?.spaced === false && /^(tuan)$/.test(tokens[at + 2]?.key ?? '')
      ? at + 1
      : null;
  const nameAt = lead ?? short;
  const day = sunday === null ? (nameAt === null ? undefined : WEEKDAYS[tokens[nameAt]?.key ?? '']) : 7;
  if (day === undefined) return null;
  const after = sunday ?? (nameAt ?? at) + 1;
  const week = weekAt(tokens, after);
  const monday = startOfWeek(today);
  if (week !== null) return { what: sameDay(addDays(monday, week.offset * 7 + day - 1)), from: at, to: week.to };
  const ahead = (day - weekday(today) + 7) % 7;
  return {
    what: {
      kind: 'day',
      future: addDays(today, ahead),
      past: addDays(today, ahead === 0 ? 0 : ahead - 7),
      nearest: addDays(today, keysAt(tokens, at, 'hom') && ahead > 0 ? ahead - 7 : ahead),
    },
    from: at,
    to: after,
  };
};

/** "tuần này", "tuần sau", "tuần trước": weeks from the present one. */
export function weekAt(tokens: readonly Token[], at: number): { offset: number; to: number } | null {
  const this_ = oneOfAt(tokens, at, ['tuan nay']);
  if (this_ !== null) return { offset: 0, to: this_ };
  const next = oneOfAt(tokens, at, ['tuan sau nua', 'tuan sau', 'tuan toi', 'tuan ke', 'sau']);
  if (next !== null && tokens[at]?.key === 'tuan')
    return { offset: keysAt(tokens, at, 'tuan sau nua') ? 2 : 1, to: next };
  const last = oneOfAt(tokens, at, ['tuan truoc', 'tuan roi', 'tuan qua', 'tuan vua roi', 'tuan vua qua']);
  return last === null ? null : { offset: -1, to: last };
}
