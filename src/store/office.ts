import { createWorkCalendar, type WorkCalendar } from '../domain/calendar.ts';
import { type RuleBook, ruleBook } from '../domain/rule-book.ts';
import { defaultScheduleRules, type ScheduleRules } from '../domain/schedule.ts';
import { ruleSets } from './rule-changes.ts';
import type { Db } from './store.ts';

/** What the office has decided: its calendar and its rules. */
export interface Office {
  readonly calendar: WorkCalendar;
  readonly rules: ScheduleRules;
  /** What is reminded of, and when. */
  readonly reminders: RuleBook;
  /** Last day of a report month, 1–28, or "calendar". The month in the government's rules ends on the 14th. */
  readonly cutOffDay: number | 'calendar';
}

export async function loadOffice(db: Db, zone: string): Promise<Office> {
  // The revision before the days: if they change in between, the calendar passes for older than it is, and what is reckoned by it
  // is reckoned once more. The other way round it would pass for one that it is not.
  const settings = new Map((await db.setting.findMany()).map((row) => [row.key, row.value]));
  const cutOff = settings.get('report.cutOffDay');
  return {
    calendar: await calendarOf(db, zone, settings),
    rules: {
      ...defaultScheduleRules,
      ...((settings.get('schedule.rules') as Partial<ScheduleRules> | undefined) ?? {}),
    },
    reminders: ruleBook(await ruleSets(db)),
    cutOffDay: cutOff === 'calendar' || typeof cutOff === 'number' ? cutOff : 14,
  };
}

/** Reading and building a calendar costs milliseconds, and it is the same one nearly always: by database, until it is changed. */
const known = new WeakMap<Db, { readonly key: string; readonly calendar: WorkCalendar }>();

async function calendarOf(db: Db, zone: string, settings: ReadonlyMap<string, unknown>): Promise<WorkCalendar> {
  const revision = settings.get(REVISION);
  const key = JSON.stringify([zone, revision, settings.get(HOLIDAYS_ENTERED)]);
  const before = known.get(db);
  if (before?.key === key) return before.calendar;
  const days = await db.specialDay.findMany({ select: { on: true, kind: true } });
  const calendar = sameOrNew(days, zone, typeof revision === 'number' ? revision : 0);
  known.set(db, { key, calendar });
  return calendar;
}

let latest: { readonly key: string; readonly calendar: WorkCalendar } | undefined;

/** A transaction sees the calendar by a client of its own: the same days make the same calendar. */
function sameOrNew(
  days: readonly { readonly on: string; readonly kind: string }[],
  zone: string,
  revision: number,
): WorkCalendar {
  const key = JSON.stringify([zone, revision, days]);
  if (latest?.key !== key) {
    const on = (kind: string) => days.filter((day) => day.kind === kind).map((day) => day.on);
    const calendar = createWorkCalendar({ zone, holidays: on('off'), workingDays: on('working'), revision });
    latest = { key, calendar };
  }
  return latest.calendar;
}

/** Up to which year public holidays are entered. */
export const HOLIDAYS_ENTERED = 'holidays.entered';
const REVISION = 'calendar.revision';

/** The id of the last change of the calendar, 0 before any: the revision of a calendar that is loaded now. */
export async function presentRevision(db: Db): Promise<number> {
  const revision = await readSetting(db, REVISION);
  return typeof revision === 'number' ? revision : 0;
}

/** Tasks are reckoned by the calendar as this change has left it, from now on. */
export async function reviseCalendar(tx: Db, changeId: number): Promise<void> {
  await writeSetting(tx, REVISION, changeId);
}

export async function readSetting(db: Db, key: string): Promise<unknown> {
  return (await db.setting.findUnique({ where: { key } }))?.value ?? null;
}

export async function writeSetting(tx: Db, key: string, value: object | string | number | boolean): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
