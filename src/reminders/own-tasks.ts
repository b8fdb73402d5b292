import { addDays, type LocalDate } from '../domain/local-date.ts';
import { type Beats, isReminded, isRemindedBefore, type ReminderDays } from '../domain/reminder-rules.ts';
import { lastSign } from '../domain/schedule.ts';
import { deadlineStatusAt } from '../domain/status.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { type PressingTask, pressingAssignments } from '../store/reminders.ts';
import type { Db } from '../store/store.ts';
import { continuousMaterial, whyOfPeriod } from './continuous.ts';
import { itemOf, type Part, type PlainItem, sections, type Why } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/**
 * What presses each person among the tasks assigned to them or to those for whom they stand in, by section. Left out are
 * tasks on which somebody reported today, and those the person put off.
 */
export async function ownParts(
  db: Db,
  recipients: readonly Recipient[],
  moment: Moment,
): Promise<Map<number, OwnParts>> {
  const assigned = [...new Set(recipients.flatMap((recipient) => recipient.actsFor))];
  const rows = await pressingAssignments(db, assigned, moment.at, moment.startOfToday, dueBy(moment));
  const continuous = await continuousMaterial(
    db,
    rows,
    [...new Set(recipients.map(({ person, readerId }) => readerId ?? person.id))],
    moment,
  );
  const byPerson = new Map<number, typeof rows>(assigned.map((id) => [id, []]));
  for (const row of rows) byPerson.get(row.personId)?.push(row);
  return new Map(
    recipients.map((recipient) => {
      const items = new Map<number, PlainItem>();
      const quiet = new Set<number>();
      for (const id of recipient.actsFor) {
        for (const row of byPerson.get(id) ?? []) {
          const { task, person } = row;
          if (recipient.snoozed.has(task.id) || items.has(task.id)) continue;
          const why =
            task.kind === 'continuous'
              ? whyOfPeriod(row, recipient, continuous, moment)
              : whyReminded(task, recipient, moment);
          if (why === 'not_today') quiet.add(task.id);
          if (why === null || why === 'not_today') continue;
          const inSteadOf = id === recipient.person.id ? null : person.name;
          items.set(task.id, itemOf(task, why, inSteadOf));
        }
      }
      return [recipient.person.id, { parts: partsOf([...items.values()]), quiet: quiet.size }];
    }),
  );
}

/** What of the own tasks is reminded of today, and how many more press. */
export interface OwnParts {
  readonly parts: readonly Part<PlainItem>[];
  readonly quiet: number;
}

export function partsOf(items: readonly PlainItem[]): Part<PlainItem>[] {
  return sections.flatMap((section) => {
    const inSection = items.filter((item) => item.why.rule === section).sort(mostUrgentFirst);
    return inSection.length === 0 ? [] : [{ section, total: inSection.length, items: inSection }];
  });
}

/** The last day whose deadlines are reminded of today. */
export function dueBy({ today, office }: Pick<Moment, 'today' | 'office'>): LocalDate {
  return office.calendar.addWorkingDays(today, Math.max(0, ...office.reminders.beforeDue));
}

/** The first rule, in the order of the sections, whose reminder falls due. */
export function whyReminded(
  task: PressingTask,
  { days }: Pick<Recipient, 'days'>,
  moment: Moment,
): Why | 'not_today' | null {
  const reasons = reasonsFor(task, moment);
  const due = days === null ? reasons[0] : reasons.find(({ falls }) => falls(days));
  return due?.why ?? (reasons.some(({ presses }) => presses) ? 'not_today' : null);
}

interface Reason {
  readonly why: Why;
  /** Whether a reminder of it falls on one of the days. */
  readonly falls: (days: ReminderDays) => boolean;
  /** Not only announced: its time has come. */
  readonly presses: boolean;
}

/** What holds of the task, most urgent first. */
function reasonsFor(task: PressingTask, { at, today, office }: Moment): Reason[] {
  const { calendar, reminders } = office;
  const { currentDue: due, dueSoonFrom, silentFrom, behindFrom } = task;
  const facts = { ...task, dueOn: due, hasReport: task.lastReportAt !== null };
  const status = deadlineStatusAt(facts, at, calendar);
  /** A condition holds from the day after it began. */
  const since = (instant: Date, beats: Beats) => {
    const began = addDays(localDateAt(instant, calendar.zone), -1);
    return (days: ReminderDays) => isReminded(began, beats, days, calendar);
  };
  if (status.kind === 'overdue' && due !== null) {
    const falls = (days: ReminderDays) => isReminded(due, reminders.overdue, days, calendar);
    return [{ why: { rule: 'overdue', days: status.days }, falls, presses: true }];
  }
  const reasons: Reason[] = [];
  if (due !== null && due <= dueBy({ today, office })) {
    const why = { rule: 'due_soon' as const, workingDaysLeft: calendar.workingDaysBetween(today, due) };
    const falls = (days: ReminderDays) => isRemindedBefore(due, reminders.beforeDue, days, calendar);
    reasons.push({ why, falls, presses: dueSoonFrom !== null && at >= dueSoonFrom });
  }
  if (status.kind === 'behind' && behindFrom !== null) {
    const why = { rule: 'behind' as const, points: status.points };
    reasons.push({ why, falls: since(behindFrom, reminders.behind), presses: true });
  }
  if (silentFrom !== null && at >= silentFrom) {
    const sign = lastSign(task);
    const heard = sign === null ? task.startOn : localDateAt(sign, calendar.zone);
    const workingDays = calendar.workingDaysBetween(heard, addDays(today, -1));
    reasons.push({ why: { rule: 'silent', workingDays }, falls: since(silentFrom, reminders.silent), presses: true });
  }
  return reasons;
}

function mostUrgentFirst(a: PlainItem, b: PlainItem): number {
  return pressure(b.why) - pressure(a.why) || a.taskId - b.taskId;
}

/** Grows with urgency within one section. */
function pressure(why: Why): number {
  switch (why.rule) {
    case 'overdue':
    case 'unit_overdue':
    case 'escalated':
      return why.days;
    case 'due_soon':
    case 'period_closing':
      return -why.workingDaysLeft;
    case 'behind':
      return why.points;
    case 'silent':
      return why.workingDays;
    case 'period_missed':
    case 'unit_period':
    case 'unowned':
    case 'awaiting_confirmation':
    case 'awaiting_extension':
    case 'awaiting_opinion':
      return 0;
    default:
      return why satisfies never;
  }
}
