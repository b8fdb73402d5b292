import { findTaskInScope } from '../store/tasks.ts';
import { isWithin, unitById } from '../store/units.ts';
import { changeSettings } from './change-settings.ts';
import { ask } from './screens/asks.ts';
import { help } from './screens/help.ts';
import { history } from './screens/history.ts';
import { pendingDecisions } from './screens/pending.ts';
import { peopleRanking } from './screens/people-ranking.ts';
import { personTasks } from './screens/person-tasks.ts';
import { said } from './screens/plain.ts';
import { ranking } from './screens/ranking.ts';
import { search } from './screens/search.ts';
import { type SummarySubject, summary } from './screens/summary.ts';
import { taskCard } from './screens/task-card.ts';
import { taskList } from './screens/task-list.ts';
import { unknownTask } from './screens/unknown-task.ts';
import { type Outcome, type Turn, type Viewer, viewerScope } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** Answers questions: one view for each thing asked. */
export async function show(turn: Turn, readings: readonly Reading[], typed: string): Promise<Outcome> {
  const [only] = readings;
  if (readings.length === 1 && only?.intent === 'settings' && only.ask === undefined)
    return changeSettings(turn, only, typed);
  const views: View[] = [];
  let card: string | undefined;
  for (const reading of readings) {
    views.push(...(await showOne(turn, reading)));
    if (reading.intent === 'task_card') card = reading.tasks?.[0] ?? card;
  }
  return { kind: 'answer', answer: { views, ...(card === undefined ? {} : { card }) } };
}

async function showOne(turn: Turn, reading: Reading): Promise<View[]> {
  if (reading.ask !== undefined) return [ask(turn, reading).view];
  switch (reading.intent) {
    case 'my_tasks':
      return [await taskList(turn, 'mine', 0, 0)];
    case 'task_card':
      return tasksOf(turn, reading, taskCard);
    case 'history':
      return tasksOf(turn, reading, history);
    case 'overdue':
    case 'due_soon':
    case 'behind':
    case 'silent':
      return [await taskList(turn, reading.intent, 0, Number(reading.unitIds?.[0] ?? 0))];
    case 'pending':
      return [
        turn.person.role === 'coordinator' ? await pendingDecisions(turn) : said(turn, 'rejected-coordinator-only'),
      ];
    case 'search':
      return [await search(turn, reading.note ?? '')];
    case 'summary':
    case 'unit_status':
    case 'compare_units':
    case 'indicators':
      return summaries(turn, reading);
    case 'ranking':
      return [await rankingIn(turn, reading)];
    case 'person_status':
      return [await personTasks(turn, reading)];
    case 'help':
    case 'link':
      return [help(turn)];
    case 'none':
      return [said(turn, turn.person.role === 'leader' ? 'not-understood-leader' : 'not-understood')];
    default:
      return [said(turn, 'not-yet')];
  }
}

type TaskScreen = typeof taskCard | typeof history;

async function tasksOf(turn: Turn, { tasks = [] }: Reading, screen: TaskScreen): Promise<View[]> {
  return Promise.all(
    tasks.map(async (code) => {
      const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
      return task === null ? unknownTask(turn, code) : screen(turn, task);
    }),
  );
}

/** Figures are for unit heads (their own subtree) and those above them; whoever asks for more is told what they may see. */
async function summaries(turn: Turn, reading: Reading): Promise<View[]> {
  if (turn.person.role === 'officer') return [said(turn, 'rejected-leader-only')];
  const subjects = await subjectsOf(turn, reading);
  return Promise.all(
    subjects.map(async (subject) =>
      (await mayRead(turn, subject))
        ? summary(turn, subject)
        : said(turn, 'rejected-unit-scope', { unit: turn.person.unit.name }),
    ),
  );
}

export async function subjectsOf(turn: Viewer, reading: Reading): Promise<SummarySubject[]> {
  const units = await Promise.all((reading.unitIds ?? []).map((id) => unitById(turn.db, Number(id))));
  const known = units.filter((unit) => unit !== null);
  if (known.length > 0) return known.map((unit) => ({ scope: { underUnitId: unit.id }, name: unit.name }));
  const own = turn.person.role === 'unit_head' ? { underUnitId: turn.person.unitId } : {};
  if (reading.groupId !== undefined)
    return [{ scope: { ...own, groupId: Number(reading.groupId) }, name: reading.group ?? null }];
  if (reading.programmeId !== undefined) {
    return [{ scope: { ...own, programmeId: Number(reading.programmeId) }, name: reading.programme ?? null }];
  }
  return [{ scope: own, name: turn.person.role === 'unit_head' ? turn.person.unit.name : null }];
}

export async function mayRead(turn: Viewer, { scope }: SummarySubject): Promise<boolean> {
  if (turn.person.role !== 'unit_head') return true;
  return scope.underUnitId !== undefined && isWithin(turn.db, scope.underUnitId, turn.person.unitId);
}

async function rankingIn(turn: Turn, { kind }: Reading): Promise<View> {
  if (turn.person.role === 'officer') return said(turn, 'rejected-leader-only');
  if (kind === 'people') return peopleRanking(turn);
  return ranking(turn, turn.person.role === 'unit_head' ? { underUnitId: turn.person.unitId } : {});
}
