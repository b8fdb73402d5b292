import { mayReadFigures } from '../actions/read-figures.ts';
import { textKey } from '../domain/text-key.ts';
import { textsIn } from '../language/fluent.ts';
import { personAt } from '../store/people.ts';
import { countTasks, findTaskInScope, type TaskDetail, type TaskFilter, type TaskLine } from '../store/tasks.ts';
import type { ChannelName } from './incoming.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { ListName } from './list-acts.ts';
import { filterOf } from './list-filter.ts';
import { type Surroundings, viewerFor } from './respond.ts';
import { type Article, figuresArticle, listArticle, rankingArticle, taskArticle } from './screens/article.ts';
import type { SummarySubject } from './screens/summary.ts';
import { inOrder } from './screens/task-list.ts';
import { mayRead, subjectsOf } from './show-figures.ts';
import { asking, type Viewer, viewerScope } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

/** What somebody is typing into the box of any chat, after the name of the bot. */
export interface InlineQuery {
  readonly channel: ChannelName;
  readonly sender: string;
  readonly text: string;
  /** How many tasks were shown before: 0, or the `next` of the page before. */
  readonly skip: number;
}

/** `stranger`: nothing is shown but the way to sign in, with what its button says. `next`: there are more after so many. */
export type Found =
  | { readonly kind: 'stranger'; readonly signIn: string }
  | { readonly kind: 'found'; readonly articles: readonly Article[]; readonly next?: number };

export type LookUp = (query: InlineQuery) => Promise<Found>;

/** How many tasks a page holds. */
const PAGE = 20;

/**
 * Finds what a person may paste into another chat: only what they may see themselves. Only reads; what sounds like a report
 * ("NV12 60%") shows the task as it stands.
 */
export async function lookUp({ channel, sender, text, skip }: InlineQuery, around: Surroundings): Promise<Found> {
  const person = await personAt(around.db, channel, sender);
  if (person === null) return { kind: 'stranger', signIn: textsIn('vi')('inline-sign-in') };
  const viewer = await viewerFor(around, person);
  if (text.trim() === '') return shownUnasked(viewer, skip);
  return answerTo(viewer, text, await readingOf(viewer, text), skip);
}

async function readingOf({ db, today, office, person }: Viewer, text: string): Promise<readonly Reading[]> {
  const context = { today, lexicon: await lexiconOf(db), calendar: office.calendar, ownUnit: person.unit.name };
  const readings = understand(text, context);
  // "tonghop", "cham": typed as in the command, without its slash.
  const isOneWord = /^\s*\p{L}+\s*$/u.test(text) && readings.every(({ intent }) => intent === 'none');
  return isOneWord ? understand(`/${text.trim()}`, context) : readings;
}

/** What each role pastes most: officers their own tasks, those who see figures the figures. */
async function shownUnasked(viewer: Viewer, skip: number): Promise<Found> {
  const figures = skip === 0 ? await figuresOf(viewer, { intent: 'summary' }) : [];
  const filter = filterOf(viewer, { list: 'mine', unit: 0 });
  const isFree = (await countTasks(viewer.db, viewerScope(viewer), filter, viewer.at)) === 0;
  return figures.length > 0 && isFree ? page(figures) : preceded(figures, await list(viewer, 'mine', filter, skip));
}

function answerTo(viewer: Viewer, text: string, readings: readonly Reading[], skip: number): Promise<Found> {
  const codes = [...new Set(readings.flatMap(({ tasks = [] }) => tasks))];
  if (codes.length > 0) return named(viewer, codes.slice(0, PAGE));
  const [reading] = readings;
  if (reading === undefined || reading.ask !== undefined) return found(viewer, text, skip);
  return asked(viewer, reading, text, skip);
}

async function asked(viewer: Viewer, reading: Reading, text: string, skip: number): Promise<Found> {
  const unit = Number(reading.unitIds?.[0] ?? 0);
  switch (reading.intent) {
    case 'my_tasks':
      return list(viewer, 'mine', filterOf(viewer, { list: 'mine', unit: 0 }), skip);
    case 'overdue':
    case 'due_soon':
    case 'behind':
    case 'silent':
      return list(viewer, reading.intent, filterOf(viewer, { list: reading.intent, unit }), skip);
    case 'summary':
    case 'unit_status':
    case 'compare_units':
    case 'indicators': {
      const figures = skip === 0 ? await figuresOf(viewer, reading) : [];
      return unit === 0
        ? page(figures)
        : preceded(figures, await plain(viewer, { is: 'unfinished', underUnitId: unit }, skip));
    }
    case 'ranking':
      return page(
        reading.kind === 'people' || !(await mayReadFigures(asking(viewer))) ? [] : [await rankingArticle(viewer)],
      );
    case 'person_status':
      return reading.personId === undefined
        ? page([])
        : plain(viewer, { is: 'unfinished', assignedTo: [Number(reading.personId)] }, skip);
    case 'search':
      return found(viewer, reading.note ?? '', skip);
    default:
      return found(viewer, text, skip);
  }
}

/** Tasks by their codes. One outside the person's scope is as good as none. */
async function named(viewer: Viewer, codes: readonly string[]): Promise<Found> {
  const tasks = await Promise.all(codes.map((code) => findTaskInScope(viewer.db, { code }, viewerScope(viewer))));
  return page(tasks.filter((task): task is TaskDetail => task !== null).map((task) => taskArticle(viewer, task)));
}

/** The whole list as one article, then each of its tasks. */
async function list(viewer: Viewer, name: ListName, filter: TaskFilter, skip: number): Promise<Found> {
  const tasks = await inOrder(viewer, name, filter, { skip, take: PAGE + 1 });
  const whole = skip === 0 ? [await listArticle(viewer, name, filter, tasks.slice(0, PAGE))] : [];
  return preceded(whole, pageOf(viewer, tasks, skip));
}

async function plain(viewer: Viewer, filter: TaskFilter, skip: number): Promise<Found> {
  return pageOf(viewer, await inOrder(viewer, 'overdue', filter, { skip, take: PAGE + 1 }), skip);
}

function found(viewer: Viewer, text: string, skip: number): Promise<Found> {
  return plain(viewer, { words: textKey(text).split(' ') }, skip);
}

/** Figures are for those who may ask for them in the chat with the bot, by the same rules. */
async function figuresOf(viewer: Viewer, reading: Reading): Promise<Article[]> {
  if (!(await mayReadFigures(asking(viewer)))) return [];
  const subjects = await subjectsOf(viewer, reading);
  const articles = await Promise.all(
    subjects.map(async (subject: SummarySubject, index) =>
      (await mayRead(viewer, subject.scope)) ? [await figuresArticle(viewer, subject, index)] : [],
    ),
  );
  return articles.flat();
}

/** One task more than a page holds was read, to know whether there is another page. */
function pageOf(viewer: Viewer, tasks: readonly TaskLine[], skip: number): Found {
  const articles = tasks.slice(0, PAGE).map((task) => taskArticle(viewer, task));
  return page(articles, tasks.length > PAGE ? skip + PAGE : undefined);
}

function page(articles: readonly Article[], next?: number): Found {
  return { kind: 'found', articles, ...(next === undefined ? {} : { next }) };
}

function preceded(first: readonly Article[], rest: Found): Found {
  return rest.kind === 'found' ? { ...rest, articles: [...first, ...rest.articles] } : rest;
}
