import type { JudgedPeriod } from '../../domain/period-record.ts';
import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import { type DocBlock, heading, paragraph, tableBlock } from './document.ts';
import { number, officialDate, spanName } from './official-words.ts';
import { code, numbered, ordinal } from './task-tables.ts';

/** Tasks that are carried out without end, with the periods that ended in the days of the report. */
export function continuousTasks(text: Text, facts: ReportFacts): DocBlock[] {
  const { continuous, tasks } = facts;
  if (continuous.tasks.length === 0) return [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const rows = continuous.tasks.flatMap(({ id, cadence, periods }) => {
    const task = byId.get(id);
    if (task === undefined) return [];
    const said = periods.map((period) => periodWords(text, period)).join('\n');
    const note = task.lastReport?.note ?? '';
    return [[task.code, task.title, task.unit, text(`report-rhythm-${cadence}`), said, note]];
  });
  return [
    heading(text('report-section-continuous')),
    paragraph(sentence(text, facts)),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-task'), share: 30 },
        { title: text('report-column-unit'), share: 20 },
        { title: text('report-column-rhythm'), share: 12 },
        { title: text('report-column-periods'), share: 26 },
        { title: text('report-column-last-content'), share: 22 },
      ],
      numbered(rows),
    ),
  ];
}

function sentence(text: Text, { continuous: { tasks, tally } }: ReportFacts): string {
  const total = number(text, tasks.length);
  if (tally.judged === 0) return text('report-continuous-none', { total });
  const { onTime, late, missed, judged } = tally;
  const counts = { onTime, late, missed, judged };
  const words = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, number(text, count)]));
  return text('report-continuous', { total, ...words, percent: number(text, tally.percent ?? 0, 1) });
}

function periodWords(text: Text, { period, state, reportedOn }: JudgedPeriod): string {
  const name = spanName(text, period);
  const on = reportedOn === null ? '' : officialDate(reportedOn);
  return text(`report-period-${state}`, { name, on });
}
