import { addDays, type LocalDate } from '../domain/local-date.ts';
import { type Beats, isReminded, isRemindedBefore, type ReminderDays } from '../domain/reminder-rules.ts';
import { rulesOf } from '../domain/rule-book.ts';
import { lastSign } from '../domain/schedule.ts';
import { deadlineStatusAt } from '../domain/status.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { PressingAssignment, PressingTask } from '../store/pressing.ts';
import type { Why } from './digest-items.ts';
import { lastDue, type Moment } from './moment.ts';
import { type Material, nothingKnown } from './reason-material.ts';

/** For whom it is asked. */
export interface Asked {
  /** The days of which they have not been reminded yet; null: whatever presses. */
  readonly days: ReminderDays | null;
  /** How they come to have the task; not there: they only look on. */
  readonly assignment?: PressingAssignment;
}

/** The first rule, in the order of the sections, whose reminder falls due. */
export function whyReminded(
  task: PressingTask,
  { days, assignment }: Asked,
  moment: Moment,
  material: Material = nothingKnown,
): Why | 'not_today' | null {
  const ofTask = task.kind === 'continuous' ? [] : reasonsOfTask(task, moment, material);
  // Whoever is reminded of the work itself is not asked besides whether they got it.
  const reasons = ofTask.some(({ presses }) => presses) ? ofTask : [...ofTask, ...untaken(task, assignment, moment)];
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

/** What holds of the task, most urgent first. What is overdue is nothing else besides. */
function reasonsOfTask(task: PressingTask, moment: Moment, { returns, readings }: Material): Reason[] {
  const { at, today, office } = moment;
  const { calendar } = office;
  const rules = rulesOf(office.reminders, task.programmeId);
  const { currentDue: due, dueSoonFrom, silentFrom, behindFrom } = task;
  const facts = { ...task, dueOn: due, hasReport: task.lastReportAt !== null };
  const status = deadlineStatusAt(facts, at, calendar);
  if (status.kind === 'overdue' && due !== null)
    return [pressingSince(due, { rule: 'overdue', days: status.days }, rules.overdue, moment)];
  const reasons: Reason[] = [];
  const returned = returns.get(task.id);
  if (returned !== undefined && rules.returned !== null) {
    const on = localDateAt(returned.at, calendar.zone);
    const why = { rule: 'returned' as const, on, words: returned.reason, workingDays: workingDaysSince(on, moment) };
    reasons.push(pressingSince(on, why, rules.returned, moment));
  }
  if (due !== null && due <= lastDue(moment)) {
    const why = { rule: 'due_soon' as const, workingDaysLeft: calendar.workingDaysBetween(today, due) };
    const falls = (days: ReminderDays) => isRemindedBefore(due, rules.beforeDue, days, calendar);
    reasons.push({ why, falls, presses: dueSoonFrom !== null && at >= dueSoonFrom });
  }
  if (status.kind === 'behind' && behindFrom !== null && rules.behind !== null)
    reasons.push(turned(behindFrom, { rule: 'behind', points: status.points }, rules.behind, moment));
  if (silentFrom !== null && at >= silentFrom && rules.silent !== null) {
    const sign = lastSign(task);
    const heard = sign === null ? task.startOn : localDateAt(sign, calendar.zone);
    const workingDays = calendar.workingDaysBetween(heard, addDays(today, -1));
    reasons.push(turned(silentFrom, { rule: 'silent', workingDays }, rules.silent, moment));
  }
  const reading = readings.get(task.id);
  if (reading !== undefined && rules.offPace !== null && task.lastReportAt !== null) {
    const heard = localDateAt(task.lastReportAt, calendar.zone);
    reasons.push(pressingSince(heard, { rule: 'off_pace', ...reading }, rules.offPace, moment));
  }
  return reasons;
}

/** The officer who answers for it has neither said that they got it nor reported. */
function untaken(task: PressingTask, assignment: PressingAssignment | undefined, moment: Moment): Reason[] {
  const { calendar, reminders } = moment.office;
  const beats = rulesOf(reminders, task.programmeId).untaken;
  if (assignment === undefined || beats === null || !assignment.isUntaken || task.lastReportAt !== null) return [];
  const on = localDateAt(assignment.assignedAt, calendar.zone);
  const workingDays = workingDaysSince(on, moment);
  const reason = pressingSince(on, { rule: 'untaken', on, workingDays }, beats, moment);
  return [{ ...reason, presses: workingDays >= beats.first }];
}

function workingDaysSince(on: LocalDate, { today, office }: Moment): number {
  return office.calendar.workingDaysBetween(on, today);
}

/** Counted from that day, which is 0. */
function pressingSince(began: LocalDate, why: Why, beats: Beats, { office }: Moment): Reason {
  return { why, falls: (days) => isReminded(began, beats, days, office.calendar), presses: true };
}

/** A status holds from the instant at which it turned: that day is the first, not day 0. */
function turned(from: Date, why: Why, beats: Beats, moment: Moment): Reason {
  return pressingSince(addDays(localDateAt(from, moment.office.calendar.zone), -1), why, beats, moment);
}
