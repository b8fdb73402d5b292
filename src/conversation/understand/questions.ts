import type { ContentCue } from './grammar/grammar.ts';
import { isAsked } from './mood.ts';
import { cueIn, hasCue, type Part, peopleIn, strangeWords, unitsIn, unknownWords, wordsIn } from './part.ts';
import type { Context, Intent, Kind, Reading } from './reading.ts';
import { isAddressed } from './report-subject.ts';
import { type Draft, scopeFields, unitFields, unitsFields } from './resolve.ts';
import { oneOfAt } from './token-match.ts';

/** What a sentence asks to see; `null` when it asks nothing. */
export function questionOf(sentence: Part): Reading | null {
  const { context } = sentence.scene;
  const codes = sentence.codes.flatMap((found) => found.what.codes);
  if (codes.length > 0) return ofTask(sentence, { tasks: codes });
  for (const read of GENERAL) {
    const reading = read(sentence);
    if (reading !== null) return reading;
  }
  const task = context.replyTask ?? context.cardTask;
  return task !== undefined && leansOnCard(sentence) ? ofTask(sentence, { tasks: [task], fromContext: true }) : null;
}

type Read = (sentence: Part) => Reading | null;

/** What is asked of a task: cue and the kind of the answer. */
const OF_TASK: readonly (readonly [ContentCue, Kind])[] = [
  ['who', 'who'],
  ['due_question', 'due'],
  ['due_word', 'due'],
  ['obstacle_question', 'obstacle'],
  ['bottlenecks', 'obstacle'],
  ['obstacle', 'obstacle'],
];

function ofTask(sentence: Part, about: { tasks: readonly string[]; fromContext?: boolean }): Reading {
  if (hasCue(sentence, 'history')) return { intent: 'history', ...about };
  const asked = isAsked(sentence) || !hasCue(sentence, 'task_card');
  const kind = asked ? OF_TASK.find(([cue]) => hasCue(sentence, cue))?.[1] : undefined;
  return { intent: 'task_card', ...about, ...(kind !== undefined && { kind }) };
}

function leansOnCard(sentence: Part): boolean {
  return (
    hasCue(
      sentence,
      'who',
      'due_question',
      'obstacle_question',
      'bottlenecks',
      'history',
      'state',
      'obstacle',
      'done',
    ) && isAsked(sentence)
  );
}

const compare: Read = (sentence) => {
  const strong = hasCue(sentence, 'compare_strong');
  const units = unitsIn(sentence, strong || isAsked(sentence));
  if (units.length > 1 && (strong || isAsked(sentence)))
    return { intent: 'compare_units', ...unitsFields(units, sentence.scene.context), ...periodOnly(sentence) };
  if (strong && units.length === 1 && sentence.periods.length < 2 && sentence.scene.context.ownUnit === undefined)
    return { intent: 'compare_units', ...asUnits(unitsFields(units, sentence.scene.context)) };
  return strong && sentence.periods.length > 1 ? { intent: 'summary', ...scopeFields(sentence, false) } : null;
};

const asUnits = (fields: Draft): Draft => ({ ...fields, ask: 'which_unit' });

function periodOnly(sentence: Part): Draft {
  const { period, date } = scopeFields(sentence, false);
  return { ...(period !== undefined && { period }), ...(date !== undefined && { date }) };
}

const pending: Read = (sentence) => {
  if (!hasCue(sentence, 'pending')) return null;
  const extension = sentence.scene.tokens
    .slice(sentence.from, sentence.to)
    .some((token, i, all) => token.key === 'gia' && all[i + 1]?.key === 'han');
  const confirmation = sentence.scene.tokens
    .slice(sentence.from, sentence.to)
    .some((token, i, all) => token.key === 'xac' && all[i + 1]?.key === 'nhan');
  return {
    intent: 'pending',
    ...scopeFields(sentence, false),
    ...(extension ? { kind: 'extension' } : confirmation && { kind: 'confirmation' }),
  };
};

const UNIT_WORDS = ['don vi', 'so', 'huyen', 'xa', 'phong', 'nganh', 'co quan', 'dia phuong', 'dv'];
const PERSON_WORDS = ['ai', 'nguoi', 'ca nhan', 'can bo', 'chuyen vien', 'dong chi', 'anh em'];

const ranking: Read = (sentence) => {
  const units = mentions(sentence, UNIT_WORDS);
  const people = !units && mentions(sentence, PERSON_WORDS);
  const most = hasCue(sentence, 'most') && (units || people);
  if (!hasCue(sentence, 'ranking') && !most) return null;
  const kind = people ? 'people' : units ? 'units' : undefined;
  return { intent: 'ranking', ...scopeFields(sentence, false), ...(kind !== undefined && { kind }) };
};

function mentions(sentence: Part, phrases: readonly string[]): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (oneOfAt(sentence.scene.tokens, i, phrases) !== null) return true;
  return false;
}

const search: Read = (sentence) => {
  const cue = cueIn(sentence, 'search');
  if (cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0) return null;
  const note = wordsIn(sentence.scene, cue.to, sentence.to).replace(/\s*\?+$/, '');
  return note === '' ? { intent: 'search', ask: 'which_text' } : { intent: 'search', note };
};

const document: Read = (sentence) => {
  if (!hasCue(sentence, 'report_document')) return null;
  const words = new Set(sentence.scene.tokens.slice(sentence.from, sentence.to).map((token) => token.key));
  const has = (...keys: string[]) => keys.some((key) => words.has(key));
  const kind = has('excel', 'xlsx')
    ? 'xlsx'
    : has('word', 'docx')
      ? 'docx'
      : has('bieu', 'do thi', 've', 'anh', 'png') && !has('bao')
        ? 'png'
        : undefined;
  return { intent: 'report_document', ...scopeFields(sentence, false), ...(kind !== undefined && { kind }) };
};

/** Overdue, due soon, behind: of a person, of me, or of everybody in scope. */
const lists: Read = (sentence) => {
  for (const kind of ['due_soon', 'behind', 'overdue'] as const) {
    if (!hasCue(sentence, kind)) continue;
    const scope = scopeFields(sentence, false);
    if (scope.person !== undefined) return { intent: 'person_status', ...scope, kind };
    if (isMine(sentence)) return { intent: 'my_tasks', ...timeOnly(scope), kind };
    return { intent: kind, ...scope };
  }
  return null;
};

const isMine = (sentence: Part) => hasCue(sentence, 'my_tasks', 'me') && !ownUnit(sentence);

/** "đơn vị tôi" is the unit, not the person. */
function ownUnit(sentence: Part): boolean {
  return mentions(sentence, ['vi toi', 'vi em', 'vi minh', 'vi chung', 'vi ta']);
}

const timeOnly = (scope: Draft): Draft => ({
  ...(scope.period !== undefined && { period: scope.period }),
  ...(scope.date !== undefined && { date: scope.date }),
});

const TASKS_OF = ['viec', 'nhiem vu', 'cong viec', 'dau viec'];
const ofMe = (sentence: Part) =>
  mentions(sentence, ['cua toi', 'cua em', 'cua minh', 'cua tui', 'cua chau', 'toi co', 'em co', 'toi con', 'em con']);

const mine: Read = (sentence) => {
  const mineByWords =
    hasCue(sentence, 'my_tasks', 'todo') || (hasCue(sentence, 'me') && mentions(sentence, TASKS_OF) && ofMe(sentence));
  if (!mineByWords || ownUnit(sentence)) return null;
  if (peopleIn(sentence).length > 0 || unitsIn(sentence, false).length > 0) return null;
  return { intent: 'my_tasks', ...timeOnly(scopeFields(sentence, false)), ...openKind(sentence) };
};

/** Only what is still open, when asked so. */
function openKind(sentence: Part): { kind?: Kind } {
  return mentions(sentence, ['chua xong', 'chua hoan', 'chua ht', 'chua lam']) ? { kind: 'open' } : {};
}

const ofPerson: Read = (sentence) => {
  const [person] = peopleIn(sentence);
  if (person === undefined) return null;
  const asked =
    isAsked(sentence) || hasCue(sentence, 'state', 'task_word', 'summary', 'listing', 'overdue', 'report_document');
  const bare = isBare(sentence, person) && !isAddressed(sentence, person.from);
  return asked || bare ? { intent: 'person_status', ...scopeFields(sentence, false) } : null;
};

const ofUnit: Read = (sentence) => {
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

const wanted = (sentence: Part) =>
  isAsked(sentence) || hasCue(sentence, 'state', 'summary', 'listing', 'task_word', 'task_card');

/** Only the name, politeness aside: "Sở Tư pháp", "thế Sở Tư pháp?". */
function isBare(sentence: Part, name: { readonly from: number; readonly to: number }): boolean {
  return (
    unknownWords(sentence.scene, sentence.from, name.from) + unknownWords(sentence.scene, name.to, sentence.to) === 0
  );
}

const ofProgramme: Read = (sentence) => {
  const named = sentence.names.some((name) => name.kind === 'programme' || name.kind === 'group');
  const model = mentions(sentence, ['mo hinh diem', 'mo hinh', 'de an 06', 'da 06', 'da06']);
  if (!named && !model) return null;
  const scope = scopeFields(sentence, false);
  const programme = mentions(sentence, ['mo hinh diem', 'mo hinh']) ? 'Mô hình điểm' : 'Đề án 06';
  return { intent: 'summary', ...scope, ...(!named && { programme }), ...openKind(sentence) };
};

/** Cue → intent, for questions that need nothing but their words. In this order. */
const PLAIN: readonly (readonly [ContentCue, Intent])[] = [
  ['indicators', 'indicators'],
  ['history', 'history'],
  ['bottlenecks', 'bottlenecks'],
  ['obstacle_question', 'bottlenecks'],
  ['summary', 'summary'],
];

const plain: Read = (sentence) => {
  const found = PLAIN.find(([cue]) => hasCue(sentence, cue));
  if (found === undefined) return null;
  const [, intent] = found;
  if (
    found[0] !== 'summary' &&
    leansOnCard(sentence) &&
    cardTask(sentence.scene.context) !== undefined &&
    sentence.names.length === 0
  )
    return null;
  return { intent, ...scopeFields(sentence, false), ...(intent === 'summary' && openKind(sentence)) };
};

const cardTask = (context: Context) => context.replyTask ?? context.cardTask;

const silent: Read = (sentence) => {
  const cue = cueIn(sentence, 'silent');
  const asked = isAsked(sentence) || hasCue(sentence, 'listing', 'which_unit', 'which_person', 'task_word');
  return cue !== undefined && (asked || unknownWords(sentence.scene, sentence.from, sentence.to) < 4)
    ? { intent: 'silent', ...scopeFields(sentence, false) }
    : null;
};

const stuck: Read = (sentence) => {
  if (!hasCue(sentence, 'bottlenecks') || cardTask(sentence.scene.context) !== undefined) return null;
  return peopleIn(sentence).length > 0 ? null : { intent: 'bottlenecks', ...scopeFields(sentence, false) };
};

/** "quý I còn việc nào chưa xong": tasks of whatever was named, counted. */
const countTasks: Read = (sentence) => {
  const asked = isAsked(sentence) || hasCue(sentence, 'listing');
  const tasks = mentions(sentence, ['viec', 'nhiem vu', 'dau viec', 'cong viec']);
  return asked && tasks ? { intent: 'summary', ...scopeFields(sentence, false), ...openKind(sentence) } : null;
};

/** "kết quả 6 tháng đầu năm thế nào": how things stood, of everybody. */
const stateOfPeriod: Read = (sentence) => {
  const timed = sentence.periods.length > 0 || sentence.moments.some((found) => found.what.kind === 'day');
  return hasCue(sentence, 'state') && timed && isAsked(sentence) && strangeWords(sentence) === 0
    ? { intent: 'summary', ...scopeFields(sentence, false) }
    : null;
};

const GENERAL: readonly Read[] = [
  compare,
  document,
  pending,
  ranking,
  search,
  silent,
  lists,
  mine,
  stuck,
  ofPerson,
  ofUnit,
  ofProgramme,
  plain,
  countTasks,
  stateOfPeriod,
];
