import type { JudgedPeriod } from '../domain/period-record.ts';
import { previousPeriod } from '../domain/periods.ts';
import { isRemindedBefore } from '../domain/reminder-rules.ts';
import { closesSoon, periodKey, reportingPeriod, rhythmOf } from '../domain/reporting-periods.ts';
import { rulesOf } from '../domain/rule-book.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { Span } from '../store/changes.ts';
import { periodRecordsOf } from '../store/period-records.ts';
import type { PressingAssignment, PressingTask } from '../store/pressing.ts';
import type { Db } from '../store/store.ts';
import type { Why } from './digest-items.ts';
import type { Moment } from './moment.ts';
import { newsSpans } from './news-span.ts';
import type { Recipient } from './recipients.ts';

/** What is to be known of continuous tasks that are not reported for the present period. */
export interface ContinuousMaterial {
  readonly records: ReadonlyMap<number, readonly JudgedPeriod[]>;
  /** By person: from when the last digest that reached them was made up to when today's was. */
  readonly spans: ReadonlyMap<number, Span>;
}

/** Read once for many people; nothing is read where it cannot matter today. */
export async function continuousMaterial(
  db: Db,
  rows: readonly PressingAssignment[],
  personIds: readonly number[],
  moment: Moment,
): Promise<ContinuousMaterial> {
  const tasks = new Map(rows.filter(({ task }) => task.kind === 'continuous').map(({ task }) => [task.id, task]));
  if (tasks.size === 0) return { records: new Map(), spans: new Map() };
  const spans = await newsSpans(db, personIds, moment);
  const earliest = Math.min(...[...spans.values()].map(({ from }) => from.getTime()));
  const wanted = [...tasks.values()].filter(
    (task) => isClosing(task, moment) || presentBegan(task, moment).getTime() > earliest,
  );
  return { records: await periodRecordsOf(db, wanted, moment.office, moment.today), spans };
}

/**
 * Why a continuous task is in somebody's digest; null: it is not. Once after a period ended without a report (in the first
 * digest made since, of whoever had the task by then), and on the last working days of one that has none.
 */
export function whyOfPeriod(
  { task, assignedAt }: Pick<PressingAssignment, 'task' | 'assignedAt'>,
  { person, days, readerId }: Pick<Recipient, 'person' | 'days' | 'readerId'>,
  { records, spans }: ContinuousMaterial,
  moment: Moment,
): Why | 'not_today' | null {
  const record = records.get(task.id) ?? [];
  const present = presentOf(task, moment);
  const stateOf = (key: string) => record.find(({ period }) => periodKey(period) === key)?.state;
  const before = previousPeriod(present);
  const began = presentBegan(task, moment);
  const span = spans.get(readerId ?? person.id);
  const isNews = span !== undefined && began > span.from && began <= span.until && assignedAt < began;
  if (isNews && stateOf(periodKey(before)) === 'missed') return { rule: 'period_missed', period: before };
  if (stateOf(periodKey(present)) !== 'open' || !isClosing(task, moment)) return null;
  const { calendar, reminders } = moment.office;
  const { beforePeriodEnd } = rulesOf(reminders, task.programmeId);
  if (days !== null && !isRemindedBefore(present.until, beforePeriodEnd, days, calendar)) return 'not_today';
  const workingDaysLeft = calendar.workingDaysBetween(moment.today, present.until);
  return { rule: 'period_closing', workingDaysLeft, period: present };
}

type Continuous = Pick<PressingTask, 'cadence'>;

function presentOf(task: Continuous, { office, today }: Moment) {
  return reportingPeriod(rhythmOf(task, office), today);
}

function presentBegan(task: Continuous, moment: Moment): Date {
  return startOfDay(presentOf(task, moment).from, moment.office.calendar.zone);
}

function isClosing(task: Continuous & Pick<PressingTask, 'programmeId'>, moment: Moment): boolean {
  const { office, today } = moment;
  const { calendar, reminders } = office;
  const ahead = Math.max(0, ...rulesOf(reminders, task.programmeId).beforePeriodEnd);
  const limits = { calendar, dueSoonWorkingDays: ahead };
  return closesSoon(rhythmOf(task, office), presentOf(task, moment), today, limits);
}
