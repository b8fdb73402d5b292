import { mayDo } from '../../actions/authorise.ts';
import { isVacant } from '../../actions/reassign.ts';
import { isOpenExtension } from '../../domain/extension.ts';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../../domain/task-state.ts';
import { findFollowing } from '../../store/followings.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { TaskAct } from '../task-acts.ts';
import { asking, type Viewer } from '../turn.ts';
import type { Choice } from '../view.ts';
import { decisionChoices, opinionChoices } from './extension-words.ts';
import { haltChoices } from './halt.ts';
import { partChoices } from './parts.ts';
import { supportChoices } from './support-choices.ts';
import { supportsChoice } from './support-lines.ts';
import { statusOf } from './task-words.ts';

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

/** The buttons that this viewer may press now, the most wanted first. */
export async function cardChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[][]> {
  const who = asking(viewer);
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
  const halts = await haltChoices(viewer, task);
  const isHalted = task.state === 'paused' || task.state === 'cancelled';
  const more = { label: text('button-more'), act: writeAct({ do: 'more', task: task.id }) };
  const last = [
    ...supportsChoice(viewer, task),
    ...urge,
    ...obstacles,
    ...proofs,
    history,
    ...(await followChoice(viewer, task)),
    ...(halts.length > 0 && !isHalted ? [more] : []),
  ];
  const rows = [
    isHalted ? halts : [],
    name,
    report.slice(0, 2),
    report.slice(2),
    ...(await supportChoices(viewer, task)),
    decide,
    amends,
    await extensionChoices(viewer, task),
    await partChoices(viewer, task),
    last,
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
  if (isRefusal(transition(task.state, { type: 'extend' }))) return [];
  const who = { actor: person, standsInFor };
  if (await mayDo(db, who, 'decide_extension', task)) return decisionChoices(text, extension.id);
  const unheard = extension.state === 'requested' && (await mayDo(db, who, 'endorse_extension', task));
  return unheard ? opinionChoices(text, extension.id) : [];
}
