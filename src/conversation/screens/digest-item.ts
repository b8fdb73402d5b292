import type { DigestItem } from '../../reminders/digest-items.ts';
import type { Viewer } from '../turn.ts';
import { dateWords } from './figures.ts';
import { shortTitle } from './task-words.ts';

/** A task in the digest: what it is and why it is there. Of a blocked task, what blocks it is said first. */
export function digestItem(viewer: Viewer, item: DigestItem): string {
  return [heading(viewer, item), ...reliefLines(viewer, item), whyLine(viewer, item)].join('\n');
}

function heading({ text }: Viewer, { code, title, inSteadOf }: DigestItem): string {
  const what = { code, title: shortTitle(title) };
  return inSteadOf === null ? text('digest-item', what) : text('digest-item-stands-in', { ...what, name: inSteadOf });
}

function whyLine(viewer: Viewer, { why, unit, due, progress, askedFor }: DigestItem): string {
  const { text } = viewer;
  const date = dayWords(viewer, due);
  switch (why.rule) {
    case 'overdue':
      return text('digest-why-overdue', { days: why.days, date, progress });
    case 'unit_overdue':
      return text('digest-why-unit_overdue', { unit, days: why.days, date, progress });
    case 'due_soon':
      return text('digest-why-due_soon', { days: why.workingDaysLeft, date, progress });
    case 'behind':
      return text('digest-why-behind', { points: why.points, date, progress });
    case 'silent':
      return text('digest-why-silent', { days: why.workingDays, date, progress });
    case 'awaiting_confirmation':
      return text('digest-why-awaiting_confirmation', { unit, date: dayWords(viewer, why.reportedOn) });
    case 'awaiting_extension':
      return text('digest-why-awaiting_extension', { unit, date: dayWords(viewer, askedFor) });
    default:
      return why satisfies never;
  }
}

/** What the office knows already: who is stuck or has asked for time is not told only that they are late. */
function reliefLines(viewer: Viewer, { why, obstacle, askedFor }: DigestItem): string[] {
  const { text } = viewer;
  const decides = why.rule === 'awaiting_confirmation' || why.rule === 'awaiting_extension';
  if (decides) return [];
  const blocked = why.rule === 'unit_overdue' ? 'digest-blocked-unit' : 'digest-blocked';
  return [
    ...(obstacle === null ? [] : [text(blocked, { text: shortTitle(obstacle) })]),
    ...(askedFor === null ? [] : [text('digest-asked', { date: dateWords(viewer, askedFor) })]),
  ];
}

function dayWords(viewer: Viewer, date: string | null): string {
  return date === null ? '' : dateWords(viewer, date);
}
