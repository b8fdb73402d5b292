import { hasCue, type Part, peopleIn, unitsIn, unknownWords, wordsIn } from './part.ts';
import { aboutOf } from './reports.ts';
import { type Read, tasksOf, told } from './request.ts';
import { personFields, unitFields, wantedDate } from './resolve.ts';

export const acknowledge: Read = (sentence, context) => {
  const cue = told(sentence, 'acknowledge');
  if (
    cue === null ||
    sentence.figures.length > 0 ||
    hasCue(sentence, 'done', 'obstacle', 'extension', 'urge', 'assign')
  )
    return null;
  const unknown = unknownWords(sentence.scene, cue.to, sentence.to);
  return {
    intent: 'acknowledge',
    ...aboutOf(
      sentence.codes.flatMap((found) => found.what.codes),
      context,
    ),
    ...(unknown > 0 && { ask: 'which_intent' }),
  };
};

/** "giao Sở Y tế triển khai kiosk tại 5 bệnh viện, hạn 30/6, đầu mối anh Nam". */
export const assign: Read = (sentence, context) => {
  const cue = told(sentence, 'assign');
  if (cue === null || hasCue(sentence, 'who')) return null;
  if (['duoc', 'da', 'bi'].includes(sentence.scene.tokens[cue.from - 1]?.key ?? '')) return null;
  const [unit] = unitsIn(sentence, false);
  const [person] = peopleIn(sentence);
  const receiver = {
    ...(person !== undefined && personFields(person, context)),
    ...(unit !== undefined && unitFields(unit, context)),
  };
  const dates = sentence.moments.length === 0 ? {} : wantedDate(sentence.moments, context);
  const from = Math.max(
    cue.to,
    unit?.to ?? 0,
    person !== undefined && person.from < (unit?.from ?? sentence.to) ? person.to : 0,
  );
  const before = wordsIn(sentence.scene, cue.to, Math.max(cue.to, unit?.from ?? cue.to));
  const after = wordsIn(sentence.scene, from, endOfContent(sentence, from));
  const note = after === '' ? before.replace(/^:\s*/, '').replace(/,?\s*giao(\s+cho)?$/iu, '') : after;
  const ask = receiver.ask ?? (unit === undefined && person === undefined ? ('which_unit' as const) : dates.ask);
  return {
    intent: 'assign',
    ...tasksOf(sentence),
    ...receiver,
    ...dates,
    ...(note !== '' && sentence.codes.length === 0 && { note }),
    ...(ask !== undefined && { ask }),
  };
};

/** The work itself ends where its date, product or contact is named. */
function endOfContent(sentence: Part, from: number): number {
  const { tokens } = sentence.scene;
  for (let i = from; i < sentence.to; i++) {
    const next = tokens[i + 1]?.key ?? '';
    if (
      tokens[i]?.text === ',' &&
      ['han', 'thoi', 'san', 'dau', 'xong', 'truoc', 'den', 'hoan', 'phoi', 'do'].includes(next)
    )
      return i;
    if (tokens[i]?.key === 'truoc' && i > from && sentence.moments.some((found) => found.from === i + 1)) return i;
    if (tokens[i]?.key === 'han' && i > from && sentence.moments.some((found) => found.from > i && found.from <= i + 3))
      return i;
  }
  return sentence.to;
}
