import { isAsked, isNotNow, isPoliteRequest } from './mood.ts';
import { cueIn, hasCue, type Part, partOf, strangeWords, unknownWords, wordsIn } from './part.ts';
import type { Ask, Context, Reading } from './reading.ts';
import { extensionIn, extensionReport } from './report-extension.ts';
import { type Item, merged } from './report-merging.ts';
import { obstacleReport, type Told } from './report-obstacle.ts';
import { plainOf } from './report-plain.ts';
import { againstTheRest } from './report-rest.ts';
import { type Draft, wantedDate } from './resolve.ts';
import { type Section, saysSomething } from './segments.ts';

/** The task that is spoken of: named, or at hand. */
export interface About {
  readonly tasks?: readonly string[];
  readonly fromContext?: boolean;
  readonly ask?: 'which_task';
}

export function aboutOf(codes: readonly string[], context: Context): About {
  if (codes.length > 0) return { tasks: codes };
  const task = context.replyTask ?? context.cardTask;
  return task === undefined ? { ask: 'which_task' } : { tasks: [task], fromContext: true };
}

const REPORTING = [
  'done',
  'partial',
  'vague_share',
  'stalled',
  'running',
  'obstacle',
  'no_obstacle',
  'resolved',
  'extension',
  'likewise',
] as const;

/** Whether a part says anything that could be a report of a task. */
export function couldReport(part: Part): boolean {
  const kinds = new Set(part.figures.map((found) => found.what.kind));
  if (hasCue(part, ...REPORTING) || extensionIn(part) !== undefined || kinds.has('percent') || kinds.has('fraction'))
    return true;
  return (
    kinds.size > 0 && (part.codes.length > 0 || hasCue(part, 'increase', 'total', 'progress') || isBareAnswer(part))
  );
}

/** "60" and nothing else, while a task is at hand. */
function isBareAnswer(part: Part): boolean {
  const { replyTask, cardTask } = part.scene.context;
  return (replyTask ?? cardTask) !== undefined && part.figures.length === 1 && strangeWords(part) === 0;
}

/** What a section reports of its tasks, one reading for each thing said; `before` was said in the same message. */
export function reportsOf(section: Section, before: readonly Reading[], context: Context): Reading[] {
  const same = section.codes.length > 0 && isLikewise(section) ? lastReported(before) : [];
  if (same.length > 0) return same.map((reading) => ({ ...reading, tasks: section.codes }));
  const wish = section.codes.length > 0 ? sameWish(section, before, context) : null;
  if (wish !== null) return [wish];
  if (isChatter(section, context)) return [];
  const each = respectively(section);
  if (each.length > 0) return each;
  const clauses = section.clauses.filter((clause) => saysSomething(clause) || section.clauses.length === 1);
  const items: Item[] = [];
  let i = 0;
  while (i < clauses.length) {
    const told = tell(clauses.slice(i), context);
    items.push(...told.items);
    i += told.used;
  }
  const quoted = clauses.length > 1 && quotes(clauses[0]);
  return merged(items.map((item) => withDayBefore(item, section, context)))
    .map((draft) => againstTheRest(finished(draft, section, context), section.clauses))
    .map((reading) => (quoted && reading.ask === undefined ? { ...reading, ask: 'which_intent' as const } : reading));
}

/** "xin lùi NV12 đến 30/6, NV13 đến 15/7": for the second task more time is asked for as well, and nothing else is said of it. */
function sameWish({ codes, clauses, range }: Section, before: readonly Reading[], context: Context): Reading | null {
  const [clause, another] = clauses.filter(saysSomething);
  const [moment, second] = clause?.moments ?? [];
  if (before.at(-1)?.intent !== 'request_extension' || range || another !== undefined) return null;
  if (clause === undefined || moment === undefined || second !== undefined || clause.figures.length > 0) return null;
  const because = cueIn(clause, 'because');
  const told = partOf(clause.scene, clause.from, because?.from ?? clause.to);
  const strange = told.scene.tokens
    .slice(told.from, told.to)
    .some(({ key }, i) => unknownWords(told.scene, told.from + i, told.from + i + 1) > 0 && !TOWARDS.has(key));
  if (strange || told.content.some(({ name }) => !LEADING_TO_A_DAY.has(name))) return null;
  if (told.mood.some(({ name }) => name === 'negation') || isAsked(clause)) return null;
  const note = because === undefined ? '' : wordsIn(clause.scene, because.to, clause.to);
  const wish = { intent: 'request_extension', tasks: codes, ...wantedDate([moment], context) } as const;
  return { ...wish, ...(note !== '' && { note }) };
}

const TOWARDS: ReadonlySet<string> = new Set(['den', 'toi', 'sang', 'qua', 've', 'thi', 'lui', 'ngay', 'het']);

/** Words that only lead up to the day. */
const LEADING_TO_A_DAY: ReadonlySet<string> = new Set([
  'noise',
  'task_word',
  'compare',
  'extension',
  'likewise',
  'progress',
]);

/** "NV12 và NV13 lần lượt đạt 60% và 40%": to each its own. */
function respectively({ codes, range, clauses }: Section): Reading[] {
  const percents = clauses.flatMap(({ figures }) => figures).filter(({ what }) => what.kind === 'percent');
  const plain = clauses.every((clause) => !isNotNow(clause, clause.to) && !isAsked(clause));
  const ordered = !range && plain && codes.length > 1 && percents.length === codes.length;
  if (!ordered || !clauses.some((clause) => hasCue(clause, 'in_order'))) return [];
  return codes.flatMap((code, i) => {
    const figure = percents[i]?.what;
    if (figure?.kind !== 'percent') return [];
    const sure = figure.value < 100 && figure.range === undefined;
    const about = { intent: 'report_progress', tasks: [code] } as const;
    return [sure ? { ...about, percent: figure.value } : { ...about, ask: 'which_percent' as const }];
  });
}

/** "đến 20/5 mới kịp, xin gia hạn": the day stands in the clause before. */
function withDayBefore(item: Item, { clauses }: Section, context: Context): Item {
  if (item.intent !== 'request_extension' || item.ask !== 'which_date' || item.date !== undefined) return item;
  const days = clauses.flatMap(({ moments }) => moments).filter(({ what }) => what.kind === 'day');
  if (days.length !== 1) return item;
  const { ask: _, ...wish } = item;
  return { ...wish, ...wantedDate(days, context) };
}

/** "đt em còn 5% pin": a percentage among words of other things, and no task far and wide. */
function isChatter({ codes, clauses }: Section, { replyTask, cardTask, lastReport }: Context): boolean {
  if (codes.length > 0 || (replyTask ?? cardTask ?? lastReport?.task) !== undefined) return false;
  const reporting = clauses.some((clause) => hasCue(clause, ...REPORTING, 'progress', 'total', 'increase'));
  const strange = clauses.reduce((sum, clause) => sum + strangeWords(clause), 0);
  return !reporting && strange > 1 && clauses.every(({ names }) => names.length === 0);
}

/** "NV12 60%, NV13 cũng vậy": nothing but that it is the same. */
function isLikewise({ clauses, range }: Section): boolean {
  const said = clauses.filter(saysSomething);
  return !range && said.length === 1 && said.every(onlyLikewise);
}

function onlyLikewise(clause: Part): boolean {
  const same = cueIn(clause, 'likewise');
  if (same === undefined || clause.figures.length > 0 || strangeWords(clause) > 0) return false;
  const others = [...clause.content, ...clause.mood].filter((cue) => cue.from < same.from || cue.to > same.to);
  return others.every(({ name }) => ['noise', 'compare', 'tail', 'remaining', 'follow_up'].includes(name));
}

/** All that was reported of the task that was spoken of last. */
function lastReported(before: readonly Reading[]): Reading[] {
  const tasks = before.at(-1)?.tasks;
  const said = before.filter((reading) => reading.tasks === tasks);
  return tasks !== undefined && said.every(({ intent }) => intent.startsWith('report_')) ? said : [];
}

/** "Theo báo cáo của Sở Y tế, NV12 đạt 60%": another's words. */
function quotes(clause: Part | undefined): boolean {
  return (
    clause !== undefined &&
    clause.codes.length === 0 &&
    clause.mood.some((cue) => cue.name === 'hearsay' || cue.name === 'secondhand')
  );
}

function tell(rest: readonly Part[], context: Context): Told {
  const [clause] = rest;
  if (clause === undefined) return { items: [], used: 1 };
  if (isAsked(clause) && !isPoliteRequest(clause)) return { items: [{ intent: 'task_card' }], used: 1 };
  return (
    extensionReport(clause, rest, context) ??
    obstacleReport(clause, rest, context) ?? { items: plainOf(clause), used: 1 }
  );
}

/** Questions that come before the one which task is meant: the figure is wrong whatever it belongs to. */
const GRAVE: ReadonlySet<Ask> = new Set<Ask>(['percent_out_of_range', 'contradiction', 'bad_date', 'which_percent']);

function finished(draft: Draft, section: Section, context: Context): Reading {
  const { intent = 'none', ask: said, ...fields } = draft;
  const about = aboutOf(section.codes, context);
  const own = said ?? (section.range ? 'which_task' : falls(draft, about, context) ? 'fall' : undefined);
  const ask = own !== undefined && GRAVE.has(own) ? own : (about.ask ?? own);
  if (intent === 'task_card' && about.tasks === undefined) return { intent: 'none', ask: own ?? 'which_task' };
  return { ...fields, intent, ...about, ...(ask !== undefined && { ask }) };
}

function falls(draft: Draft, about: About, context: Context): boolean {
  const last = context.lastReport;
  return (
    last?.percent !== undefined &&
    draft.percent !== undefined &&
    about.tasks?.includes(last.task) === true &&
    draft.percent < last.percent
  );
}
