import type { LocalDate } from '../domain/local-date.ts';
import type { Office } from '../store/office.ts';

/** The instant for which digests are made, and what follows from it. */
export interface Moment {
  readonly at: Date;
  /** The local day of `at`. */
  readonly today: LocalDate;
  readonly startOfToday: Date;
  readonly office: Office;
  /** No more items of a section than this are needed. */
  readonly take: number;
}

/** The last day whose deadlines are reminded of today, by the rule that looks ahead farthest. */
export function lastDue({ today, office }: Pick<Moment, 'today' | 'office'>): LocalDate {
  const { reminders, calendar } = office;
  const ahead = [reminders.office, ...reminders.ofProgrammes.values()].flatMap(({ beforeDue }) => beforeDue);
  return calendar.addWorkingDays(today, Math.max(0, ...ahead));
}
