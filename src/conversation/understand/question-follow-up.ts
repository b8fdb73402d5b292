import { hasCue, type Part, strangeWords } from './part.ts';
import type { Read } from './question.ts';
import type { Intent, Reading } from './reading.ts';
import { type Draft, scopeFields } from './resolve.ts';

/** Questions that can be asked again of another unit, person, programme or stretch of time. */
const REPEATABLE: ReadonlySet<Intent> = new Set<Intent>([
  'my_tasks',
  'summary',
  'overdue',
  'due_soon',
  'behind',
  'silent',
  'unit_status',
  'person_status',
  'ranking',
  'pending',
  'bottlenecks',
  'indicators',
  'report_document',
]);

/** "thế Sở Tư pháp?", "còn tuần trước thì sao": the last question once more, of what is named now. */
export const followUp: Read = (sentence) => {
  const last = sentence.scene.context.lastAsked;
  if (last === undefined || !REPEATABLE.has(last.intent) || !leansOnWhatWasAsked(sentence)) return null;
  const named = scopeFields(sentence, true);
  if (named.units !== undefined || Object.keys(named).length === 0) return null;
  return { ...asked(last, named), ...named };
};

/** Nothing but names, times and the words that join them to what was said before, and one of those words. */
function leansOnWhatWasAsked(sentence: Part): boolean {
  if (!hasCue(sentence, 'follow_up') || strangeWords(sentence) > 0) return false;
  return sentence.content.every((cue) => JOINING.has(cue.name)) && sentence.figures.length === 0;
}

/** Without its marks "thế" is also "thẻ", the card of a task. */
const JOINING = new Set<string>([
  'follow_up',
  'task_card',
  'state',
  'noise',
  'compare',
  'remaining',
  'which_unit',
  'which_person',
]);

/** What stays of the last question: a name makes room for another of its kind, a time for another time. */
function asked(last: Reading, named: Draft): Reading {
  const { ask: _, candidates: __, ...question } = last;
  if (named.unit !== undefined) return withIntent(without(question, OF_WHOM), 'unit_status');
  if (named.person !== undefined) return { ...without(question, OF_WHOM), intent: 'person_status' };
  if (named.programme !== undefined || named.group !== undefined) return without(question, OF_WHAT);
  return without(question, WHEN);
}

const OF_WHOM = ['unit', 'unitIds', 'units', 'person', 'personId'] as const;
const OF_WHAT = ['programme', 'programmeId', 'group', 'groupId'] as const;
const WHEN = ['period', 'date'] as const;

function without(reading: Reading, fields: readonly (keyof Reading)[]): Reading {
  const kept = Object.entries(reading).filter(([field]) => !(fields as readonly string[]).includes(field));
  return { intent: reading.intent, ...Object.fromEntries(kept) };
}

/** Of one unit a ranking or a person's list says nothing: what is asked then is how the unit stands. */
function withIntent(question: Reading, ofUnit: Intent): Reading {
  const general = ['ranking', 'person_status', 'my_tasks', 'summary'].includes(question.intent);
  return general ? { ...without(question, ['kind']), intent: ofUnit } : question;
}
