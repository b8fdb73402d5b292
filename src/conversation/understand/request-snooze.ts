import { addDays, startOfWeek } from '../../domain/local-date.ts';
import { hasMark, isNegated } from './mood.ts';
import { unitsIn, unknownWords } from './part.ts';
import type { Context } from './reading.ts';
import { type Read, tasksOf } from './request.ts';
import { type Draft, shifted, wantedDate } from './resolve.ts';

export const snooze: Read = (sentence, context) => {
  const mute = sentence.content.find((cue) => cue.name === 'mute');
  const cue = mute ?? sentence.content.find((found) => found.name === 'snooze');
  if (cue === undefined || hasMark(sentence, '?') || unknownWords(sentence.scene, sentence.from, cue.from) > 0)
    return null;
  if (unitsIn(sentence, false).length > 0 || (mute === undefined && isNegated(sentence, cue, true))) return null;
  const [period] = sentence.periods;
  const [time] = sentence.times;
  const said = sentence.moments.length > 0 ? wantedDate(sentence.moments, context) : null;
  const date = said?.shift === undefined ? said?.date : shifted(context.today, said.shift, context);
  const day =
    date ??
    (time !== undefined ? context.today : period === undefined ? undefined : startOfPeriod(period.what, context));
  const fields: Draft = {
    ...tasksOf(sentence),
    ...(day !== undefined && { date: day }),
    ...(time !== undefined && { time: time.what }),
    ...(period !== undefined && { period: period.what }),
  };
  const ask = said?.ask ?? (day === undefined && period === undefined ? ('which_date' as const) : undefined);
  return {
    intent: 'snooze',
    ...(mute !== undefined && { kind: 'mute' }),
    ...fields,
    ...(ask !== undefined && { ask }),
  };
};

function startOfPeriod(period: string, context: Context): string | undefined {
  if (period === 'this_week') return context.today;
  return period === 'next_week' ? addDays(startOfWeek(context.today), 7) : undefined;
}
