import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import type { ReportedTask } from '../task-facts.ts';
import { type DocBlock, type DocColumn, type DocRow, heading, paragraph, tableBlock } from './document.ts';
import { isOverdue, number, officialDate, statusWords } from './official-words.ts';

export const ordinal = (text: Text): DocColumn => ({
  title: text('report-column-ordinal'),
  width: 9,
  align: 'center',
});
export const code = (text: Text): DocColumn => ({ title: text('report-column-code'), width: 15, align: 'center' });

type DateColumn = `report-column-${'due' | 'done-on' | 'original-due' | 'current-due' | 'wanted'}`;
export const date = (text: Text, title: DateColumn): DocColumn => ({ title: text(title), width: 22, align: 'center' });

export const numbered = (rows: readonly (readonly string[])[]): DocRow[] =>
  rows.map((cells, i) => ({ cells: [`${i + 1}`, ...cells] }));

export const dateOf = (date: string | null): string => (date === null ? '' : officialDate(date));

/** Confirmed at the end of the period and not at its beginning. */
export function finishedTasks(text: Text, { tasks, finished }: ReportFacts): DocBlock[] {
  const wanted = new Set(finished);
  const done = tasks.filter(({ id }) => wanted.has(id));
  if (done.length === 0) return [];
  return [
    heading(text('report-section-finished')),
    paragraph(text('report-finished', { count: number(text, done.length) })),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-task'), share: 38 },
        { title: text('report-column-unit'), share: 18 },
        date(text, 'report-column-due'),
        date(text, 'report-column-done-on'),
        { title: text('report-column-status'), share: 16 },
      ],
      numbered(
        done.map((task) => [
          ...[task.code, task.title, task.unit, dateOf(task.currentDue), dateOf(task.reportedDoneOn)],
          statusWords(text, task.status),
        ]),
      ),
    ),
  ];
}

/** Not finished and overdue: as many as the official sentence says, the longest first, with who and, as it was reported, why. */
export function lateTasks(text: Text, { tasks }: ReportFacts): DocBlock[] {
  const late = tasks.filter(({ status }) => isOverdue(status)).sort((a, b) => daysLate(b) - daysLate(a));
  if (late.length === 0) return [];
  return [
    heading(text('report-section-late')),
    paragraph(text('report-late', { count: number(text, late.length) })),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-task'), share: 30 },
        { title: text('report-column-unit-focal'), share: 20 },
        date(text, 'report-column-due'),
        { title: text('report-column-status'), share: 16 },
        { title: text('report-column-reason'), share: 26 },
      ],
      numbered(
        late.map((task) => [
          ...[task.code, task.title, unitAndFocal(text, task), dateOf(task.currentDue)],
          ...[statusWords(text, task.status), reasonWords(text, task)],
        ]),
      ),
    ),
  ];
}

const daysLate = ({ status }: ReportedTask) => (status.kind === 'overdue' ? status.days : 0);

function unitAndFocal(text: Text, { unit, focal }: ReportedTask): string {
  return focal === null ? unit : text('report-unit-focal', { unit, focal });
}

/** What was said of it, never what might be the reason: the obstacles and the reasons given for more time, or else the last note. */
function reasonWords(text: Text, { reasons, lastReport }: ReportedTask): string {
  if (reasons.length > 0) return reasons.join('; ');
  if (lastReport === null) return text('report-no-report');
  const on = officialDate(lastReport.on);
  return lastReport.note === ''
    ? text('report-no-reason', { on })
    : text('report-last-note', { on, note: lastReport.note });
}

/** Deadlines of open tasks that come in the days after. */
export function nextDeadlines(text: Text, { tasks, next }: ReportFacts): DocBlock[] {
  const coming = tasks
    .filter(({ state, currentDue }) => state === 'open' && currentDue !== null && isWithin(currentDue, next))
    .sort((a, b) => ((a.currentDue ?? '') < (b.currentDue ?? '') ? -1 : a.currentDue === b.currentDue ? 0 : 1));
  if (coming.length === 0) return [];
  const days = { from: officialDate(next.from), until: officialDate(next.until) };
  return [
    heading(text('report-section-next')),
    paragraph(text('report-next', { count: number(text, coming.length), ...days })),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-task'), share: 40 },
        { title: text('report-column-unit-focal'), share: 22 },
        date(text, 'report-column-due'),
        { title: text('report-column-progress'), share: 10, align: 'center' },
      ],
      numbered(
        coming.map((task) => [
          ...[task.code, task.title, unitAndFocal(text, task), dateOf(task.currentDue)],
          progressWords(text, task),
        ]),
      ),
    ),
  ];
}

const isWithin = (day: string, { from, until }: ReportFacts['next']) => day >= from && day <= until;

export function progressWords(text: Text, { progress }: ReportedTask): string {
  return progress === null ? '' : `${number(text, progress)}%`;
}
