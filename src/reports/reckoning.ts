import type { LocalDate } from '../domain/local-date.ts';
import type { ReportSpan } from '../domain/report-span.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';

/** The instant up to which a report tells, and the last local day in it. */
export interface Reckoning {
  readonly asOf: Date;
  readonly lastDay: LocalDate;
  /** The period is over: everything up to 24:00 of its last day counts. */
  readonly isOver: boolean;
}

/** Null: the period has not begun. */
export function reckoningOf({ from, until }: ReportSpan, at: Date, zone: string): Reckoning | null {
  const today = localDateAt(at, zone);
  if (from > today) return null;
  const end = endOfDay(until, zone);
  return end <= at ? { asOf: end, lastDay: until, isOver: true } : { asOf: at, lastDay: today, isOver: false };
}
