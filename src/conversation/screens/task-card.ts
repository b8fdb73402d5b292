import { mayDo } from '../../actions/authorise.ts';
import { isVacant } from '../../actions/reassign.ts';
import { isOpenExtension } from '../../domain/extension.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../../domain/task-state.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { findFollowing } from '../../store/followings.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type TaskAct, writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { peopleLines } from './card-people.ts';
import { evidenceLine, productLine } from './evidence.ts';
import { explanationLines } from './explanation-lines.ts';
import { decisionChoices, extensionLine, opinionChoices } from './extension-words.ts';
import { dateWords, numberWords } from './figures.ts';
import { indicatorLines } from './indicator-words.ts';
import { withTerms } from './obstacle-words.ts';
import { recordLines } from './period-record.ts';
import { partChoices } from './support-choices.ts';
import { supportsChoice } from './support-lines.ts';
import { statusOf, statusWords } from './task-words.ts';

/** One task with everything about it, and the buttons that this viewer may press now. */
export async function taskCard(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text } = viewer;
  const lines = [
    statusWords(viewer, statusOf(viewer, task)),
    ...(task.currentDue === null
      ? await continuousLines(viewer, task)
      : [progressLine(viewer, task), dueLine(viewer, task, task.currentDue)]),
    ...[extensionLine(viewer, task.extensions[0])].filter((line) => line !== null),
    ...(await measureLines(viewer, task)),
    ...task.obstacles.map(({ obstacle }) => obstacleLine(viewer, obstacle)),
    ...(await explanationLines(viewer, task)),
  ];
  const blocks: Block[] = [
    title(text('card-title', { code: task.code, title: task.title })),
    paragraph(lines.join('\n')),
  ];
  return {
    blocks: [
      ...blocks,
      paragraph((await peopleLines(viewer, task)).join('\n')),
      quiet(orderLines(viewer, task).join('\n')),
    ],
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

/** No percent and no deadline: the periods, and what was said last. */
async function continuousLines(viewer: Viewer, task: TaskDetail): Promise<string[]> {
  const note = task.reports[0]?.note ?? '';
  return [...(await recordLines(viewer, task)), ...(note === '' ? [] : [viewer.text('card-note', { note })])];
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

function dueLine(viewer: Viewer, task: TaskDetail, due: LocalDate): string {
  const { text, today, office } = viewer;
  const date = dateWords(viewer, due);
  if (task.originalDue !== null && task.originalDue !== due) {
    return text('card-due-extended', { date, original: dateWords(viewer, task.originalDue) });
  }
  if (task.state !== 'open' || due < today) return text('card-due-past', { date });
  return text('card-due', { date, left: office.calendar.workingDaysBetween(today, due) });
}

function orderLines(viewer: Viewer, task: TaskDetail): string[] {
  const { text } = viewer;
  return [
    ...productLine(viewer, task),
    ...evidenceLine(viewer, task),
    text('card-group', { group: task.group.name }),
    ...(task.legalBasis === null ? [] : [text('card-basis', { basis: task.legalBasis.text })]),
  ];
}

/** The indicator by its name, how it stands and where it goes. */
async function measureLines(viewer: Viewer, { indicator, state, currentDue }: TaskDetail): Promise<string[]> {
  if (indicator === null) return [];
  const lines = await indicatorLines(viewer, indicator, state === 'open' ? currentDue : null);
  return [viewer.text('card-indicator', { name: indicator.name }), ...lines];
}

type Buttons = readonly (readonly [TaskAct, string, Action, TaskDeed])[];
const periodButtons: Buttons = [
  ['ask_period', 'button-period', 'report_progress', 'progress'],
  ['obstacle', 'button-obstacle', 'report_obstacle', 'report_obstacle'],
];
const officerButtons: Buttons = [
  ['ask_progress', 'button-progress', 'report_progress', 'progress'],
  ['done', 'button-done', 'report_done', 'report_done'],
  ['obstacle', 'button-obstacle', 'report_obstacle', 'report_obstacle'],
  ['extend', 'button-extend', 'request_extension', 'request_extension'],
];
const amendButtons: Buttons = [['amend', 'button-amend', 'undo_any', 'progress']];
const decisionButtons: Buttons = [
  ['confirm', 'button-confirm', 'confirm', 'confirm'],
  ['return', 'button-return', 'return', 'return'],
];

async function cardChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[][]> {
  const who = { actor: viewer.person, standsInFor: viewer.standsInFor };
  const { text, db } = viewer;
  const offered = async (buttons: Buttons) => {
    const choices: Choice[] = [];
    for (const [act, label, action, deed] of buttons) {
      if (isRefusal(transition(task.state, { type: deed })) || !(await mayDo(db, who, action, task))) continue;
      const seen = action === 'confirm' || action === 'return' ? { seen: task.version } : {};
      choices.push({ label: text(label), act: writeAct({ do: act, task: task.id, ...seen }) });
    }
    return choices;
  };
  const report = await offered(task.kind === 'continuous' ? periodButtons : officerButtons);
  const isAmended = report.length === 0 && task.reports.length > 0 && task.kind === 'dated';
  const amends = isAmended ? await offered(amendButtons) : [];
  const decide = await offered(decisionButtons);
  const urge = await urgeChoices(viewer, task);
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
  const proofs =
    task.attachments.length === 0
      ? []
      : [
          {
            label: text('button-evidence', { count: task.attachments.length }),
            act: writeAct({ do: 'evidence', task: task.id }),
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
  const last = [
    ...supportsChoice(viewer, task),
    ...urge,
    ...obstacles,
    ...proofs,
    history,
    ...(await followChoice(viewer, task)),
  ];
  const parts = await partChoices(viewer, task);
  const rows = [
    ...[name, report.slice(0, 2), report.slice(2), ...parts, decide, amends],
    ...[await extensionChoices(viewer, task), last],
  ];
  return rows.filter((row) => row.length > 0);
}

/** Who is behind is told in private: no such button where others read along. An explanation is asked for what is late. */
async function urgeChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[]> {
  const { text, db, group } = viewer;
  const who = { actor: viewer.person, standsInFor: viewer.standsInFor };
  if (group !== undefined || task.state !== 'open' || !(await mayDo(db, who, 'urge', task))) return [];
  const urge = { label: text('button-urge'), act: writeAct({ do: 'urge', task: task.id }) };
  const isLate = statusOf(viewer, task).kind === 'overdue';
  if (!isLate || !(await mayDo(db, who, 'request_explanation', task))) return [urge];
  return [urge, { label: text('button-explain'), act: writeAct({ do: 'explain', task: task.id }) }];
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

async function extensionChoices({ db, text, person, standsInFor }: Viewer, task: TaskDetail): Promise<Choice[]> {
  const [extension] = task.extensions;
  if (extension === undefined || !isOpenExtension(extension.state)) return [];
  const who = { actor: person, standsInFor };
  if (await mayDo(db, who, 'decide_extension', task)) return decisionChoices(text, extension.id);
  const unheard = extension.state === 'requested' && (await mayDo(db, who, 'endorse_extension', task));
  return unheard ? opinionChoices(text, extension.id) : [];
}
