import { isAsked, isNegated } from './mood.ts';
import { cueIn, fillerIn, hasCue, type Part, unitsIn, unknownWords, wordsIn } from './part.ts';
import { mentions } from './question.ts';
import type { Reading } from './reading.ts';
import { type Read, told } from './request.ts';

/** "nhắc việc lúc 7h hằng ngày": every day, so it is no single reminder. */
function everyDay(sentence: Part): Reading | null {
  const [time] = sentence.times;
  const daily = mentions(sentence, ['hang ngay', 'moi ngay', 'hang sang', 'moi sang', 'ngay nao cung']);
  const reminds = mentions(sentence, ['nhac']) && sentence.codes.length === 0;
  return daily && reminds && time !== undefined && !isAsked(sentence)
    ? { intent: 'settings', kind: 'hour', time: time.what }
    : null;
}

const POLITE = '(?:(?:cho|xin|vui long|nho|bot|toi|em|minh|anh|chi|hay|gio|muon|can) )*';
const STOP = '(?:tat|thoi|ngung|dung|bo|huy|khong|ko|khoi)(?: (?:gui|nhan|can|muon|nhac))?';
const START = '(?:bat|mo|gui|nhan) lai|bat';
const BRIEF = '(?: (?:cac|phan|muc))?(?: (?:tin )?tom tat| ban tin| tin)(?: (?:dau|hang))?(?: tuan| thang)';
const STOPS_BRIEF = new RegExp(`^${POLITE}${STOP}${BRIEF}(?![a-z])`);
const STARTS_BRIEF = new RegExp(`^${POLITE}(?:${START})${BRIEF}(?![a-z])`);

/** "tắt tóm tắt đầu tuần", "gửi lại tóm tắt tuần": whether the digest is to bring the figures of the week and the month. "Tóm tắt tuần này" asks for them. */
function briefWish(sentence: Part): Reading | null {
  if (sentence.codes.length > 0 || isAsked(sentence)) return null;
  // "Dùng" uses, "dừng" and "đừng" stop.
  const words = sentence.scene.tokens
    .slice(sentence.from, sentence.to)
    .map(({ key, text }) => (/^dùng$/iu.test(text.normalize('NFC')) ? '' : key));
  const said = words.join(' ');
  if (STOPS_BRIEF.test(said)) return { intent: 'settings', kind: 'brief_off' };
  return STARTS_BRIEF.test(said) ? { intent: 'settings', kind: 'brief' } : null;
}

export const settings: Read = (sentence) => {
  const daily = everyDay(sentence);
  if (daily !== null) return daily;
  const brief = briefWish(sentence);
  if (brief !== null) return brief;
  for (const [name, kind] of [
    ['settings_hour', 'hour'],
    ['settings_language', 'language'],
    ['settings_people', 'people'],
    ['settings_broadcast', 'broadcast'],
    ['settings', undefined],
  ] as const) {
    const cue = told(sentence, name);
    if (cue === null || (sentence.codes.length > 0 && kind !== 'broadcast')) continue;
    if (kind === 'people' && hasCue(sentence, 'overdue', 'behind', 'most', 'silent')) continue;
    const [time] = sentence.times;
    const note = name === 'settings_broadcast' ? wordsIn(sentence.scene, cue.to, sentence.to) : '';
    return {
      intent: 'settings',
      ...(kind !== undefined && { kind }),
      ...(time !== undefined && { time: time.what }),
      ...(note !== '' && { note }),
    };
  }
  return null;
};

export const help: Read = (sentence) => {
  const cue = cueIn(sentence, 'help');
  const asksForHelp =
    cue !== undefined &&
    sentence.codes.length === 0 &&
    sentence.figures.length === 0 &&
    unknownWords(sentence.scene, sentence.from, cue.from) === 0;
  return asksForHelp && !hasCue(sentence, 'obstacle', 'done') && unitsIn(sentence, false).length === 0
    ? { intent: 'help' }
    : null;
};

export const link: Read = (sentence) => {
  const cue = cueIn(sentence, 'link');
  const wanted = cue !== undefined && sentence.codes.length === 0 && !isNegated(sentence, cue, true);
  return wanted &&
    unknownWords(sentence.scene, sentence.from, cue.from) === 0 &&
    fillerIn(sentence, 'formerly') === undefined
    ? { intent: 'link' }
    : null;
};
