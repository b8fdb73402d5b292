import { addDays, startOfWeek } from '../../domain/local-date.ts';
import type { Cue } from './cues.ts';
import type { CueName } from './grammar/grammar.ts';
import { hasMark, isAsked, isNegated } from './mood.ts';
import { cueIn, fillerIn, hasCue, type Part, partOf, peopleIn, unitsIn, unknownWords, wordsIn } from './part.ts';
import { progressOf } from './progress.ts';
import type { Context, Intent, Kind, Reading } from './reading.ts';
import { aboutOf } from './reports.ts';
import { type Draft, dateOf, personFields, scopeFields, shifted, unitFields, wantedDate } from './resolve.ts';
import { keysAt } from './token-match.ts';

/** What a sentence tells the bot, or the office through the bot, to do; `null` when it tells nothing. */
export function requestOf(sentence: Part): Reading | null {
  const { context } = sentence.scene;
  for (const read of REQUESTS) {
    const reading = read(sentence, context);
    if (reading !== null) return reading;
  }
  return null;
}

type Read = (sentence: Part, context: Context) => Reading | null;

/** The cue, if it begins the sentence (polite words, names and codes aside), is not denied and is no question. */
function told(sentence: Part, ...names: CueName[]): Cue | null {
  const cue = sentence.content.find((found) => names.includes(found.name));
  if (cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0) return null;
  if (isNegated(sentence, cue, true) || isAsked(sentence)) return null;
  return sentence.mood.some((mood) => mood.name === 'condition' && mood.from < cue.from) ? null : cue;
}

const undo: Read = (sentence) => {
  const cue = told(sentence, 'undo');
  const saysMore = cue !== null && hasCue(partOf(sentence.scene, cue.to, sentence.to), 'done');
  return cue === null || saysMore ? null : { intent: 'undo', ...tasksOf(sentence) };
};

function tasksOf(sentence: Part): { tasks?: readonly string[] } {
  const codes = sentence.codes.flatMap((found) => found.what.codes);
  return codes.length === 0 ? {} : { tasks: codes };
}

/** "à nhầm, 50% thôi": leans on the last report when no task is named. */
const correct: Read = (sentence, context) => {
  const cue = told(sentence, 'slip') ?? insteadOf(sentence);
  if (
    cue === null ||
    sentence.figures.some(
      (found) => found.to <= cue.from && found.what.kind === 'percent' && hasReportBefore(sentence, cue),
    )
  )
    return null;
  const named = tasksOf(sentence).tasks;
  const last = context.lastReport?.task ?? context.replyTask;
  const task =
    named === undefined ? (last === undefined ? {} : { tasks: [last], fromContext: true }) : { tasks: named.slice(-1) };
  const from = afterInstead(sentence) ?? sentence.from;
  const figures = progressOf(partOf(sentence.scene, from, sentence.to)) ?? {};
  const { ask: figureAsk, note, ...rest } = figures;
  const bare = figureAsk === 'ambiguous_number' && rest.percent !== undefined ? undefined : figureAsk;
  const nothing = Object.keys(rest).length === 0 && named === undefined;
  const ask =
    bare ?? (nothing ? ('which_percent' as const) : task.tasks === undefined ? ('which_task' as const) : undefined);
  return {
    intent: 'correct',
    ...task,
    ...rest,
    ...(note !== undefined && rest.percent === undefined && { note }),
    ...(ask !== undefined && { ask }),
  };
};

/** "không phải 60 mà 50%" */
function insteadOf(sentence: Part): Cue | null {
  const denial = sentence.mood.find(
    (cue) => cue.name === 'negation' && keysAt(sentence.scene.tokens, cue.to - 1, 'phai'),
  );
  const first = sentence.figures.find((found) => denial !== undefined && found.from === denial.to);
  return denial === undefined || first === undefined || afterInstead(sentence) === null
    ? null
    : { ...denial, name: 'slip' };
}

const hasReportBefore = (sentence: Part, cue: Cue) => sentence.codes.some((found) => found.to <= cue.from);

/** "không phải 60 mà 50": what counts stands after "mà", "thành" or "là". */
function afterInstead(sentence: Part): number | null {
  const at = sentence.scene.tokens.findLastIndex(
    (token, i) => i >= sentence.from && i < sentence.to && ['ma', 'thanh', 'sang'].includes(token.key),
  );
  return at < 0 || !sentence.figures.some((found) => found.from > at) ? null : at + 1;
}

const settings: Read = (sentence) => {
  for (const [name, kind] of [
    ['settings_hour', 'hour'],
    ['settings_language', 'language'],
    ['settings_people', 'people'],
    ['settings_broadcast', 'broadcast'],
    ['settings', undefined],
  ] as const) {
    const cue = told(sentence, name);
    if (cue === null || (sentence.codes.length > 0 && kind !== 'broadcast')) continue;
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

const snooze: Read = (sentence, context) => {
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

/** "tôi nghỉ phép từ 5/4 đến 10/4, chị Hà làm thay". */
const leave: Read = (sentence, context) => {
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

/** Decisions and requests about tasks: cue, intent, kind. The more exact ones come first. */
const VERBS: readonly (readonly [CueName, Intent, Kind | undefined])[] = [
  ['unfollow', 'follow', 'stop'],
  ['follow', 'follow', undefined],
  ['not_mine', 'return', 'not_mine'],
  ['refuse_extension', 'return', 'refuse_extension'],
  ['confirm_extension', 'confirm', 'extension'],
  ['return', 'return', undefined],
  ['confirm', 'confirm', undefined],
  ['explain', 'urge', 'explain'],
  ['urge', 'urge', undefined],
];

const decide: Read = (sentence, context) => {
  for (const [name, intent, kind] of VERBS) {
    const cue = decisive(sentence, name);
    if (cue !== null) return decision(sentence, context, { cue, intent, kind });
  }
  return null;
};

/** A phrase that is itself a refusal ("không đồng ý") is not denied by its own first word. */
function decisive(sentence: Part, name: CueName): Cue | null {
  const cue = sentence.content.find((found) => found.name === name);
  if (cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0) return null;
  const before = partOf(sentence.scene, sentence.from, cue.from);
  const blocked = hasCue(
    before,
    'negation',
    'future',
    'condition',
    'asks',
    'done',
    'obstacle',
    'extension',
    'pending',
    'listing',
  );
  const passive = ['da', 'duoc', 'bi', 'cho', 'trinh', 'dang'].includes(sentence.scene.tokens[cue.from - 1]?.key ?? '');
  if (blocked || passive || isAsked(sentence)) return null;
  const needsUnit = name !== 'urge' && name !== 'explain';
  return needsUnit && unitsIn(before, false).length > 0 ? null : cue;
}

function decision(
  sentence: Part,
  context: Context,
  said: { cue: Cue; intent: Intent; kind: Kind | undefined },
): Reading {
  const codes = sentence.codes.flatMap((found) => found.what.codes);
  const scope = scopeFields(sentence, false);
  const { date, period, ...names } = scope;
  const target = names.unit ?? names.units ?? names.person ?? names.programme ?? names.group;
  const filter = filterKind(sentence);
  const broad = said.intent === 'urge' || said.intent === 'follow';
  const about =
    codes.length === 0 && broad && (target !== undefined || filter !== undefined) ? {} : aboutOf(codes, context);
  const because = cueIn(partOf(sentence.scene, said.cue.to, sentence.to), 'because');
  const note = because === undefined ? leftover(sentence, said.cue) : wordsIn(sentence.scene, because.to, sentence.to);
  const kind = said.kind ?? (said.intent === 'urge' ? filter : aboutExtension(sentence, said.intent));
  const day = said.intent === 'urge' || said.kind === 'extension' ? date : undefined;
  const figure =
    said.intent === 'confirm' &&
    sentence.figures.some((found) => found.what.kind === 'percent' && found.what.value < 100);
  const ask = figure ? ('which_intent' as const) : (names.ask ?? about.ask);
  return {
    intent: said.intent,
    ...about,
    ...names,
    ...(day !== undefined && { date: day }),
    ...(kind !== undefined && { kind }),
    ...(note !== '' && { note }),
    ...(ask !== undefined && { ask }),
  };
}

/** "đồng ý cho NV12 gia hạn": the decision is about the extension. */
function aboutExtension(sentence: Part, intent: Intent): Kind | undefined {
  if (!hasCue(sentence, 'extension')) return undefined;
  return intent === 'confirm' ? 'extension' : intent === 'return' ? 'refuse_extension' : undefined;
}

function leftover(sentence: Part, cue: Cue): string {
  const from = Math.max(
    cue.to,
    ...sentence.codes.map((found) => found.to),
    ...sentence.names.filter((name) => !name.weak).map((name) => name.to),
  );
  return unknownWords(sentence.scene, from, sentence.to) > 0 ? wordsIn(sentence.scene, from, sentence.to) : '';
}

export function filterKind(sentence: Part): Kind | undefined {
  for (const kind of ['overdue', 'due_soon', 'behind'] as const) if (hasCue(sentence, kind)) return kind;
  return undefined;
}

const acknowledge: Read = (sentence, context) => {
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
const assign: Read = (sentence, context) => {
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
  const note = wordsIn(sentence.scene, from, endOfContent(sentence, from));
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
    if (tokens[i]?.key === 'han' && i > from && sentence.moments.some((found) => found.from > i && found.from <= i + 3))
      return i;
  }
  return sentence.to;
}

const help: Read = (sentence) => {
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

const link: Read = (sentence) => {
  const cue = cueIn(sentence, 'link');
  const wanted = cue !== undefined && sentence.codes.length === 0 && !isNegated(sentence, cue, true);
  return wanted &&
    unknownWords(sentence.scene, sentence.from, cue.from) === 0 &&
    fillerIn(sentence, 'formerly') === undefined
    ? { intent: 'link' }
    : null;
};

const REQUESTS: readonly Read[] = [undo, link, settings, correct, snooze, leave, decide, assign, acknowledge, help];
