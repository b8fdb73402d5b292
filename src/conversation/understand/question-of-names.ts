import { yearBefore } from '../../domain/spans.ts';
import { isAsked } from './mood.ts';
import type { Name } from './names.ts';
import { hasCue, type Part, peopleIn, placeOf, unitsIn, unknownWords, wordsIn } from './part.ts';
import { mentions, openKind, ownUnit, type Read, timeOnly } from './question.ts';
import type { Reading } from './reading.ts';
import { isAddressed } from './report-subject.ts';
import { type Draft, dateOf, scopeFields, unitFields, unitsFields } from './resolve.ts';

export const compare: Read = (sentence) => {
  const strong = hasCue(sentence, 'compare_strong');
  const overTime = strong ? (withYearBefore(sentence) ?? withAnotherDay(sentence)) : null;
  if (overTime !== null) return overTime;
  const units = unitsIn(sentence, strong || isAsked(sentence));
  if (units.length > 1 && (strong || isAsked(sentence)))
    return { intent: 'compare_units', ...unitsFields(units, sentence.scene.context), ...periodOnly(sentence) };
  const alone = units.length === 1 && sentence.periods.length < 2;
  if (strong && alone && (sentence.scene.context.ownUnit === undefined || isBesideUnknown(sentence, units[0])))
    return { intent: 'compare_units', ...asUnits(unitsFields(units, sentence.scene.context)) };
  const [only] = sentence.periods;
  const before = /^last_(\w+)$/.exec(only?.what ?? '')?.[1];
  if (strong && units.length === 0 && sentence.periods.length === 1 && before !== undefined)
    return { intent: 'summary', ...scopeFields(sentence, false), period: `this_${before}/last_${before}` };
  return strong && sentence.periods.length > 1 ? { intent: 'summary', ...scopeFields(sentence, false) } : null;
};

/** "Quý này so với cùng kỳ năm ngoái"; where no period is said, the year so far. */
function withYearBefore(sentence: Part): Reading | null {
  const place = placeOf(sentence, ['cung ky']);
  if (place === null) return null;
  // The year that stands right behind belongs to it: "cùng kỳ năm ngoái".
  const later = sentence.periods.find(({ from }) => from !== place + 2)?.what ?? 'this_year';
  const earlier = yearBefore(later, sentence.scene.context.today);
  if (earlier === null) return null;
  const { period: _, date: __, ...where } = scopeFields(sentence, false);
  return { intent: 'summary', ...where, period: `${later}/${earlier}` };
}

/** "So sánh hôm nay với ngày 31/3", "so với ngày 31/3": how things stood on two days, today where one alone is said. */
function withAnotherDay(sentence: Part): Reading | null {
  const { context } = sentence.scene;
  // Without its marks the number of a document is "so", too.
  if (sentence.periods.length > 0 || !mentions(sentence, ['so sanh', 'so voi', 'doi chieu'])) return null;
  const named = sentence.moments.flatMap(({ what }) =>
    what.kind === 'day' ? (dateOf(what, context, 'past') ?? []) : [],
  );
  const days = new Set(new Set(named).size === 1 ? [...named, context.today] : named);
  const [later, earlier] = [...days].sort().reverse();
  if (later === undefined || earlier === undefined) return null;
  const { period: _, date: __, ...place } = scopeFields(sentence, false);
  return { intent: 'summary', ...place, period: `${later}/${earlier}` };
}

/** "So sánh Sở Y tế với sở gd": somebody else is named beside it, and not the own unit. */
function isBesideUnknown({ scene, to }: Part, unit: Name | undefined): boolean {
  const joins = unit !== undefined && ['voi', 'va'].includes(scene.tokens[unit.to]?.key ?? '');
  return (
    joins && ['so', 'ban', 'ubnd', 'huyen', 'xa'].includes(scene.tokens[unit.to + 1]?.key ?? '') && unit.to + 2 < to
  );
}

const asUnits = (fields: Draft): Draft => ({ ...fields, ask: 'which_unit' });

function periodOnly(sentence: Part): Draft {
  const { period, date } = scopeFields(sentence, false);
  return { ...(period !== undefined && { period }), ...(date !== undefined && { date }) };
}

export const ofPerson: Read = (sentence) => {
  const [person] = peopleIn(sentence);
  if (person === undefined) return null;
  const asked =
    isAsked(sentence) || hasCue(sentence, 'state', 'task_word', 'summary', 'listing', 'overdue', 'report_document');
  const bare = isBare(sentence, person) && !isAddressed(sentence, person.from);
  return asked || bare ? { intent: 'person_status', ...scopeFields(sentence, false) } : null;
};

export const ofUnit: Read = (sentence) => {
  const { context } = sentence.scene;
  const units = unitsIn(sentence, true);
  const [unit, second] = units;
  const roundup = mentions(sentence, ['tong hop', 'tong ket', 'bao cao tong hop', 'so ket']);
  if (unit === undefined)
    return ownUnit(sentence) && context.ownUnit !== undefined && wanted(sentence)
      ? { intent: 'unit_status', unit: context.ownUnit, ...timeOnly(scopeFields(sentence, false)) }
      : null;
  if (second !== undefined && !second.weak && !unit.weak)
    return wanted(sentence)
      ? {
          intent: 'compare_units',
          ...unitsFields(
            units.filter((name) => !name.weak),
            context,
          ),
          ...periodOnly(sentence),
        }
      : null;
  if (!wanted(sentence) && !isBare(sentence, unit)) return null;
  const scope = { ...scopeFields(sentence, false), ...unitFields(unit, context) };
  return { intent: roundup ? 'summary' : 'unit_status', ...scope, ...openKind(sentence) };
};

/** "sở ngoại vụ thế nào" where there is no such office: which is meant, then? */
export const ofUnknownUnit: Read = (sentence) => {
  const { scene } = sentence;
  // "so xay dung sao roi": "dung" looks like "đừng", which would take the question back.
  const unmarked = !scene.accented && unmarkedEnd(sentence, sentence.from + 1) > sentence.from + 1;
  if (!(wanted(sentence) || unmarked) || sentence.codes.length > 0) return null;
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    const heads = isOfficeWord(sentence, at) && scene.tokens[at - 1]?.key !== 'co';
    const end = !heads ? at : scene.accented ? nameEnd(sentence, at + 1) : unmarkedEnd(sentence, at + 1);
    if (!heads || end === at + 1) continue;
    const name: Name = { kind: 'unit', from: at, to: end, entries: [], weak: false, text: wordsIn(scene, at, end) };
    return { intent: 'unit_status', ...unitFields(name, scene.context) };
  }
  return null;
};

/** Without its marks "sở" is also "số", so there it must begin the sentence: "so xay dung sao roi". */
function isOfficeWord({ scene, from }: Part, at: number): boolean {
  const typed = scene.tokens[at]?.text.toLowerCase();
  return typed === 'sở' || (typed === 'so' && at === from && !scene.accented);
}

const LONGEST_NAME = 5;
/** Letters that make no syllable: "so gd". */
const ABBREVIATION = /^(?:[bcdghklmnpqrstvx]{2,6}|(?=.*[fjwz])[b-df-hj-np-tv-z]{2,6})$/;

/** Without marks the words of a name look like others ("xây dựng" like "đừng"): up to what is asked of it, two words at least. */
function unmarkedEnd(sentence: Part, from: number): number {
  const asked = [...sentence.content, ...sentence.mood].find(
    ({ name, from: at }) => (name === 'state' || name === 'asks') && at > from,
  );
  const words = (asked?.from ?? from) - from;
  const shortened = words === 1 && ABBREVIATION.test(sentence.scene.tokens[from]?.key ?? '');
  return shortened || (words >= 2 && words <= LONGEST_NAME) ? from + words : from;
}

/** Up to the first word that the grammar knows. */
function nameEnd(sentence: Part, from: number): number {
  let to = from;
  const known = (at: number) => [...sentence.content, ...sentence.mood].some((cue) => cue.from <= at && cue.to > at);
  while (to < Math.min(sentence.to, from + LONGEST_NAME) && !known(to) && unknownWords(sentence.scene, to, to + 1) > 0)
    to++;
  return to;
}

const wanted = (sentence: Part) =>
  isAsked(sentence) || hasCue(sentence, 'state', 'summary', 'listing', 'task_word', 'task_card');

/** Only the name, politeness aside: "Sở Tư pháp", "thế Sở Tư pháp?". */
function isBare(sentence: Part, name: { readonly from: number; readonly to: number }): boolean {
  return (
    unknownWords(sentence.scene, sentence.from, name.from) + unknownWords(sentence.scene, name.to, sentence.to) === 0
  );
}

export const ofProgramme: Read = (sentence) => {
  const named = sentence.names.some((name) => name.kind === 'programme' || name.kind === 'group');
  const model = mentions(sentence, ['mo hinh diem', 'mo hinh', 'de an 06', 'da 06', 'da06']);
  if (!named && !model) return null;
  const scope = scopeFields(sentence, false);
  const programme = mentions(sentence, ['mo hinh diem', 'mo hinh']) ? 'Mô hình điểm' : 'Đề án 06';
  return { intent: 'summary', ...scope, ...(!named && { programme }), ...openKind(sentence) };
};
