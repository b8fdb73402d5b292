import type { OwedPart, PartNews, Supports } from '../../reminders/supports.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph } from '../view.ts';
import { dateWords } from './figures.ts';
import { shortTitle } from './task-words.ts';

/** The parts that the reader owes as a supporting officer, and what supporting units told of tasks for which the reader answers. */
export function supportBlocks(viewer: Viewer, supports: Supports | undefined): Block[] {
  if (supports === undefined) return [];
  const { owed, news } = supports;
  return [
    ...section(viewer, 'digest-section-support_owed', owed, owedLine),
    ...section(viewer, 'digest-section-support_news', news, newsLine),
  ];
}

function section<Item>(
  viewer: Viewer,
  heading: string,
  { total, items }: { readonly total: number; readonly items: readonly Item[] },
  line: (viewer: Viewer, item: Item) => string,
): Block[] {
  if (total === 0) return [];
  const { text } = viewer;
  const more = total - items.length;
  return [
    paragraph(
      [
        text(heading, { count: total }),
        ...items.map((item) => line(viewer, item)),
        ...(more > 0 ? [text('digest-support-more', { count: more })] : []),
      ].join('\n'),
    ),
  ];
}

function owedLine(viewer: Viewer, part: OwedPart): string {
  const { text } = viewer;
  const { code, title, unit, percent, due, workingDaysLeft, inSteadOf } = part;
  const words = { code, title: shortTitle(title, 50), unit, date: dateWords(viewer, due), days: workingDaysLeft };
  const line =
    percent === null ? text('digest-support-unreported', words) : text('digest-support-owed', { ...words, percent });
  return inSteadOf === null ? line : text('digest-support-instead', { line, name: inSteadOf });
}

function newsLine({ text }: Viewer, { code, title, unit, percent, note, obstacle }: PartNews): string {
  const what = [
    ...(percent === null
      ? []
      : [text(percent === 100 ? 'digest-support-done' : 'digest-support-percent', { percent })]),
    ...(note === '' ? [] : [text('digest-support-note', { note: shortTitle(note, 60) })]),
    ...(obstacle === null ? [] : [text('news-obstacle', { text: shortTitle(obstacle, 50) })]),
  ].join(', ');
  return text('digest-support-news', { code, unit, what, title: shortTitle(title, 50) });
}
