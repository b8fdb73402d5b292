import { colleagues, handOutDetails, supportFrom, TEAM_WORDS, teamIn } from './hand-out-details.ts';
import { isAsked } from './mood.ts';
import type { Name } from './names.ts';
import { hasCue, type Part, partOf, peopleIn, unitsIn, unknownWords, wordsIn } from './part.ts';
import { divided, type WholeSaid, weighed, wholeNamed } from './parts-of-task.ts';
import type { Context, Reading } from './reading.ts';
import { aboutOf } from './reports.ts';
import { type Read, tasksOf, told } from './request.ts';
import { teamOf } from './request-team.ts';
import { personFields, unitFields, unitsFields, wantedDate } from './resolve.ts';
import { oneOfAt } from './token-match.ts';

export const acknowledge: Read = (sentence, context) => {
  const cue = told(sentence, 'acknowledge');
  if (
    cue === null ||
    sentence.figures.length > 0 ||
    hasCue(sentence, 'done', 'obstacle', 'extension', 'urge', 'assign')
  )
    return null;
  const unknown = unknownWords(sentence.scene, cue.to, endOfWord(sentence, cue.to));
  return {
    intent: 'acknowledge',
    ...aboutOf(
      sentence.codes.flatMap((found) => found.what.codes),
      context,
    ),
    ...((unknown > 0 || hasCue(sentence, 'not_mine')) && { ask: 'which_intent' }),
  };
};

/** What follows a comma, or "và sẽ …", only goes on about it. */
function endOfWord({ scene, to }: Part, from: number): number {
  for (let i = from; i < to; i++) if (scene.tokens[i]?.kind === 'mark' || scene.tokens[i]?.key === 'va') return i;
  return to;
}

/** "giao Sở Y tế triển khai kiosk tại 5 bệnh viện, hạn 30/6, đầu mối anh Nam"; "chia NV12 cho Phòng Kế toán: lập dự toán, hạn 15/5". */
export const assign: Read = (sentence, context) => {
  const weight = weighed(sentence);
  if (weight !== null) return { intent: 'assign', kind: 'weight', tasks: [weight.code], amount: weight.weight };
  const split = divided(sentence);
  const cue = told(sentence, 'assign');
  if (split !== null && (cue === null || cue.from > split.from)) return handingDown(sentence, context, split);
  if (cue === null || hasCue(sentence, 'who')) return null;
  if (['duoc', 'da', 'bi'].includes(sentence.scene.tokens[cue.from - 1]?.key ?? '')) return null;
  const whole = wholeNamed(sentence);
  return whole === null ? handingOut(sentence, context, cue) : handingDown(sentence, context, whole, cue);
};

/** A part of the task that is named. Asked, or denied, it hands down nothing. */
function handingDown(sentence: Part, context: Context, whole: WholeSaid, cue: Place = whole): Reading | null {
  if (isAsked(sentence) || hasCue(sentence, 'who', 'negation')) return null;
  const { scene, from, to } = sentence;
  // What says of which task it is a part belongs neither to the content nor to the names.
  const rest = whole.from <= cue.from ? partOf(scene, whole.to, to) : sentence;
  const reading = handingOut(rest, context, whole.from <= cue.from ? { from, to: whole.to } : cue, whole);
  const { tasks: _, note, ...said } = reading ?? { intent: 'assign' as const };
  // "chia NV12 thành việc con" says nothing of the work.
  const says =
    note !== undefined && !/^(thành|ra|nhỏ|thanh)( ra| các| những| nhiều| \d+)? ?(việc|phần|nhiệm|$)/iu.test(note);
  return { ...said, ...(says && { note }), partOf: whole.code };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function handingOut(sentence: Part, context: Context, cue: Place, whole?: WholeSaid): Reading | null {
  const units = receivers(partOf(sentence.scene, sentence.from, supportFrom(sentence)));
  const unit = units.at(-1) ?? unitsIn(sentence, false)[0];
  const team = sentence.codes.length > 0 ? teamOf(sentence, context) : null;
  if (team !== null) return { intent: 'assign', ...tasksOf(sentence), ...team };
  const beside = sentence.codes.length > 0 ? [] : teamIn(sentence);
  const person = peopleIn(sentence).find((name) => !beside.includes(name));
  // "Việc mới giao tuần này" hands out nothing.
  if (
    unit === undefined &&
    person === undefined &&
    hasCue(partOf(sentence.scene, sentence.from, cue.from), 'task_word')
  )
    return null;
  const receiver = {
    ...(person !== undefined && personFields(inUnit(person, unit), context)),
    ...(unit !== undefined && (units.length > 1 ? unitsFields(units, context) : unitFields(unit, context))),
  };
  const dates = sentence.moments.length === 0 ? {} : wantedDate(sentence.moments, context);
  const from = Math.max(
    cue.to,
    unit?.to ?? 0,
    person !== undefined && person.from < (unit?.from ?? sentence.to) ? person.to : 0,
  );
  const before = wordsIn(sentence.scene, cue.to, Math.max(cue.to, unit?.from ?? cue.to));
  const after = contentWithout(sentence, from, endOfContent(sentence, from), whole);
  const note = after === '' ? before.replace(/^:\s*/, '').replace(/,?\s*giao(\s+cho)?$/iu, '') : after;
  const ask = receiver.ask ?? (unit === undefined && person === undefined ? ('which_unit' as const) : dates.ask);
  return {
    intent: 'assign',
    ...tasksOf(sentence),
    ...receiver,
    ...dates,
    ...(note !== '' && (whole !== undefined || sentence.codes.length === 0) && { note }),
    ...((whole !== undefined || sentence.codes.length === 0) && handOutDetails(sentence)),
    ...colleagues(beside, context),
    ...(ask !== undefined && { ask }),
  };
}

/** The words of the work, without those that name the task it is a part of. */
function contentWithout({ scene }: Part, from: number, to: number, whole: WholeSaid | undefined): string {
  if (whole === undefined || whole.from >= to || whole.to <= from) return wordsIn(scene, from, to);
  const words = [wordsIn(scene, from, whole.from), wordsIn(scene, whole.to, to).replace(/^[:,.\s]+(là\s+)?/iu, '')];
  return words.filter((one) => one !== '').join(' ');
}

/** "giao anh Dũng công an tỉnh": the unit tells which Dũng. */
function inUnit(person: Name, unit: Name | undefined): Name {
  const entries = person.entries.filter((entry) => entry.unit !== undefined && entry.unit === unit?.entries[0]?.name);
  return entries.length === 1 ? { ...person, entries } : person;
}

/** "giao Sở Y tế và Sở Tài chính rà soát …": the units named one right after the other. */
function receivers(sentence: Part): Name[] {
  const { tokens } = sentence.scene;
  const found: Name[] = [];
  for (const name of unitsIn(sentence, false)) {
    const last = found.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.to, name.from).map((token) => token.key);
    if (last !== undefined && !(between.length > 0 && between.every((key) => ['va', ',', '&', '+', ';'].includes(key))))
      break;
    found.push(name);
  }
  return found;
}

/** The work itself ends where its date, product or contact is named. */
function endOfContent(sentence: Part, from: number): number {
  const { tokens } = sentence.scene;
  for (let i = from; i < sentence.to; i++) {
    if (tokens[i]?.text === ',' && oneOfAt(tokens, i + 1, TEAM_WORDS) !== null) return i;
    const next = tokens[i + 1]?.key ?? '';
    if (
      tokens[i]?.text === ',' &&
      ['han', 'thoi', 'san', 'dau', 'xong', 'truoc', 'den', 'hoan', 'phoi', 'do', 'trong', 'ty', 'ti'].includes(next)
    )
      return i;
    if (tokens[i]?.key === 'truoc' && i > from && sentence.moments.some((found) => found.from === i + 1)) return i;
    if (tokens[i]?.key === 'han' && i > from && sentence.moments.some((found) => found.from > i && found.from <= i + 3))
      return i;
  }
  return sentence.to;
}
