import type { Progress } from '../actions/report-progress.ts';
import type { WorkCalendar } from '../domain/calendar.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { instantAt } from '../domain/time-zone.ts';
import type { Story } from './story.ts';

/** One thing that somebody did in the life of a task. */
export type DemoEvent = { readonly at: Date; readonly code: string } & (
  | { readonly kind: 'progress'; readonly progress: Omit<Progress, 'taskId'>; readonly owner?: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'extension'; readonly toDue: LocalDate; readonly reason: string }
);

/** A number from 0 up to, not including, 1; the same seed gives the same row of numbers for ever (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Notes of the reports on the way. */
const notes = [
  'đã ban hành văn bản triển khai',
  'đã họp các đơn vị phối hợp, thống nhất cách làm',
  'đã phân công cán bộ phụ trách',
  'đang tổng hợp số liệu của các đơn vị',
] as const;

/**
 * What happened to a task between the day it was handed out and the morning of the demo: reports in the morning or the
 * afternoon of working days, each further on than the one before. "Done" is said in a morning, answered in an afternoon.
 */
export function eventsOf(
  code: string,
  story: Story,
  startOn: LocalDate,
  calendar: WorkCalendar,
  random: () => number,
): DemoEvent[] {
  const morning = (on: LocalDate) => clockTime(on, 8, 11, calendar.zone, random);
  const afternoon = (on: LocalDate) => clockTime(on, 14, 16, calendar.zone, random);
  const { doneOn, confirmedOn, extension } = story;
  return [
    ...progressEvents(code, story, startOn, calendar, random, morning),
    ...(doneOn === undefined ? [] : [{ at: morning(doneOn), code, kind: 'done' as const }]),
    ...(confirmedOn === undefined ? [] : [{ at: afternoon(confirmedOn), code, kind: 'confirm' as const }]),
    ...(extension === undefined
      ? []
      : [
          {
            at: afternoon(extension.on),
            code,
            kind: 'extension' as const,
            toDue: extension.toDue,
            reason: extension.reason,
          },
        ]),
  ];
}

function progressEvents(
  code: string,
  story: Story,
  startOn: LocalDate,
  calendar: WorkCalendar,
  random: () => number,
  morning: (on: LocalDate) => Date,
): DemoEvent[] {
  const { reports = 2, on, percent } = story;
  const days = calendar.workingDaysBetween(startOn, on);
  return Array.from({ length: reports }, (_, index) => {
    const share = (index + 1) / reports;
    const last = index + 1 === reports;
    const day = last ? on : calendar.addWorkingDays(startOn, Math.max(1, Math.round(days * share)));
    const note = last ? undefined : (notes[Math.floor(random() * notes.length)] ?? notes[0]);
    const progress = note === undefined ? lastReport(story) : { note, ...countedBefore(story, share) };
    const reached = percent === undefined ? {} : { percent: last ? percent : Math.floor((percent * share) / 5) * 5 };
    const owner = last ? story.obstacle?.owner : undefined;
    return {
      ...{ at: morning(day), code, kind: 'progress', progress: { ...progress, ...reached } },
      ...(owner !== undefined && { owner }),
    };
  });
}

/** What was counted on the way there; a percentage is not. */
function countedBefore({ quantity }: Story, share: number): Pick<Progress, 'quantity'> {
  if (quantity === undefined || quantity.unit === '%' || quantity.done === quantity.total) return {};
  return { quantity: { ...quantity, done: Math.floor(quantity.done * share) } };
}

function lastReport({ note, quantity, obstacle }: Story): Omit<Progress, 'taskId' | 'percent'> {
  return {
    ...(note === undefined ? {} : { note }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(obstacle === undefined ? {} : { obstacle: { text: obstacle.text, kind: obstacle.kind } }),
  };
}

/** A minute between `from` o'clock and one minute before the hour after `until`. */
function clockTime(on: LocalDate, from: number, until: number, zone: string, random: () => number): Date {
  const minutes = from * 60 + Math.floor(random() * (until - from + 1) * 60);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return instantAt(on, `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, zone);
}
