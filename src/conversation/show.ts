import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { showCalendar } from './calendar/show-calendar.ts';
import { changeSettings } from './change-settings.ts';
import { showEvaluation } from './evaluation/show-evaluation.ts';
import { beyondGroup } from './group/beyond-group.ts';
import type { ListName } from './list-acts.ts';
import { listOf } from './list-of.ts';
import { showReport } from './report/show-report.ts';
import { why } from './rules/why.ts';
import { ask } from './screens/asks.ts';
import { bottlenecks } from './screens/bottlenecks.ts';
import { help } from './screens/help.ts';
import { history } from './screens/history.ts';
import { indicators } from './screens/indicators.ts';
import { parts } from './screens/parts.ts';
import { pendingDecisions } from './screens/pending.ts';
import { personTasks } from './screens/person-tasks.ts';
import { said } from './screens/plain.ts';
import { type RehearsalAsked, rehearsed } from './screens/rehearsed.ts';
import { rights } from './screens/rights.ts';
import { search } from './screens/search.ts';
import { answerAbout } from './screens/task-answer.ts';
import { taskCard } from './screens/task-card.ts';
import { taskList } from './screens/task-list.ts';
import { unknownTask } from './screens/unknown-task.ts';
import { unansweredUrgings, urgings } from './screens/urgings.ts';
import { showCharts } from './show-charts.ts';
import { showFigures, showOverdue, showRanking } from './show-figures.ts';
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
    views.push(...(await showOne(turn, reading, typed)));
    if (reading.intent === 'task_card') card = reading.tasks?.[0] ?? card;
  }
  const asked = readings.length === 1 ? only : undefined;
  return {
    kind: 'answer',
    answer: { views, ...(card === undefined ? {} : { card }), ...(asked === undefined ? {} : { asked }) },
  };
}

async function showOne(turn: Turn, reading: Reading, typed: string): Promise<View[]> {
  if (reading.ask !== undefined) return [ask(turn, reading).view];
  const beyond = await beyondGroup(turn, (reading.unitIds ?? []).map(Number));
  if (beyond !== null) return [beyond];
  if (reading.scored !== undefined) return showEvaluation(turn, reading);
  switch (reading.intent) {
    case 'my_tasks':
      return [await taskList(turn, listOf(turn, 'mine', reading), 0)];
    case 'task_card':
      if (reading.kind === 'parts') return tasksOf(turn, reading, parts);
      return tasksOf(turn, reading, (viewer, task) => cardAnswering(viewer, task, reading.kind));
    case 'history':
      return tasksOf(turn, reading, history);
    case 'silent':
      if (reading.kind === 'continuous') return [await listOfNow(turn, 'unreported', reading)];
      return [await taskList(turn, listOf(turn, 'silent', reading), 0)];
    case 'overdue':
      return [await showOverdue(turn, reading)];
    case 'due_soon':
    case 'behind':
      return [await taskList(turn, listOf(turn, reading.intent, reading), 0)];
    case 'pending':
      if (reading.kind === 'urgings') return [await urgings(turn)];
      if (reading.kind === 'reminders') return [await rehearsed(turn, rehearsalAsked(reading))];
      if (reading.kind === 'unanswered') return [await unansweredUrgings(turn)];
      if (reading.kind === 'unowned') return [await taskList(turn, listOf(turn, 'unowned', reading), 0)];
      return [(await pendingDecisions(turn)) ?? said(turn, 'rejected-deciders-only')];
    case 'search':
      return [await search(turn, reading.note ?? '')];
    case 'summary':
      if (reading.kind === 'continuous' || reading.kind === 'paused' || reading.kind === 'cancelled')
        return [await listOfNow(turn, reading.kind, reading)];
      return showFigures(turn, reading);
    case 'unit_status':
    case 'compare_units':
      return showFigures(turn, reading);
    case 'indicators':
      return [await indicators(turn, reading, typed)];
    case 'report_document':
      return reading.kind === 'png' ? showCharts(turn, reading) : showReport(turn, reading);
    case 'bottlenecks':
      return [await bottlenecks(turn, reading)];
    case 'ranking':
      return [await showRanking(turn, reading)];
    case 'person_status':
      return [await personTasks(turn, reading)];
    case 'help':
      if (reading.kind === 'why') return [await why(turn, { codes: reading.tasks ?? [] })];
      return reading.kind === 'rights' ? rights(turn, reading) : [help(turn)];
    case 'calendar':
      return [await showCalendar(turn, reading)];
    case 'link':
      return [help(turn)];
    case 'none':
      return [said(turn, turn.person.role === 'leader' ? 'not-understood-leader' : 'not-understood')];
    default:
      return [said(turn, 'not-yet')];
  }
}

function rehearsalAsked({ date, unitIds }: Reading): RehearsalAsked {
  return { unit: Number(unitIds?.[0] ?? 0), page: 0, ...(date !== undefined && { day: date }) };
}

/** Of one's own tasks, unless a unit, a programme or a group is named or one looks after others' as well. */
function listOfNow(turn: Turn, list: ListName, reading: Reading): Promise<View> {
  const { period: _, date: __, kind: ___, ...place } = reading;
  return taskList(turn, listOf(turn, list, place), 0);
}

type TaskScreen = (viewer: Viewer, task: TaskDetail) => Promise<View>;

/** The answer to what was asked of the task, then the task. */
async function cardAnswering(viewer: Viewer, task: TaskDetail, kind: Reading['kind']): Promise<View> {
  const card = await taskCard(viewer, task);
  return { ...card, blocks: [...(await answerAbout(viewer, task, kind)), ...card.blocks] };
}

async function tasksOf(turn: Turn, { tasks = [] }: Reading, screen: TaskScreen): Promise<View[]> {
  return Promise.all(
    tasks.map(async (code) => {
      const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
      return task === null ? unknownTask(turn, code) : screen(turn, task);
    }),
  );
}
