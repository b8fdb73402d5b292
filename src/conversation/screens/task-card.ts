import type { LocalDate } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, quiet, title, type View } from '../view.ts';
import { cardChoices } from './card-choices.ts';
import { peopleLines } from './card-people.ts';
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
