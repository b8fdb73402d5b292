import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import { type DocBlock, heading, paragraph, subheading, tableBlock } from './document.ts';
import { heldWords } from './obstacles.ts';
import { number, officialDate, statusWords } from './official-words.ts';
import { code, date, dateOf, numbered, ordinal } from './task-tables.ts';

/** What waits for somebody's word: more time, results to be confirmed, obstacles that nobody has answered. */
export function requests(text: Text, facts: ReportFacts): DocBlock[] {
  const parts = [extensions(text, facts), results(text, facts), unanswered(text, facts)].filter(
    (part) => part.length > 0,
  );
  if (parts.length === 0) return [];
  return [heading(text('report-section-requests')), ...parts.flat()];
}

function extensions(text: Text, { extensions: asked }: ReportFacts): DocBlock[] {
  if (asked.length === 0) return [];
  return [
    subheading(text('report-extensions', { count: number(text, asked.length) })),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-unit'), share: 20 },
        date(text, 'report-column-due'),
        date(text, 'report-column-wanted'),
        { title: text('report-column-reason'), share: 30 },
        { title: text('report-column-standing'), share: 18 },
      ],
      numbered(
        asked.map((one) => [
          ...[one.code, one.unit, officialDate(one.fromDue), officialDate(one.toDue), one.reason],
          text(one.endorsed ? 'report-endorsed' : 'report-unheard', { on: officialDate(one.askedOn) }),
        ]),
      ),
    ),
  ];
}

function results(text: Text, { tasks }: ReportFacts): DocBlock[] {
  const waiting = tasks.filter(({ state }) => state === 'awaiting_confirmation');
  if (waiting.length === 0) return [];
  return [
    subheading(text('report-results', { count: number(text, waiting.length) })),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-task'), share: 40 },
        { title: text('report-column-unit'), share: 20 },
        date(text, 'report-column-done-on'),
        { title: text('report-column-status'), share: 18 },
      ],
      numbered(
        waiting.map((task) => [
          ...[task.code, task.title, task.unit, dateOf(task.reportedDoneOn)],
          statusWords(text, task.status),
        ]),
      ),
    ),
  ];
}

/** Each in one line, addressed to whoever has to clear the way. */
function unanswered(text: Text, { obstacles }: ReportFacts): DocBlock[] {
  const open = obstacles.filter(({ state }) => state === 'open');
  if (open.length === 0) return [];
  return [
    subheading(text('report-to-clear', { count: number(text, open.length) })),
    ...open.map((one) => {
      const words = { text: one.text, tasks: heldWords(text, one) };
      return paragraph(
        one.owner === null ? text('report-clear-nobody', words) : text('report-clear', { ...words, owner: one.owner }),
      );
    }),
  ];
}
