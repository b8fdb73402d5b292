import { addDays, startOfWeek } from '../../domain/local-date.ts';
import type { Cue } from './cues.ts';
import { hasMark, isNegated } from './mood.ts';
import { smallNumberAt } from './number-words.ts';
import { type Part, peopleIn, unitsIn, unknownWords } from './part.ts';
import type { Context } from './reading.ts';
import { type Read, tasksOf } from './request.ts';
import { type Draft, shifted, wantedDate } from './resolve.ts';

export const snooze: Read = (sentence, context) => {
  const mute = sentence.content.find((cue) => cue.name === 'mute');
  const cue = mute ?? sentence.content.find((found) => found.name === 'snooze');
  if (
    cue === undefined ||
    hasMark(sentence, '?') ||
    unknownWords(sentence.scene, beginning(sentence, cue), cue.from) > 0
  )
    return null;
  if (mute === undefined && peopleIn(sentence).some(({ from }) => from >= cue.from)) return null;
  if (unitsIn(sentence, false).length > 0 || (mute === undefined && isNegated(sentence, cue, true))) return null;
  const [period] = sentence.periods;
  const [time] = sentence.times;
  const said = sentence.moments.length > 0 ? wantedDate(sentence.moments, context) : null;
  const date = said?.shift === undefined ? said?.date : shifted(context.today, said.shift, context);
  const day =
    date ??
    (time !== undefined ? context.today : period === undefined ? undefined : startOfPeriod(period.what, context));
  const minutes = mute === undefined ? minutesFromNow(sentence) : null;
  if (minutes !== null) return { intent: 'snooze', ...tasksOf(sentence), date: context.today, minutes };
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

/** "mai anh họp cả ngày, đừng nhắc": the order may follow its reason. */
function beginning({ scene, from }: Part, cue: Cue): number {
  for (let i = cue.from - 1; i > from; i--) if (scene.tokens[i]?.text === ',') return i + 1;
  return from;
}

const SPANS: Readonly<Record<string, number>> = { tieng: 60, gio: 60, h: 60, phut: 1, p: 1 };

/** "sau 2 tiếng", "30 phút nữa", "nửa tiếng nữa"; "2 giờ" alone is a time of the day. */
function minutesFromNow({ scene: { tokens }, from, to }: Part): number | null {
  for (let at = from; at < to; at++) {
    const half = tokens[at]?.key === 'nua' && tokens[at + 1]?.key === 'tieng';
    const count = half ? { value: 0.5, to: at + 1 } : smallNumberAt(tokens, at);
    const unit = count === null ? undefined : SPANS[tokens[count.to]?.key ?? ''];
    if (count === null || unit === undefined) continue;
    const ahead = tokens[at - 1]?.key === 'sau' || ['nua', 'sau'].includes(tokens[count.to + 1]?.key ?? '');
    if (ahead) return Math.round(count.value * unit);
  }
  return null;
}

function startOfPeriod(period: string, context: Context): string | undefined {
  if (period === 'this_week') return context.today;
  return period === 'next_week' ? addDays(startOfWeek(context.today), 7) : undefined;
}
