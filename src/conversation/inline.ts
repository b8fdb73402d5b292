import { textKey } from '../domain/text-key.ts';
import { personAt } from '../store/people.ts';
import { countTasks, findTaskInScope, listTasks, type TaskFilter } from '../store/tasks.ts';
import type { ListName } from './acts.ts';
import type { ChannelName } from './incoming.ts';
import { lexiconOf } from './lexicon-of.ts';
import { type Surroundings, viewerFor } from './respond.ts';
import { type Article, articleOfTask, articleOfView } from './screens/article.ts';
import { taskList } from './screens/task-list.ts';
import { show } from './show.ts';
import { type Turn, type Viewer, viewerScope } from './turn.ts';
import type { Intent, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

/** What somebody looks up from within another chat. */
export interface Query {
  readonly channel: ChannelName;
  readonly sender: string;
  readonly text: string;
  /** How many tasks were shown already. */
  readonly skip: number;
}

export interface Found {
  /** False: nobody we know, so nothing is shown but the way in. */
  readonly known: boolean;
  readonly articles: readonly Article[];
  /** `skip` of the next page; undefined: this was the last. */
  readonly next?: number;
}

const PAGE = 20;

type Looked = Exclude<ListName, 'awaiting' | 'open'>;

const LISTS: Readonly<Partial<Record<Intent, Looked>>> = {
  my_tasks: 'mine',
  overdue: 'overdue',
  due_soon: 'due_soon',
  behind: 'behind',
  silent: 'silent',
};
const FIGURES: ReadonlySet<Intent> = new Set<Intent>(['summary', 'unit_status', 'compare_units', 'ranking']);

/**
 * Answers what is typed after the bot's name in any chat: tasks and figures that may be put into that chat, of those that the
 * person may see. Only reads: "NV12 60%" finds NV12 and reports nothing.
 */
export async function lookUp(around: Surroundings, query: Query): Promise<Found> {
  const person = await personAt(around.db, query.channel, query.sender);
  if (person === null) return { known: false, articles: [] };
  const viewer = await viewerFor(around, person);
  const lexicon = await lexiconOf(viewer.db);
  const [reading] = understand(query.text, { today: viewer.today, lexicon, ownUnit: person.unit.name });
  if (query.text.trim() === '') return { known: true, ...(await atFirst(viewer, query.skip)) };
  return { known: true, ...(await answered(viewer, reading ?? { intent: 'none' }, query)) };
}

type Page = Omit<Found, 'known'>;

async function answered(viewer: Viewer, reading: Reading, { text, skip }: Query): Promise<Page> {
  if (reading.tasks !== undefined) return ofTasks(viewer, reading.tasks);
  const list = LISTS[reading.intent];
  if (list !== undefined) return ofList(viewer, list, Number(reading.unitIds?.[0] ?? 0), skip);
  const figures = FIGURES.has(reading.intent) && reading.ask === undefined && viewer.person.role !== 'officer';
  if (figures) return ofFigures(viewer, reading);
  const words = textKey(reading.note ?? text);
  return words.length < 2 ? { articles: [] } : ofFilter(viewer, { words: words.split(' ') }, skip);
}

async function ofTasks(viewer: Viewer, codes: readonly string[]): Promise<Page> {
  const scope = viewerScope(viewer);
  const tasks = await Promise.all(codes.slice(0, PAGE).map((code) => findTaskInScope(viewer.db, { code }, scope)));
  return { articles: tasks.filter((task) => task !== null).map((task) => articleOfTask(viewer, task)) };
}

/** The tasks one by one, and first of all the whole list as one message. */
async function ofList(viewer: Viewer, list: Looked, unitId: number, skip: number): Promise<Page> {
  const filter: TaskFilter =
    list === 'mine'
      ? { is: 'unfinished', assignedTo: [viewer.person.id, ...viewer.standsInFor] }
      : { is: list, ...(unitId === 0 ? {} : { underUnitId: unitId }) };
  const page = await ofFilter(viewer, filter, skip);
  if (skip > 0) return page;
  const whole = articleOfView(`list-${list}`, await taskList(viewer, { list, unit: unitId }, 0));
  return { ...page, articles: [whole, ...page.articles] };
}

async function ofFilter(viewer: Viewer, filter: TaskFilter, skip: number): Promise<Page> {
  const scope = viewerScope(viewer);
  const [count, tasks] = await Promise.all([
    countTasks(viewer.db, scope, filter, viewer.at),
    listTasks(viewer.db, scope, filter, viewer.at, { skip, take: PAGE }),
  ]);
  const next = skip + tasks.length;
  return { articles: tasks.map((task) => articleOfTask(viewer, task)), ...(next < count && { next }) };
}

async function ofFigures(viewer: Viewer, reading: Reading): Promise<Page> {
  const outcome = await show(looking(viewer), [reading], '');
  const views = outcome.kind === 'answer' ? outcome.answer.views : [];
  return { articles: views.map((view, i) => articleOfView(`figures-${i}`, view)) };
}

/** A screen of figures asks for nothing of a conversation; here there is none. */
function looking(viewer: Viewer): Turn {
  return {
    ...viewer,
    channel: '',
    chat: '',
    incomingId: 0,
    session: { pending: null, choices: [], card: null, asked: null },
  };
}

/** Before anything is typed: what this person looks at first. */
function atFirst(viewer: Viewer, skip: number): Promise<Page> {
  const overview =
    viewer.person.role === 'coordinator' || viewer.person.role === 'leader' || viewer.person.role === 'admin';
  if (overview && skip === 0) return ofFigures(viewer, { intent: 'summary' });
  return overview ? Promise.resolve({ articles: [] }) : ofList(viewer, 'mine', 0, skip);
}
