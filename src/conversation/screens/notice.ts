import type { Notice } from '../../actions/notify.ts';
import { idsOf } from '../../actions/stand-in.ts';
import { openParts } from '../../domain/parts.ts';
import { periodOfKey } from '../../domain/reporting-periods.ts';
import { personById } from '../../store/people.ts';
import { findDecision } from '../../store/reports.ts';
import { findSupportStep } from '../../store/supports.ts';
import { findTask, type TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { deciderOf } from './decider.ts';
import { opinionChoices } from './extension-words.ts';
import { longDate } from './figures.ts';
import { periodWords } from './period-words.ts';
import { shortTitle } from './task-words.ts';

/**
 * What somebody is told because of what another person did; null if it is true no more: the task is gone, the decision was
 * taken back, or the task that was urged is not open any longer.
 */
export async function noticeScreen(viewer: Viewer, notice: Notice): Promise<View | null> {
  const { text, db } = viewer;
  const task = await findTask(db, { id: notice.taskId });
  const by = await byWords(viewer, notice);
  if (task === null || (await isPast(viewer, notice, task))) return null;
  const because = notice.reason !== '' && REASONED.has(notice.about);
  const undated = (notice.about === 'assigned' || notice.about === 'joined') && notice.date === null;
  const id = `notice-${notice.about}${because ? '-because' : undated ? '-continuous' : ''}`;
  // Whoever waits for others is asked how that stands, not urged as if they were idle.
  const blocking = notice.about === 'urged' ? task.obstacles[0]?.obstacle.text : undefined;
  const words = text(blocking === undefined ? id : 'notice-urged-blocked', {
    ...(blocking === undefined ? {} : { text: shortTitle(blocking) }),
    code: task.code,
    title: shortTitle(task.title),
    by,
    ...(because ? { reason: notice.reason } : {}),
    ...notice.figures,
    ...periodOf(viewer, notice),
    ...(notice.stepId === undefined ? {} : { unit: notice.reason }),
    ...(because || (notice.about !== 'amended' && notice.about !== 'period_taken_back')
      ? {}
      : { reason: notice.reason }),
    ...(notice.about === 'endorsed' ? { decider: await deciderOf(viewer, task) } : {}),
    ...(notice.date === null ? {} : { date: longDate(viewer, notice.date) }),
  });
  return {
    blocks: [paragraph(words)],
    choices: [
      ...answersTo(viewer, notice, task),
      [{ label: text('button-card', { code: task.code }), act: writeAct({ do: 'card', task: task.id }) }],
    ],
    about: task.code,
  };
}

function periodOf(viewer: Viewer, { period }: Notice): { readonly period?: string } {
  const found = period === undefined ? null : periodOfKey(period, viewer.office.cutOffDay);
  return found === null ? {} : { period: periodWords(viewer, found) };
}

/** What is told with the reason, where there is one. */
const REASONED: ReadonlySet<Notice['about']> = new Set(['returned', 'declined', 'refused', 'extension_asked']);

/** Who did it, and in whose stead. */
async function byWords({ db, text }: Viewer, { byId, onBehalfOfId }: Notice): Promise<string> {
  const name = (await personById(db, byId))?.name ?? '';
  const absent = onBehalfOfId === undefined ? null : await personById(db, onBehalfOfId);
  return absent === null ? name : text('history-for', { name, other: absent.name });
}

/** What the one who is told may answer at once. */
function answersTo({ text }: Viewer, { about, byId, onBehalfOfId }: Notice, detail: TaskDetail): Choice[][] {
  const { id: task, assignments } = detail;
  const [extension] = detail.extensions;
  switch (about) {
    case 'assigned':
    case 'joined':
      return [
        [
          { label: text('button-acknowledge'), act: writeAct({ do: 'acknowledge', task }), tone: 'primary' },
          { label: text('button-decline'), act: writeAct({ do: 'decline', task }) },
        ],
      ];
    case 'extension_asked':
      return extension === undefined ? [] : [opinionChoices(text, extension.id)];
    case 'parts_done':
      return [[{ label: text('button-done'), act: writeAct({ do: 'done', task }), tone: 'primary' }]];
    case 'declined': {
      const beside = assignments.find(({ personId, focal }) => !focal && personId === (onBehalfOfId ?? byId));
      if (beside !== undefined) {
        const label = text('button-drop-officer', { name: beside.person.name });
        return [[{ label, act: writeAct({ do: 'drop_officer', task, person: beside.personId }), tone: 'primary' }]];
      }
      return [[{ label: text('button-reassign'), act: writeAct({ do: 'reassign', task }), tone: 'primary' }]];
    }
    default:
      return [];
  }
}

async function isPast(viewer: Viewer, { about, decisionId, stepId }: Notice, task: TaskDetail): Promise<boolean> {
  if (stepId !== undefined) return (await findSupportStep(viewer.db, stepId))?.undoneBy !== null;
  const ids = idsOf(asking(viewer));
  const isTheirs = task.assignments.some(({ personId, focal }) => focal && ids.includes(personId));
  if (about === 'assigned') return task.state !== 'open' || !isTheirs;
  if (about === 'unit_assigned' || about === 'declined') return task.state !== 'open';
  const worksOnIt = task.assignments.some(({ personId }) => ids.includes(personId));
  if (about === 'joined') return task.state !== 'open' || !worksOnIt;
  if (about === 'left_out') return worksOnIt;
  if (about === 'reassigned') return isTheirs;
  if (about === 'urged') return task.state !== 'open';
  if (about === 'parts_done' && (task.state !== 'open' || openParts(task.children).length > 0)) return true;
  if (about === 'extension_asked') return task.extensions[0]?.state !== 'requested';
  const decision = decisionId === null ? null : await findDecision(viewer.db, decisionId);
  return decision !== null && decision.undoneBy !== null;
}
