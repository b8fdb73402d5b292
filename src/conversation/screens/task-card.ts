import { mayDo } from '../../actions/authorise.ts';
import { isVacant } from '../../actions/reassign.ts';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../../domain/task-state.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { UNTAKEN_DAYS } from '../../domain/untaken.ts';
import { findFollowing } from '../../store/followings.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type TaskAct, writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { dateWords, numberWords } from './figures.ts';
import { withTerms } from './obstacle-words.ts';
import { statusOf, statusWords } from './task-words.ts';

/** One task with everything about it, and the buttons that this viewer may press now. */
export async function taskCard(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text } = viewer;
  const lines = [
    statusWords(viewer, statusOf(viewer, task)),
    progressLine(viewer, task),
    dueLine(viewer, task),
    ...extensionLines(viewer, task),
    ...task.obstacles.map(({ obstacle }) => obstacleLine(viewer, obstacle)),
  ];
  const blocks: Block[] = [
    title(text('card-title', { code: task.code, title: task.title })),
    paragraph(lines.join('\n')),
  ];
  return {
    blocks: [...blocks, paragraph(peopleLines(viewer, task).join('\n')), quiet(orderLines(viewer, task).join('\n'))],
    choices: await cardChoices(viewer, task),
    about: task.code,
  };
}

function obstacleLine(viewer: Viewer, obstacle: TaskDetail['obstacles'][number]['obstacle']): string {
  const { text: words, state, answer, answerBy, ownerUnit } = obstacle;
  const line = viewer.text('card-obstacle', { text: words });
  if (state === 'answered') return viewer.text('card-obstacle-answered', { line, answer: answer ?? '' });
  return withTerms(viewer, line, { owner: ownerUnit?.name ?? null, answerBy });
}

function progressLine(viewer: Viewer, task: TaskDetail): string {
  const { text, office } = viewer;
  const report = task.reports[0];
  if (report === undefined) return text('card-progress-never', { percent: task.progress });
  const date = dateWords(viewer, localDateAt(report.at, office.calendar.zone));
  const line = text('card-progress', { percent: task.progress, name: report.person.name, date });
  const quantity =
    report.quantityDone === null || report.quantityTotal === null
      ? []
      : [
          text('card-quantity', {
            done: numberWords(viewer, report.quantityDone),
            total: numberWords(viewer, report.quantityTotal),
          }),
        ];
  return [line, ...quantity, ...(report.note === '' ? [] : [text('card-note', { note: report.note })])].join('\n');
}

function dueLine(viewer: Viewer, task: TaskDetail): string {
  const { text, today, office } = viewer;
  if (task.currentDue === null) return text('card-due-continuous');
  const date = dateWords(viewer, task.currentDue);
  if (task.originalDue !== null && task.originalDue !== task.currentDue) {
    return text('card-due-extended', { date, original: dateWords(viewer, task.originalDue) });
  }
  if (task.state !== 'open' || task.currentDue < today) return text('card-due-past', { date });
  return text('card-due', { date, left: office.calendar.workingDaysBetween(today, task.currentDue) });
}

function extensionLines(viewer: Viewer, task: TaskDetail): string[] {
  const extension = task.extensions[0];
  if (extension?.state !== 'requested' && extension?.state !== 'endorsed') return [];
  return [viewer.text('card-extension', { date: dateWords(viewer, extension.toDue), reason: extension.reason })];
}

function peopleLines(viewer: Viewer, task: TaskDetail): string[] {
  const { text } = viewer;
  const focal = task.assignments.find((assignment) => assignment.focal);
  const others = task.assignments
    .filter((assignment) => !assignment.focal && !isVacant(assignment))
    .map(({ person }) => person.name);
  return [
    text('card-lead', { unit: task.leadUnit.name }),
    ...focalLines(viewer, task, focal),
    ...(others.length === 0 ? [] : [text('card-officers', { names: others.join(', ') })]),
    ...(task.supports.length === 0
      ? []
      : [text('card-support', { units: task.supports.map(({ unit }) => unit.name).join('; ') })]),
    ...(task.leader === null ? [] : [text('card-leader', { name: task.leader.name })]),
  ];
}

/** Who answers for it; where nobody does any more, that is said. */
function focalLines(
  { text, ...viewer }: Viewer,
  task: TaskDetail,
  focal: TaskDetail['assignments'][number] | undefined,
) {
  const unfinished = task.state !== 'confirmed' && task.state !== 'cancelled';
  if (focal === undefined) return unfinished ? [text('card-focal-none')] : [];
  const { name, leftAt } = focal.person;
  if (unfinished && isVacant(focal)) return [text(leftAt === null ? 'card-focal-moved' : 'card-focal-left', { name })];
  return [text('card-focal', { name }), ...takenLines({ text, ...viewer }, task, focal)];
}

/** Whether the officer has taken the task on: a report says so as well as "Đã nhận". */
function takenLines(
  { text, today, office }: Viewer,
  task: TaskDetail,
  focal: TaskDetail['assignments'][number],
): string[] {
  if (task.state !== 'open') return [];
  if (focal.declinedAt !== null) return [text('card-declined', { reason: focal.declineReason ?? '' })];
  if (focal.acknowledgedAt !== null || task.reports.length > 0) return [];
  const since = localDateAt(focal.assignedAt, office.calendar.zone);
  const days = office.calendar.workingDaysBetween(since, today);
  return days < UNTAKEN_DAYS ? [] : [text('card-untaken', { days })];
}

function orderLines(viewer: Viewer, task: TaskDetail): string[] {
  const { text } = viewer;
  return [
    ...(task.product === '' ? [] : [text('card-product', { product: task.product })]),
    ...indicatorLines(viewer, task),
    text('card-group', { group: task.group.name }),
    ...(task.legalBasis === null ? [] : [text('card-basis', { basis: task.legalBasis.text })]),
  ];
}

function indicatorLines(viewer: Viewer, task: TaskDetail): string[] {
  const { text } = viewer;
  if (task.indicator === null) return [];
  const { name, measure, values } = task.indicator;
  const value = values[0];
  if (value === undefined) return [text('card-indicator', { name })];
  return [text('card-indicator-value', { name, value: `${numberWords(viewer, value.value)} ${measure}`.trim() })];
}

const officerButtons: readonly (readonly [TaskAct, string, Action, TaskDeed])[] = [
  ['ask_progress', 'button-progress', 'report_progress', 'progress'],
  ['done', 'button-done', 'report_done', 'report_done'],
  ['obstacle', 'button-obstacle', 'report_obstacle', 'report_obstacle'],
  ['extend', 'button-extend', 'request_extension', 'request_extension'],
];
const decisionButtons: readonly (readonly [TaskAct, string, Action, TaskDeed])[] = [
  ['confirm', 'button-confirm', 'confirm', 'confirm'],
  ['return', 'button-return', 'return', 'return'],
];

async function cardChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[][]> {
  const who = { actor: viewer.person, standsInFor: viewer.standsInFor };
  const { text, db } = viewer;
  const offered = async (buttons: typeof officerButtons) => {
    const choices: Choice[] = [];
    for (const [act, label, action, deed] of buttons) {
      if (isRefusal(transition(task.state, { type: deed })) || !(await mayDo(db, who, action, task))) continue;
      if (act === 'extend' && task.currentDue === null) continue;
      const seen = action === 'confirm' || action === 'return' ? { seen: task.version } : {};
      choices.push({ label: text(label), act: writeAct({ do: act, task: task.id, ...seen }) });
    }
    return choices;
  };
  const report = await offered(officerButtons);
  const decide = await offered(decisionButtons);
  const urge =
    task.state === 'open' && (await mayDo(db, who, 'urge', task))
      ? [{ label: text('button-urge'), act: writeAct({ do: 'urge', task: task.id }) }]
      : [];
  const blocking = task.obstacles.length;
  const obstacles =
    blocking === 0
      ? []
      : [
          {
            label: text('button-obstacles', { count: blocking }),
            act: writeAct({ do: 'obstacles_of', task: task.id }),
          },
        ];
  const history = { label: text('button-history'), act: writeAct({ do: 'history', task: task.id }) };
  // Where nobody answers for it, somebody is to be named first of all.
  const focal = task.assignments.find((assignment) => assignment.focal);
  const vacant = focal === undefined || isVacant(focal) || focal.declinedAt !== null;
  const name =
    vacant && !isRefusal(transition(task.state, { type: 'hand_over' })) && (await mayDo(db, who, 'reassign', task))
      ? [{ label: text('button-name-officer'), act: writeAct({ do: 'reassign', task: task.id }) }]
      : [];
  const last = [...urge, ...obstacles, history, ...(await followChoice(viewer, task))];
  const rows = [name, report.slice(0, 2), report.slice(2), decide, await extensionChoices(viewer, task), last];
  return rows.filter((row) => row.length > 0);
}

/** What one follows is one's own business: no such button where others read along. */
async function followChoice({ db, text, person, group }: Viewer, { id }: TaskDetail): Promise<Choice[]> {
  if (group !== undefined) return [];
  const subject = { subject: 'task', id } as const;
  const following = await findFollowing(db, person.id, subject);
  const follows = following !== null && following.endedAt === null;
  return [
    {
      label: text(follows ? 'button-unfollow' : 'button-follow'),
      act: writeAct({ do: follows ? 'unfollow' : 'follow', ...subject }),
    },
  ];
}

async function extensionChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[]> {
  const extension = task.extensions[0];
  if (extension?.state !== 'requested' && extension?.state !== 'endorsed') return [];
  const who = { actor: viewer.person, standsInFor: viewer.standsInFor };
  if (!(await mayDo(viewer.db, who, 'decide_extension', task))) return [];
  return [
    { label: viewer.text('button-grant'), act: writeAct({ do: 'grant', extension: extension.id }), tone: 'primary' },
    { label: viewer.text('button-refuse'), act: writeAct({ do: 'refuse', extension: extension.id }) },
  ];
}
