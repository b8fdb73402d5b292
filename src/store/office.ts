import { createWorkCalendar, type WorkCalendar } from '../domain/calendar.ts';
import { publicHolidays, swappedDays } from '../domain/holidays.ts';
import { type RuleBook, ruleBook } from '../domain/rule-book.ts';
import { defaultScheduleRules, type ScheduleRules } from '../domain/schedule.ts';
import { ruleSets } from './rule-changes.ts';
import type { Db, Store } from './store.ts';

/** What the office has decided: its calendar and its rules. */
export interface Office {
  readonly calendar: WorkCalendar;
  readonly rules: ScheduleRules;
  /** What is reminded of, and when. */
  readonly reminders: RuleBook;
  /** Last day of a report month, 1–28, or "calendar". The month in the government's rules ends on the 14th. */
  readonly cutOffDay: number | 'calendar';
}

const firstYear = 2020;
const lastYear = 2035;

/** Enters the public holidays once; from then on the table belongs to the administrator. */
export async function enterHolidays(store: Store): Promise<void> {
  await store.write(async (tx) => {
    if ((await tx.setting.findUnique({ where: { key: 'holidays.entered' } })) !== null) return;
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
    const days = new Map<string, string>(
      years.flatMap((year) => publicHolidays(year)).map((day) => [day.date, day.name]),
    );
    const swapped = years.flatMap((year) => swappedDays(year));
    for (const { off } of swapped) days.set(off, 'swapped');
    await tx.specialDay.createMany({
      data: [
        ...[...days].map(([on, name]) => ({ on, name, kind: 'off' as const })),
        ...swapped.map(({ worked }) => ({ on: worked, name: 'swapped', kind: 'working' as const })),
      ],
    });
    await tx.setting.create({ data: { key: 'holidays.entered', value: lastYear } });
  });
}

let memo: { readonly key: string; readonly calendar: WorkCalendar } | undefined;

export async function loadOffice(db: Db, zone: string): Promise<Office> {
  const days = await db.specialDay.findMany({ select: { on: true, kind: true } });
  const settings = new Map((await db.setting.findMany()).map((row) => [row.key, row.value]));
  const cutOff = settings.get('report.cutOffDay');
  return {
    calendar: calendarOf(days, zone),
    rules: {
      ...defaultScheduleRules,
      ...((settings.get('schedule.rules') as Partial<ScheduleRules> | undefined) ?? {}),
    },
    reminders: ruleBook(await ruleSets(db)),
    cutOffDay: cutOff === 'calendar' || typeof cutOff === 'number' ? cutOff : 14,
  };
}

/** Building a calendar costs milliseconds, and it is the same one nearly always. */
function calendarOf(days: readonly { on: string; kind: string }[], zone: string): WorkCalendar {
  const key = JSON.stringify([zone, days]);
  if (memo?.key !== key) {
    const on = (kind: string) => days.filter((day) => day.kind === kind).map((day) => day.on);
    memo = { key, calendar: createWorkCalendar({ zone, holidays: on('off'), workingDays: on('working') }) };
  }
  return memo.calendar;
}

export async function readSetting(db: Db, key: string): Promise<unknown> {
  return (await db.setting.findUnique({ where: { key } }))?.value ?? null;
}

export async function writeSetting(tx: Db, key: string, value: object | string | number | boolean): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
