import { spanOf } from '../domain/spans.ts';
import { endOfDay } from '../domain/time-zone.ts';
import type { Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** A stretch of time that is over, or a day that is: as it stood when it ended. Everything else: now. */
export function pastInstant({ today, office }: Turn, { period, date }: Reading): Date | undefined {
  const end = period === undefined ? date : spanOf(period, today)?.to;
  return end === undefined || end >= today ? undefined : endOfDay(end, office.calendar.zone);
}
