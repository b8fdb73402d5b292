import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import type { ReportedTask } from '../task-facts.ts';
import type { DocRow, DocTable } from './document.ts';
import { officialDate, statusWords } from './official-words.ts';
import { code, date, dateOf, ordinal, progressWords } from './task-tables.ts';

/** Every task with both its deadlines, in the order of the plan, those given up under a heading of their own at the end. */
export function appendixTable(text: Text, { tasks }: ReportFacts): DocTable {
  const counted = tasks.filter(({ state }) => state !== 'cancelled');
  const cancelled = tasks.filter(({ state }) => state === 'cancelled');
  return {
    columns: [
      ordinal(text),
      code(text),
      { title: text('report-column-task'), share: 32 },
      { title: text('report-column-unit'), share: 14 },
      { title: text('report-column-focal'), share: 13 },
      date(text, 'report-column-original-due'),
      date(text, 'report-column-current-due'),
      { title: text('report-column-progress'), share: 7, align: 'center' },
      { title: text('report-column-status'), share: 13 },
      { title: text('report-column-last-report'), share: 24 },
    ],
    rows: [
      ...underHeadings(text, counted),
      ...(cancelled.length === 0
        ? []
        : [groupRow(text('report-appendix-cancelled')), ...cancelled.map((task, i) => row(text, task, i))]),
    ],
  };
}

const groupRow = (words: string): DocRow => ({ kind: 'group', cells: [words] });

function underHeadings(text: Text, tasks: readonly ReportedTask[]): DocRow[] {
  const programmes = new Set(tasks.map(({ programme }) => programme)).size;
  let last = '';
  return tasks.flatMap((task, i) => {
    const { group, programme } = task;
    const name = programmes > 1 ? text('report-group-of', { programme, group }) : group;
    const begins = name !== last;
    last = name;
    return [...(begins ? [groupRow(name)] : []), row(text, task, i)];
  });
}

function row(text: Text, task: ReportedTask, index: number): DocRow {
  const { originalDue, currentDue, focal, lastReport } = task;
  const reported =
    lastReport === null
      ? ''
      : lastReport.note === ''
        ? officialDate(lastReport.on)
        : text('report-last-note', { on: officialDate(lastReport.on), note: lastReport.note });
  return {
    cells: [
      ...[`${index + 1}`, task.code, task.title, task.unit, focal ?? '', dateOf(originalDue), dateOf(currentDue)],
      ...[progressWords(text, task), statusWords(text, task.status), reported],
    ],
  };
}
