import { addDays, startOfWeek } from '../../domain/local-date.ts';
import { hasMark, isAsked, isNegated } from './mood.ts';
import { hasCue, type Part, peopleIn, unknownWords } from './part.ts';
import type { Context } from './reading.ts';
import type { Read } from './request.ts';
import { type Draft, dateOf, personFields, shifted } from './resolve.ts';

/** "tôi nghỉ phép từ 5/4 đến 10/4, chị Hà làm thay". */
export const leave: Read = (sentence, context) => {
  const cue = sentence.content.find((found) => found.name === 'leave');
  if (cue === undefined || sentence.codes.length > 0 || sentence.figures.some((found) => found.what.kind === 'percent'))
    return null;
  if (hasMark(sentence, '?') || isNegated(sentence, cue, true) || (isAsked(sentence) && !hasCue(sentence, 'me')))
    return null;
  if (unknownWords(sentence.scene, sentence.from, cue.from) > 0 || hasCue(sentence, 'stalled', 'obstacle', 'extension'))
    return null;
  const [person] = peopleIn(sentence);
  const other =
    person !== undefined && person.from < cue.from && !sentence.content.some((found) => found.name === 'substitute');
  const who = person === undefined ? {} : personFields(person, context);
  const span = spanOf(sentence, context);
  const ask = span.ask ?? (other ? ('which_intent' as const) : who.ask);
  return { intent: 'leave', ...who, ...span, ...(ask !== undefined && { ask }) };
};

function spanOf(sentence: Part, context: Context): Draft {
  const days = sentence.moments.filter((moment) => moment.what.kind === 'day');
  const [first, second] = days;
  if (sentence.moments.some((moment) => moment.what.kind === 'bad')) return { ask: 'bad_date' };
  if (first === undefined) return shiftSpan(sentence, context);
  const start = dateOf(first.what, context, 'future') ?? context.today;
  const stretch = sentence.moments.find((moment) => moment.what.kind === 'shift');
  if (second !== undefined) return ordered(start, dateOf(second.what, context, 'future') ?? start);
  if (stretch?.what.kind === 'shift') return { date: start, until: lastDay(start, stretch.what.shift, context) };
  const before = sentence.scene.tokens[first.from - 1]?.key ?? '';
  const head = sentence.scene.tokens[first.from]?.key ?? '';
  if (['den', 'toi', 'het'].includes(before) || ['het', 'cuoi'].includes(head))
    return { date: context.today, until: start };
  return before === 'tu' ? { date: start, ask: 'which_date' } : { date: start, until: start };
}

function shiftSpan(sentence: Part, context: Context): Draft {
  const stretch = sentence.moments.find((moment) => moment.what.kind === 'shift');
  if (stretch?.what.kind === 'shift')
    return { date: context.today, until: lastDay(context.today, stretch.what.shift, context) };
  const [period] = sentence.periods;
  const monday = startOfWeek(context.today);
  if (period?.what === 'this_week') return { date: context.today, until: addDays(monday, 6), period: period.what };
  if (period?.what === 'next_week')
    return { date: addDays(monday, 7), until: addDays(monday, 13), period: period.what };
  return { ask: 'which_date', ...(period !== undefined && { period: period.what }) };
}

const lastDay = (start: string, shift: Parameters<typeof shifted>[1], context: Context) =>
  addDays(shifted(start, shift, context), -1);
const ordered = (a: string, b: string): Draft =>
  a <= b ? { date: a, until: b } : { date: a, until: b, ask: 'bad_date' };
