import { addDays } from '../domain/local-date.ts';
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
): Promise<Map<number, Part<PlainItem>[]>> {
  const assigned = [...new Set(recipients.flatMap((recipient) => recipient.actsFor))];
  const rows = await pressingAssignments(db, assigned, moment.at, moment.startOfToday);
  const continuous = await continuousMaterial(
    db,
    rows,
    recipients.map(({ person }) => person.id),
    moment,
  );
  const byPerson = new Map<number, typeof rows>(assigned.map((id) => [id, []]));
  for (const row of rows) byPerson.get(row.personId)?.push(row);
  return new Map(
    recipients.map((recipient) => {
      const items = new Map<number, PlainItem>();
      for (const id of recipient.actsFor) {
        for (const row of byPerson.get(id) ?? []) {
          const { task, person } = row;
          if (recipient.snoozed.has(task.id) || items.has(task.id)) continue;
          const why =
            task.kind === 'continuous'
              ? whyOfPeriod(row, recipient.person.id, continuous, moment)
              : whyPressing(task, moment);
          if (why === null) continue;
          const inSteadOf = id === recipient.person.id ? null : person.name;
          items.set(task.id, itemOf(task, why, inSteadOf));
        }
      }
      return [recipient.person.id, partsOf([...items.values()])];
    }),
  );
}

function partsOf(items: readonly PlainItem[]): Part<PlainItem>[] {
  return sections.flatMap((section) => {
    const inSection = items.filter((item) => item.why.rule === section).sort(mostUrgentFirst);
    return inSection.length === 0 ? [] : [{ section, total: inSection.length, items: inSection }];
  });
}

/** The first rule that holds, in the order of the sections. The task is pressing, so what is left at the end is silence. */
function whyPressing(task: PressingTask, { at, today, office }: Moment): Why {
  const { calendar } = office;
  const facts = { ...task, dueOn: task.currentDue, hasReport: task.lastReportAt !== null };
  const status = deadlineStatusAt(facts, at, calendar);
  if (status.kind === 'overdue') return { rule: 'overdue', days: status.days };
  if (task.currentDue !== null && task.dueSoonFrom !== null && at >= task.dueSoonFrom) {
    return { rule: 'due_soon', workingDaysLeft: calendar.workingDaysBetween(today, task.currentDue) };
  }
  if (status.kind === 'behind') return { rule: 'behind', points: status.points };
  const sign = lastSign(task);
  const since = sign === null ? task.startOn : localDateAt(sign, calendar.zone);
  return { rule: 'silent', workingDays: calendar.workingDaysBetween(since, addDays(today, -1)) };
}

function mostUrgentFirst(a: PlainItem, b: PlainItem): number {
  return pressure(b.why) - pressure(a.why) || a.taskId - b.taskId;
}

/** Grows with urgency within one section. */
function pressure(why: Why): number {
  switch (why.rule) {
    case 'overdue':
    case 'unit_overdue':
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
