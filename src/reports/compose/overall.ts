import { percentOf } from '../../domain/indicators.ts';
import type { SummaryFigures } from '../../domain/summary.ts';
import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import type { NamedFigures } from '../figure-facts.ts';
import { officialSentence } from '../official-sentence.ts';
import { type DocBlock, type DocColumn, type DocRow, heading, paragraph, subheading, tableBlock } from './document.ts';
import { number, officialDate, percent } from './official-words.ts';
import { ordinal } from './task-tables.ts';

/** The official sentence, what it leaves unsaid, and the figures by group and by unit, the worst first. */
export function overall(text: Text, facts: ReportFacts): DocBlock[] {
  const { figures, before, dayBefore } = facts;
  return [
    heading(text('report-section-overall')),
    paragraph(officialSentence(text, figures, before)),
    ...(figures.overduePercent === null || before.total === 0
      ? []
      : [paragraph(text('report-previous', { day: officialDate(dayBefore) }))]),
    paragraph(text('report-rate', { percent: number(text, percentOf(figures.done, figures.total) ?? 0, 1) })),
    ...halted(text, facts),
    ...byFirstDeadlines(text, facts),
    ...table(text, 'report-by-group', facts.byGroup, figures),
    ...table(text, 'report-by-unit', facts.byUnit, figures),
  ];
}

function halted(text: Text, { halted: { paused, cancelled } }: ReportFacts): DocBlock[] {
  return [
    ...(paused === 0 ? [] : [paragraph(text('report-paused', { count: number(text, paused) }))]),
    ...(cancelled === 0 ? [] : [paragraph(text('report-cancelled', { count: number(text, cancelled) }))]),
  ];
}

function byFirstDeadlines(text: Text, { original, figures }: ReportFacts): DocBlock[] {
  if (original.moved === 0) return [];
  const counts = {
    moved: number(text, original.moved),
    open: number(text, figures.openOverdue + original.openOverdue),
    done: number(text, figures.doneLate + original.doneLate),
  };
  return [paragraph(text('report-original', counts))];
}

function table(text: Text, what: string, parts: readonly NamedFigures[], all: SummaryFigures): DocBlock[] {
  if (parts.length === 0) return [];
  const title = text(what === 'report-by-group' ? 'report-by-group' : 'report-by-unit');
  const first = text(what === 'report-by-group' ? 'report-column-group' : 'report-column-unit');
  const rows = parts.flatMap(({ name, under, figures }, i): DocRow[] => [
    ...(under === undefined || under === parts[i - 1]?.under ? [] : [{ kind: 'group' as const, cells: [under] }]),
    { cells: [`${i + 1}`, name, ...cells(text, figures)] },
  ]);
  return [
    subheading(title),
    tableBlock(
      [
        ordinal(text),
        { title: first, share: 1 },
        count(text('report-column-total')),
        count(text('report-column-done-in-time')),
        count(text('report-column-done-late')),
        count(text('report-column-open-in-time')),
        count(text('report-column-open-overdue')),
        count(text('report-column-overdue-share')),
      ],
      [...rows, { kind: 'total', cells: ['', text('report-total'), ...cells(text, all)] }],
    ),
  ];
}

/** A narrow column of figures. */
const count = (title: string): DocColumn => ({ title, width: 16, align: 'center' });

function cells(text: Text, figures: SummaryFigures): string[] {
  const { total, doneInTime, doneLate, openInTime, openOverdue, overduePercent } = figures;
  const counts = [total, doneInTime, doneLate, openInTime, openOverdue].map((count) => number(text, count));
  return [...counts, percent(text, overduePercent)];
}
