import { addDays, addMonths, type LocalDate } from '../../domain/local-date.ts';
import type { Found, Moment } from './day.ts';
import type { Entry } from './lexicon.ts';
import type { Name } from './names.ts';
import { type Part, peopleIn, unitsIn } from './part.ts';
import type { Ask, Candidate, Context, Reading, Shift } from './reading.ts';
import { nameWords } from './unit-names.ts';

/** Fields of a reading that are still being gathered. */
export type Draft = { -readonly [Key in keyof Reading]?: Reading[Key] };

const MOST_CANDIDATES = 8;
const NEAREST = 3;

/** One unit as the reading's fields: its name, or the question which it is. */
export function unitFields(name: Name, context: Context): Draft {
  const [only, other] = name.entries;
  if (only !== undefined && other === undefined)
    return { unit: only.name, ...(only.id !== null && { unitIds: [only.id] }) };
  if (only === undefined && usualUnitsOnly(context)) return { unit: name.text };
  const entries = only === undefined ? nearestUnits(name.text, context) : name.entries;
  return {
    ...(only === undefined && { unit: name.text }),
    ask: 'which_unit',
    candidates: candidatesOf(entries, context),
  };
}

/** Several units; the first that is not certain is asked about. */
export function unitsFields(names: readonly Name[], context: Context): Draft {
  const each = names.map((name) => unitFields(name, context));
  const asked = each.find((fields) => fields.ask !== undefined);
  const units = each.map((fields, i) => fields.unit ?? names[i]?.text ?? '');
  const unitIds = each.flatMap((fields) => fields.unitIds ?? []);
  return {
    units,
    ...(unitIds.length > 0 && { unitIds }),
    ...(asked !== undefined && { ask: 'which_unit' as const, candidates: asked.candidates ?? [] }),
  };
}

export function personFields(name: Name, context: Context): Draft {
  const [only, other] = name.entries;
  if (only !== undefined && other === undefined)
    return { person: only.name, ...(only.id !== null && { personId: only.id }) };
  const typed = name.text.replace(
    /^(anh|chị|ông|bà|cô|chú|bác|thầy|đ\/c|đc|đồng chí|sếp|chi|ong|ba|co|dong chi)\s+/iu,
    '',
  );
  if (only === undefined) return { person: typed, ask: 'which_person' };
  return {
    person: sharedName(name.entries) ?? typed,
    ask: 'which_person',
    candidates: candidatesOf(name.entries, context),
  };
}

/** The last word that all their names share, spelled rightly. */
function sharedName(entries: readonly Entry[]): string | null {
  const last = new Set(entries.map((entry) => entry.name.split(' ').at(-1)));
  const [only] = last;
  return last.size === 1 && only !== undefined ? only : null;
}

function usualUnitsOnly(context: Context): boolean {
  return [...context.lexicon.unitsByWord.values()].every((entries) => entries.every((entry) => entry.id === null));
}

/** The own unit's first, at most eight. */
function candidatesOf(entries: readonly Entry[], context: Context): Candidate[] {
  const own = (entry: Entry) => (entry.unit !== undefined && entry.unit === context.ownUnit ? 0 : 1);
  return [...entries]
    .sort((a, b) => own(a) - own(b))
    .slice(0, MOST_CANDIDATES)
    .map((entry) => ({
      id: entry.id ?? entry.name,
      name: entry.unit === undefined ? entry.name : `${entry.name} (${entry.unit})`,
    }));
}

/** The three units that share most words with the name that nobody has; "sở gd" begins as the initials of one do. */
function nearestUnits(text: string, context: Context): Entry[] {
  const shared = new Map<Entry, number>();
  for (const word of new Set(nameWords(text))) {
    const entries = context.lexicon.unitsByWord.get(word) ?? [];
    for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1 / entries.length);
  }
  const [, ...rest] = nameWords(text);
  const begins = ({ name }: Entry) => rest.length > 0 && initialsOf(name).startsWith(rest.join(''));
  for (const [entry, score] of shared) if (begins(entry)) shared.set(entry, score + 1);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NEAREST)
    .map(([entry]) => entry);
}

/** "Sở Giáo dục và Đào tạo" → "gddt". */
function initialsOf(name: string): string {
  const [, ...rest] = nameWords(name);
  return rest
    .filter((word) => word !== 'va')
    .map((word) => word[0] ?? '')
    .join('');
}

/** Units, people, programmes and groups of a question as the fields that narrow it down. */
export function scopeFields(part: Part, alsoWeakUnits: boolean): Draft {
  const { context } = part.scene;
  const units = unitsIn(part, alsoWeakUnits);
  const [person] = peopleIn(part);
  const programme = part.names.find((name) => name.kind === 'programme');
  const group = part.names.find((name) => name.kind === 'group');
  const [unit, second] = units;
  const inOffice = person === undefined || second !== undefined ? [] : colleagues(person, unit);
  return {
    ...(unit !== undefined && (second === undefined ? unitFields(unit, context) : unitsFields(units, context))),
    ...(person !== undefined &&
      personFields(inOffice.length === 1 ? { ...person, entries: inOffice } : person, context)),
    ...(programme !== undefined && namedFields(programme, 'programme', 'programmeId')),
    ...(group !== undefined && namedFields(group, 'group', 'groupId')),
    ...timeFields(part),
  };
}

/** "anh Dũng sở TTTT": the unit tells which Dũng. */
function colleagues(person: Name, unit: Name | undefined): Entry[] {
  const name = unit?.entries[0]?.name;
  return name === undefined ? [] : person.entries.filter((entry) => entry.unit === name);
}

function namedFields<Field extends 'programme' | 'group'>(
  name: Name,
  field: Field,
  idField: 'programmeId' | 'groupId',
): Draft {
  const [entry] = name.entries;
  return entry === undefined ? {} : { [field]: entry.name, ...(entry.id !== null && { [idField]: entry.id }) };
}

/** The stretch or the day that a question is about. */
function timeFields(part: Part): Draft {
  const [period, second] = part.periods;
  if (period !== undefined && second !== undefined && period.what !== second.what) {
    return { period: [period.what, second.what].sort(laterFirst).join('/') };
  }
  if (period !== undefined) return { period: period.what };
  const [moment] = part.moments;
  if (moment === undefined) return {};
  if (moment.what.kind === 'bad') return { ask: 'bad_date' };
  const date = dateOf(moment.what, part.scene.context, 'nearest');
  return date === null ? {} : { date };
}

const ORDER = ['next', 'this', 'last'];

function laterFirst(a: string, b: string): number {
  const rank = (period: string) => ORDER.findIndex((which) => period.startsWith(which));
  return rank(a) >= 0 && rank(b) >= 0 ? rank(a) - rank(b) : b.localeCompare(a);
}

/** The day a moment means, leaning to the future, the past or the nearest; `null` when it has none of its own. */
export function dateOf(moment: Moment, context: Context, lean: 'future' | 'past' | 'nearest'): LocalDate | null {
  if (moment.kind === 'day') return moment[lean];
  return moment.kind === 'shift' ? shifted(context.today, moment.shift, context) : null;
}

/** A length after a day. Working days are the calendar's; without one, Mondays to Fridays. */
export function shifted(from: LocalDate, shift: Shift, context: Context): LocalDate {
  if (shift.of === 'month') return addMonths(from, shift.count);
  if (shift.of === 'working_day')
    return context.calendar?.addWorkingDays(from, shift.count) ?? weekdaysAfter(from, shift.count);
  return addDays(from, shift.of === 'week' ? shift.count * 7 : shift.count);
}

function weekdaysAfter(from: LocalDate, count: number): LocalDate {
  const weekday = (Date.parse(from) / 86_400_000 + 3) % 7;
  const start = Math.min(weekday, 4);
  const back = weekday - start;
  const weeks = Math.floor((start + count) / 5);
  return addDays(from, weeks * 7 + ((start + count) % 5) - start - back);
}

export interface DateFields {
  readonly date?: LocalDate;
  readonly shift?: Shift;
  readonly ask?: Ask;
}

/** A year-less day this far ahead was hardly meant: it lies just behind us. In days. */
const FAR_AHEAD = 270;

/** The day that is asked for (an extension, a reminder); `ask` says what is wrong or missing. */
export function wantedDate(moments: readonly Found<Moment>[], context: Context): DateFields {
  const last = moments.findLast((moment) => moment.what.kind !== 'vague') ?? moments.at(-1);
  if (last === undefined) return { ask: 'which_date' };
  const { what } = last;
  if (what.kind === 'bad') return { ask: 'bad_date' };
  if (what.kind === 'vague') return { ask: 'which_date' };
  if (what.kind === 'shift' && !what.fromToday) return { shift: what.shift };
  const date = dateOf(what, context, 'future');
  if (date === null) return { ask: 'which_date' };
  const far =
    what.kind === 'day' &&
    what.future !== what.past &&
    Date.parse(date) - Date.parse(context.today) > FAR_AHEAD * 86_400_000;
  return far ? { date, ask: 'which_date' } : { date };
}

/** The one unit that narrows a question down, or that it has to be asked for. */
export function unitScope(part: Part): Pick<Draft, 'unit' | 'unitIds' | 'ask' | 'candidates'> {
  const { unit, unitIds, ask, candidates } = scopeFields(part, false);
  return {
    ...(unit !== undefined && { unit }),
    ...(unitIds !== undefined && { unitIds }),
    ...(ask === 'which_unit' && { ask }),
    ...(ask === 'which_unit' && candidates !== undefined && { candidates }),
  };
}
