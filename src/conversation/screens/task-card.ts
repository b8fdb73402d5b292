import { isVacant } from '../../actions/reassign.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { UNTAKEN_DAYS } from '../../domain/untaken.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, quiet, title, type View } from '../view.ts';
import { cardChoices } from './card-choices.ts';
import { evidenceLine, productLine } from './evidence.ts';
import { explanationLines } from './explanation-lines.ts';
import { extensionLine } from './extension-words.ts';
import { dateWords, numberWords } from './figures.ts';
import { haltLines } from './halt.ts';
import { indicatorLines } from './indicator-words.ts';
import { withTerms } from './obstacle-words.ts';
import { partsLine, wholeLine } from './parts.ts';
import { recordLines } from './period-record.ts';
import { statusOf, statusWords } from './task-words.ts';

/** One task with everything about it, and the buttons that this viewer may press now. */
export async function taskCard(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text } = viewer;
  const lines = [
    statusWords(viewer, statusOf(viewer, task)),
    ...(await haltLines(viewer, task)),
    ...(task.currentDue === null
      ? await continuousLines(viewer, task)
      : [progressLine(viewer, task), dueLine(viewer, task, task.currentDue)]),
    ...[partsLine(viewer, task), wholeLine(viewer, task)].filter((line) => line !== null),
    ...(task.state === 'cancelled' ? [] : [extensionLine(viewer, task.extensions[0])]).filter((line) => line !== null),
    ...(await measureLines(viewer, task)),
    ...task.obstacles.map(({ obstacle }) => obstacleLine(viewer, obstacle)),
    ...(await explanationLines(viewer, task)),
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
