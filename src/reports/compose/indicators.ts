import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import type { IndicatorFacts } from '../indicator-facts.ts';
import { type DocBlock, heading, paragraph, tableBlock } from './document.ts';
import { number, officialDate, percent } from './official-words.ts';
import { code, date, dateOf, numbered, ordinal } from './task-tables.ts';

/** Each indicator beside its target, the farthest from it first. */
export function indicators(text: Text, { indicators: found }: ReportFacts): DocBlock[] {
  if (found.length === 0) return [];
  const reached = found.filter(({ share }) => share !== null && share >= 100).length;
  return [
    heading(text('report-section-indicators')),
    paragraph(text('report-indicators', { reached: number(text, reached), total: number(text, found.length) })),
    tableBlock(
      [
        ordinal(text),
        code(text),
        { title: text('report-column-indicator'), share: 34 },
        { title: text('report-column-unit'), share: 24 },
        { title: text('report-column-target'), share: 19, align: 'center' },
        { title: text('report-column-value'), share: 22, align: 'center' },
        { title: text('report-column-share'), width: 17, align: 'center' },
        date(text, 'report-column-due'),
      ],
      numbered(
        found.map((one) => [
          ...[one.code, one.title, one.unit, one.target === null ? one.name : amount(text, one.target, one.measure)],
          ...[valueWords(text, one), percent(text, one.share), dateOf(one.currentDue)],
        ]),
      ),
    ),
  ];
}

function valueWords(text: Text, { value, measure, measuredOn }: IndicatorFacts): string {
  if (value === null || measuredOn === null) return text('report-not-measured');
  return text('report-measured', { value: amount(text, value, measure), on: officialDate(measuredOn) });
}

function amount(text: Text, value: number, measure: string): string {
  const figure = number(text, value);
  if (measure === '%') return `${figure}%`;
  return measure === '' ? figure : `${figure} ${measure}`;
}
