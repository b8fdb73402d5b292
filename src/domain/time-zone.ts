import { epochDay, fromEpochDay, type LocalDate } from './local-date.ts';

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
export function minutesOfDay(time: string): number {
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

interface ZoneOffsets {
  readonly format: Intl.DateTimeFormat;
  /** Offset in milliseconds for each UTC day on which it does not change, `null` for the days on which it does. */
  readonly byDay: Map<number, number | null>;
}

const zones = new Map<string, ZoneOffsets>();

/** Local minus UTC in milliseconds. Asking Intl costs microseconds, so each UTC day is asked only once. */
function offsetAt(utc: number, zone: string): number {
  const offsets = offsetsOf(zone);
  const day = Math.floor(utc / DAY);
  const known = offsets.byDay.get(day);
  if (known === null) return askOffset(utc, offsets.format);
  if (known !== undefined) return known;
  const atStart = askOffset(day * DAY, offsets.format);
  const atEnd = askOffset((day + 1) * DAY, offsets.format);
  offsets.byDay.set(day, atStart === atEnd ? atStart : null);
  return atStart === atEnd ? atStart : askOffset(utc, offsets.format);
}

function offsetsOf(zone: string): ZoneOffsets {
  const known = zones.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsets = { format, byDay: new Map<number, number | null>() };
  zones.set(zone, offsets);
  return offsets;
}

function askOffset(utc: number, format: Intl.DateTimeFormat): number {
  const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(format.format(utc));
  if (!match?.[1]) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return (match[1] === '-' ? -seconds : seconds) * 1000;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
