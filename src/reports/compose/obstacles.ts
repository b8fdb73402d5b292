import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import type { ReportedObstacle } from '../obstacle-facts.ts';
import { type DocBlock, heading, paragraph, tableBlock } from './document.ts';
import { number, officialDate } from './official-words.ts';
import { numbered, ordinal } from './task-tables.ts';

const MOST_CODES = 8;

/** What holds up tasks, the worst first: whose it is to clear the way, and for how long it has been so. */
export function obstacles(text: Text, { obstacles: found }: ReportFacts): DocBlock[] {
  if (found.length === 0) return [];
  const held = new Set(found.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskId))).size;
  return [
    heading(text('report-section-obstacles')),
    paragraph(text('report-obstacles', { count: number(text, found.length), tasks: number(text, held) })),
    tableBlock(
      [
        ordinal(text),
        { title: text('report-column-obstacle'), share: 36 },
        { title: text('report-column-held'), share: 22 },
        { title: text('report-column-owner'), share: 20 },
        { title: text('report-column-days'), share: 12, align: 'center' },
        { title: text('report-column-answer'), share: 24 },
      ],
      numbered(
        found.map((one) => [
          ...[text('report-obstacle', { text: one.text, kind: text(`obstacle-${one.kind as 'other'}`) })],
          ...[heldWords(text, one), one.owner ?? text('report-no-owner'), number(text, one.days)],
          answerWords(text, one),
        ]),
      ),
    ),
  ];
}

export function heldWords(text: Text, { tasks, others }: ReportedObstacle): string {
  const codes = tasks.slice(0, MOST_CODES).map(({ code }) => code);
  const more = tasks.length - codes.length;
  return [
    more > 0 ? text('report-more-codes', { codes: codes.join(', '), more }) : codes.join(', '),
    ...(others > 0 ? [text('report-held-others', { count: others })] : []),
  ].join('; ');
}

function answerWords(text: Text, { state, answer, answerBy }: ReportedObstacle): string {
  if (state === 'answered') return text('report-answered', { answer: answer ?? '' });
  return answerBy === null ? text('report-unanswered') : text('report-answer-by', { day: officialDate(answerBy) });
}
