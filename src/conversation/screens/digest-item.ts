import type { DigestItem } from '../../reminders/digest-items.ts';
import type { OffPace } from '../../reminders/reason-material.ts';
import type { Viewer } from '../turn.ts';
import { dateWords, numberWords } from './figures.ts';
import { daysSince } from './obstacle-words.ts';
import { periodWords, shortDate } from './period-words.ts';
import { shortTitle } from './task-words.ts';

const DECIDES: ReadonlySet<DigestItem['why']['rule']> = new Set([
  'awaiting_confirmation',
  'awaiting_extension',
  'awaiting_opinion',
  'unowned',
]);

/** A task in the digest: what it is and why it is there. Of a blocked task, what blocks it is said first. */
export function digestItem(viewer: Viewer, item: DigestItem): string {
  const decides = DECIDES.has(item.why.rule);
  const lines = decides ? [whyLine(viewer, item)] : [...blockedOrWhy(viewer, item), ...askedLines(viewer, item)];
  return [heading(viewer, item), ...lines, ...toldLines(viewer, item)].join('\n');
}

/** So often in vain, and the words become others. */
const IN_VAIN = 3;

/** To whom it was said before, and when: to those above the names of those below, to the officer how often in vain. */
function toldLines(viewer: Viewer, { code, why, told, obstacle, askedFor }: DigestItem): string[] {
  const { text, person } = viewer;
  if (why.rule === 'unit_overdue' || why.rule === 'escalated') {
    const names = told
      .filter(({ personId, rule }) => personId !== person.id && rule !== why.rule)
      .map(({ name, times, lastOn }) => text('digest-told-who', { name, times, date: dateWords(viewer, lastOn) }));
    return names.length === 0 ? [] : [text('digest-told', { names: names.join(', ') })];
  }
  const times = told.find(({ personId }) => personId === person.id)?.times ?? 0;
  const isOwn = !DECIDES.has(why.rule) && obstacle === null && askedFor === null;
  return isOwn && times >= IN_VAIN ? [text('digest-in-vain', { count: times, code })] : [];
}

/** Whoever waits for others is not told that they are late as if they were idle: what blocks them is said, and the bare figures. */
function blockedOrWhy(viewer: Viewer, item: DigestItem): string[] {
  const { text } = viewer;
  const { obstacle, why, due, progress } = item;
  if (obstacle === null) return [whyLine(viewer, item)];
  const said = {
    text: shortTitle(obstacle.text),
    owner: obstacle.owner ?? '',
    days: daysSince(viewer, obstacle.since),
  };
  const figures = due === null ? '' : text('digest-blocked-figures', { date: dateWords(viewer, due), progress });
  const whole = (line: string) => (figures === '' ? line : text('digest-blocked-with', { line, figures }));
  if (obstacle.answer !== null)
    return [text('digest-blocked-answered', { ...said, answer: shortTitle(obstacle.answer) }), whyLine(viewer, item)];
  if (why.rule === 'unit_overdue') return [text('digest-blocked-unit', said), whyLine(viewer, item)];
  return [whole(text(obstacle.owner === null ? 'digest-blocked' : 'digest-blocked-owner', said))];
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
    case 'escalated':
      return text('digest-why-unit_overdue', { unit, days: why.days, date, progress });
    case 'due_soon':
      return text('digest-why-due_soon', { days: why.workingDaysLeft, date, progress });
    case 'period_closing':
      return text('digest-why-period_closing', {
        ...{ days: why.workingDaysLeft, period: periodWords(viewer, why.period) },
        date: shortDate(viewer, why.period.until),
      });
    case 'period_missed':
      return text('digest-why-period_missed', { period: periodWords(viewer, why.period) });
    case 'unit_period': {
      const of = { unit, period: periodWords(viewer, why.period) };
      if (why.missed) return text('digest-why-unit_period-missed', of);
      const until = shortDate(viewer, why.period.until);
      return text('digest-why-unit_period-closing', { ...of, days: why.workingDaysLeft, date: until });
    }
    case 'behind':
      return text('digest-why-behind', { points: why.points, date, progress });
    case 'silent':
      return text('digest-why-silent', { days: why.workingDays, date, progress });
    case 'returned': {
      const of = { days: why.workingDays, date: dayWords(viewer, why.on), reason: shortTitle(why.words) };
      return text(why.words === '' ? 'digest-why-returned-plain' : 'digest-why-returned', of);
    }
    case 'untaken':
      return text('digest-why-untaken', { given: dayWords(viewer, why.on), date: due === null ? 'none' : date });
    case 'off_pace':
      return offPaceLine(viewer, why, date);
    case 'unowned':
      return unownedLine(viewer, unit, why.formerly, due);
    case 'awaiting_confirmation':
      return text('digest-why-awaiting_confirmation', {
        ...{ unit, date: dayWords(viewer, why.reportedOn) },
        days: why.reportedOn === null ? 0 : viewer.office.calendar.workingDaysBetween(why.reportedOn, viewer.today),
      });
    case 'awaiting_extension':
    case 'awaiting_opinion':
      return text(`digest-why-${why.rule}`, { unit, date: dayWords(viewer, askedFor) });
    default:
      return why satisfies never;
  }
}

/** "45/100 xã; theo nhịp này đến 30/8/2024 mới đạt, muộn 60 ngày (hạn …)". */
function offPaceLine(viewer: Viewer, { current, target, measure, metOn, late }: OffPace, date: string): string {
  const { text } = viewer;
  const figures = text('digest-off_pace-figures', {
    ...{ current: numberWords(viewer, current, 2), target: numberWords(viewer, target, 2), measure },
  });
  return metOn === null || late === null
    ? text('digest-why-off_pace-never', { figures, date })
    : text('digest-why-off_pace', { figures, met: dayWords(viewer, metOn), days: late, date });
}

function unownedLine(viewer: Viewer, unit: string, name: string | null, due: string | null): string {
  const { text } = viewer;
  const line = name === null ? text('digest-why-unowned', { unit }) : text('digest-why-unowned-left', { unit, name });
  return due === null ? line : text('digest-why-dated', { line, date: dateWords(viewer, due) });
}

/** Who has asked for time is not told only that they are late. */
function askedLines(viewer: Viewer, { askedFor }: DigestItem): string[] {
  return askedFor === null ? [] : [viewer.text('digest-asked', { date: dateWords(viewer, askedFor) })];
}

function dayWords(viewer: Viewer, date: string | null): string {
  return date === null ? '' : dateWords(viewer, date);
}
