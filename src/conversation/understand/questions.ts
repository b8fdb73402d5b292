import type { ContentCue } from './grammar/grammar.ts';
import { isAsked } from './mood.ts';
import { cueIn, hasCue, type Part, peopleIn, strangeWords, unknownWords } from './part.ts';
import { mentions, openKind, type Read } from './question.ts';
import { againstPlan } from './question-chart.ts';
import { ofContinuous, sharesOfPeriods } from './question-continuous.ts';
import { documentOfDays } from './question-document.ts';
import { evaluation } from './question-evaluation.ts';
import { followUp } from './question-follow-up.ts';
import { ofHalted } from './question-halted.ts';
import { document, lists, mine, pending, ranking, search } from './question-lists.ts';
import { compare, ofPerson, ofProgramme, ofUnit, ofUnknownUnit } from './question-of-names.ts';
import { leansOnCard, ofTask } from './question-of-task.ts';
import { whoIsReached } from './question-reach.ts';
import type { Context, Intent, Reading } from './reading.ts';
import { whoMayOf } from './request-rights.ts';
import { scopeFields } from './resolve.ts';

/** What a sentence asks to see; `null` when it asks nothing. */
export function questionOf(sentence: Part): Reading | null {
  const { context } = sentence.scene;
  const codes = sentence.codes.flatMap((found) => found.what.codes);
  const may = whoMayOf(sentence);
  if (may !== null) return may;
  if (codes.length === 0 && hasCue(sentence, 'unowned'))
    return { intent: 'pending', kind: 'unowned', ...scopeFields(sentence, false) };
  const reach = codes.length === 0 ? whoIsReached(sentence) : null;
  if (reach !== null) return reach;
  if (codes.length > 0) return ofTask(sentence, { tasks: codes });
  for (const read of GENERAL) {
    const reading = read(sentence);
    if (reading !== null) return reading;
  }
  const task = context.replyTask ?? context.cardTask;
  return task !== undefined && leansOnCard(sentence) ? ofTask(sentence, { tasks: [task], fromContext: true }) : null;
}

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
  if (!hasCue(sentence, 'bottlenecks')) return null;
  if (cardTask(sentence.scene.context) !== undefined && !mentions(sentence, OF_ALL)) return null;
  return peopleIn(sentence).length > 0 ? null : { intent: 'bottlenecks', ...scopeFields(sentence, false) };
};

/** Said of everything, also with a task at hand. */
const OF_ALL = [
  'nghen',
  'nut that',
  'cac',
  'nhung',
  'danh sach',
  'tong hop',
  'viec nao',
  'don vi',
  'toan tinh',
  'chung',
];

const THIS_ONE = ['viec nay', 'nhiem vu nay', 'viec do', 'viec ni', 'cai nay'];

/** "quý I còn việc nào chưa xong": tasks of whatever was named, counted. */
const countTasks: Read = (sentence) => {
  if (cardTask(sentence.scene.context) !== undefined && mentions(sentence, THIS_ONE)) return null;
  const asked = isAsked(sentence) || hasCue(sentence, 'listing');
  const tasks = mentions(sentence, ['viec', 'nhiem vu', 'dau viec', 'cong viec']);
  return asked && tasks ? { intent: 'summary', ...scopeFields(sentence, false), ...openKind(sentence) } : null;
};

/** "kết quả 6 tháng đầu năm thế nào": how things stood, of everybody. */
const stateOfPeriod: Read = (sentence) => {
  const timed = sentence.periods.length > 0 || sentence.moments.some((found) => found.what.kind === 'day');
  return hasCue(sentence, 'state') && timed && strangeWords(sentence) === 0
    ? { intent: 'summary', ...scopeFields(sentence, false) }
    : null;
};

const GENERAL: readonly Read[] = [
  documentOfDays,
  followUp,
  againstPlan,
  evaluation,
  compare,
  document,
  pending,
  sharesOfPeriods,
  ofContinuous,
  ofHalted,
  silent,
  ranking,
  search,
  lists,
  mine,
  stuck,
  ofPerson,
  ofUnit,
  ofProgramme,
  plain,
  countTasks,
  stateOfPeriod,
  ofUnknownUnit,
];
