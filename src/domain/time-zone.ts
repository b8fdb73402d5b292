import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { epochDay, fromEpochDay, type LocalDate } from './local-date.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The date on the wall calendar of `zone` (IANA name) at an instant. */
export function localDateAt(instant: Date, zone: string): LocalDate {
  return fromEpochDay(Math.floor(localMilliseconds(instant, zone) / DAY));
}

/** The time on the wall clock of `zone` at an instant, `HH:mm`, 00:00–23:59. */
export function localTimeAt(instant: Date, zone: string): string {
  const sinceMidnight = localMilliseconds(instant, zone) % DAY;
  const minutes = Math.floor((sinceMidnight < 0 ? sinceMidnight + DAY : sinceMidnight) / MINUTE);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * The instant at which the wall clock of `zone` shows `time` (`HH:mm`) on `date`.
 * Shown twice (clock set back): the first. Never shown (clock set forward): as much later as the clock was moved, so
 * 02:30 in a gap of an hour is 03:30. Throws a RangeError on a time that is not `HH:mm`.
 */
export function instantAt(date: LocalDate, time: string, zone: string): Date {
  return instantOfWallClock(epochDay(date) * DAY + minutesOfDay(time) * MINUTE, zone);
}

/** The instant a local day begins (0:00, or later where the clock skips midnight). */
export function startOfDay(date: LocalDate, zone: string): Date {
  return instantOfWallClock(epochDay(date) * DAY, zone);
}

/** 24:00 of a local day, which is 0:00 of the next: a deadline of that day has passed from this instant on. */
export function endOfDay(date: LocalDate, zone: string): Date {
  return instantOfWallClock((epochDay(date) + 1) * DAY, zone);
}

/** Minutes since midnight of `HH:mm`, 0–1439. Throws a RangeError on anything else. */
function minutesOfDay(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`not a time of day: ${time}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** `wall`: what the clock shows, in milliseconds as if it showed UTC. Both offsets are asked a day away from any change. */
function instantOfWallClock(wall: number, zone: string): Date {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === after || offsetAt(wall - before, zone) === before) return new Date(wall - before);
  return new Date(offsetAt(wall - after, zone) === after ? wall - after : wall - before);
}

function localMilliseconds(instant: Date, zone: string): number {
  const utc = instant.getTime();
  return utc + offsetAt(utc, zone);
}

/** Offset in milliseconds at 0:00 UTC of each day asked so far; by zone. */
const offsets = new Map<string, Map<number, number>>();

/** Local minus UTC in milliseconds. Asking dayjs costs a fraction of a millisecond, so it is asked once for each UTC day. */
function offsetAt(utc: number, zone: string): number {
  const day = Math.floor(utc / DAY);
  const atStart = offsetAtStartOf(day, zone);
  return atStart === offsetAtStartOf(day + 1, zone) ? atStart : askOffset(utc, zone);
}

function offsetAtStartOf(day: number, zone: string): number {
  const byDay = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, byDay);
  const offset = byDay.get(day) ?? askOffset(day * DAY, zone);
  byDay.set(day, offset);
  return offset;
}

function askOffset(utc: number, zone: string): number {
  return dayjs(utc).tz(zone).utcOffset() * MINUTE;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
