import { hasMark, isAsked, isNegated } from './mood.ts';
import { cueIn, hasCue, type Part, peopleIn, strangeWords, unitsIn } from './part.ts';
import type { Context, Reading } from './reading.ts';
import type { Read } from './request.ts';
import { dateOf, personFields, unitFields } from './resolve.ts';

/** "anh Nam nghỉ việc từ 1/4", "chị Hà chuyển công tác sang Sở Y tế": somebody leaves the office, or goes to another unit of it. */
export const departure: Read = (sentence, context) => {
  const cue = cueIn(sentence, 'resign', 'transfer');
  if (cue === undefined || sentence.codes.length > 0 || sentence.figures.length > 0) return null;
  if (hasMark(sentence, '?') || isAsked(sentence) || isNegated(sentence, cue, true)) return null;
  if (hasCue(sentence, 'substitute', 'stalled', 'extension', 'done', 'overdue', 'because')) return null;
  if (sentence.content.some((found) => found.name === 'obstacle' && !isLetting(sentence, found.from))) return null;
  // Said by the way in something longer it is no order.
  if (strangeWords(sentence) > MOST_UNKNOWN) return null;
  const [person, another] = peopleIn(sentence);
  if (another !== undefined || (person === undefined && !hasCue(sentence, 'me') && !isMe(sentence, cue.from)))
    return null;
  const kind = cue.name === 'transfer' ? ('moved' as const) : ('left' as const);
  const to = kind === 'moved' ? unitsIn(sentence, false).findLast(({ from }) => from >= cue.to) : undefined;
  const who = person === undefined ? {} : personFields(person, context);
  const where = to === undefined ? {} : unitFields(to, context);
  const day = dayOf(sentence, context);
  const ask = who.ask ?? where.ask ?? day.ask;
  return { intent: 'leave', kind, ...where, ...who, ...day, ...(ask !== undefined && { ask }) };
};

const MOST_UNKNOWN = 3;

const isMe = ({ scene }: Part, at: number) => ['toi', 'em', 'minh', 'tui'].includes(scene.tokens[at]?.key ?? '');

/** "cho anh Nam thôi việc": not "chờ anh Nam", though it may be typed alike. */
const isLetting = ({ scene }: Part, at: number) => scene.tokens[at]?.key === 'cho' && scene.tokens[at]?.text !== 'chờ';

/** The day meant is the nearest of that name: people leave soon, or have left lately. */
function dayOf(sentence: Part, context: Context): Pick<Reading, 'date' | 'ask'> {
  if (sentence.moments.some(({ what }) => what.kind === 'bad')) return { ask: 'bad_date' };
  const first = sentence.moments.find(({ what }) => what.kind === 'day');
  const date = first === undefined ? null : dateOf(first.what, context, 'nearest');
  return date === null ? {} : { date };
}
