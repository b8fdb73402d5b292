import { languageOf, textsIn } from '../language/fluent.ts';
import { setPreferences } from '../store/people.ts';
import { settingLetterhead } from './letterhead/setting-letterhead.ts';
import { isReachKind, reach, reachAsked } from './reach/reach.ts';
import { settingRules } from './rules/setting-rules.ts';
import { people } from './screens/people.ts';
import { said } from './screens/plain.ts';
import { briefIn, settingBrief, withBrief } from './setting-brief.ts';
import { answer, change, type Outcome, type Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** Shows the person's own settings, or changes the hour of the digest or the language. */
export async function changeSettings(turn: Turn, reading: Reading, typed: string): Promise<Outcome> {
  const hour = hourIn(typed);
  const language = /english|tieng anh|tiếng anh/iu.test(typed)
    ? 'en'
    : /tiếng việt|tieng viet/iu.test(typed)
      ? 'vi'
      : null;
  if (reading.kind === 'people') return answer((await people(turn)) ?? said(turn, 'people-not-yours'));
  if (reading.kind === 'letterhead') return settingLetterhead(turn, reading);
  if (reading.kind === 'rules') return settingRules(turn, reading);
  if (isReachKind(reading.kind)) return answer(await reach(turn, reachAsked(reading)));
  if (reading.kind === 'broadcast') return answer(said(turn, 'not-yet'));
  const brief = briefIn(reading, typed);
  if (brief !== null) return settingBrief(turn, brief);
  const { person } = turn;
  const next = { digestAt: hour ?? person.digestAt, language: language ?? person.language };
  const text = textsIn(languageOf(next.language));
  const words = { hour: next.digestAt, language: text(`language-${next.language}`) };
  if (hour === null && language === null) return answer(withBrief(turn, said(turn, 'settings-show', words)));
  return change(async (acting) => {
    await setPreferences(acting.tx, person.id, next);
    return {
      views: [said({ text }, 'settings-done', words)],
    };
  });
}

/** "7:00", "8h30", "8 giờ": a local time as HH:mm, or null if none was said. */
function hourIn(typed: string): string | null {
  const found = /(?<!\d)(\d{1,2})\s*(?::|h|giờ|gio)\s*(\d{2})?/iu.exec(typed);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (found === null || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
