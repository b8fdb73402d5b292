import { localDateAt } from '../../domain/time-zone.ts';
import { type ChartName, chartNames } from '../../reports/wish.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, title, type View } from '../view.ts';
import { otherChartChoice } from './chart-choice.ts';
import { dateWords } from './figures.ts';
import { type SummarySubject, summarySentence } from './summary.ts';

/** The whole plan as it stood at the end of the stretch that a brief has told of. */
export function briefChart(viewer: Viewer, asOf: Date): Promise<View> {
  return chart(viewer, 'units', pastSubject(viewer, { scope: {}, name: null, asOf }));
}

/** Of a past instant the day is part of the name. */
export function pastSubject(
  { text, office }: Viewer,
  subject: SummarySubject & { readonly asOf: Date },
): SummarySubject {
  // The end of a day is the first instant of the next.
  const day = localDateAt(new Date(subject.asOf.getTime() - 1), office.calendar.zone);
  const name = subject.name ?? text('summary-everything');
  return { ...subject, name: text('summary-as-of', { name, date: dateWords({ text }, day) }) };
}

/** The official sentence, and the picture of the same figures at the same instant; a button for each of the other pictures. */
export async function chart(viewer: Viewer, which: ChartName, subject: SummarySubject): Promise<View> {
  const { text, at, office } = viewer;
  const { scope, asOf = at } = subject;
  // Not the figures "now": what is drawn a moment later is what was in force at this instant.
  const said = await summarySentence(viewer, { ...subject, asOf });
  if (said.total === 0) return { blocks: [paragraph(said.sentence)] };
  const name = subject.name ?? text('summary-everything');
  const date = localDateAt(new Date(asOf.getTime() - 1), office.calendar.zone);
  return {
    blocks: [title(text('chart-title', { chart: which, name })), paragraph(said.sentence)],
    make: {
      name: text('chart-file', { chart: which, date }),
      type: 'image/png',
      wish: { kind: 'chart', chart: which, scope, asOf: asOf.toISOString(), language: text.language },
    },
    choices: [chartNames.filter((other) => other !== which).map((other) => otherChartChoice(viewer, other, subject))],
  };
}
