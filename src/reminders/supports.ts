import { addDays, type LocalDate } from '../domain/local-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { Db } from '../store/store.ts';
import { pressingParts, reportsToFocal } from '../store/supports.ts';
import { isWithin } from '../store/units.ts';
import type { Moment } from './moment.ts';
import { LONGEST_DAYS, newsSpans } from './news-span.ts';
import type { Recipient } from './recipients.ts';

/** A phone shows this many lines beside the tasks that press; the rest is counted. */
const MOST_LINES = 5;

/** The part of a supporting unit for which the reader answers, of a task that is due soon. */
export interface OwedPart {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Percent of the part; null: nothing was reported. */
  readonly percent: number | null;
  readonly due: LocalDate;
  /** Working days after today up to the deadline; 0: today is the last. */
  readonly workingDaysLeft: number;
  /** Name of the absent person in whose stead it is the reader's; null: the reader's own. */
  readonly inSteadOf: string | null;
}

/** What a supporting unit said of its part of a task for which the reader answers. */
export interface PartNews {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly percent: number | null;
  readonly note: string;
  /** What blocks the part, if that was said. */
  readonly obstacle: string | null;
}

/** `items` may be fewer than `total`, never more. */
export interface Supports {
  readonly owed: { readonly total: number; readonly items: readonly OwedPart[] };
  readonly news: { readonly total: number; readonly items: readonly PartNews[] };
}

/** Parts of supporting units: those that the recipients still owe, and what was reported to them as focal officers since their last digest. */
export async function supportMatters(
  db: Db,
  recipients: readonly Recipient[],
  moment: Moment,
): Promise<Map<number, Supports>> {
  const owed = await owedParts(db, recipients, moment);
  const news = await partNews(db, recipients, moment);
  const matters = new Map<number, Supports>();
  for (const { person } of recipients) {
    const own = owed.get(person.id) ?? [];
    const told = news.get(person.id) ?? [];
    if (own.length + told.length > 0) matters.set(person.id, { owed: firstOf(own), news: firstOf(told) });
  }
  return matters;
}

const firstOf = <Item>(items: readonly Item[]) => ({ total: items.length, items: items.slice(0, MOST_LINES) });

async function owedParts(
  db: Db,
  recipients: readonly Recipient[],
  { at, startOfToday, today, office }: Moment,
): Promise<Map<number, OwedPart[]>> {
  const ids = [...new Set(recipients.flatMap(({ actsFor }) => actsFor))];
  const rows = await pressingParts(db, ids, at, startOfToday);
  const parts: { readonly officerId: number; readonly part: OwedPart; readonly name: string }[] = [];
  for (const { task, unit, officer, percent, taskId } of rows) {
    // Whoever works elsewhere now answers for it no more.
    if (officer === null || task.currentDue === null || !(await isWithin(db, officer.unitId, unit.id))) continue;
    const part = {
      ...{ taskId, code: task.code, title: task.title, unit: unit.shortName ?? unit.name, percent },
      ...{ due: task.currentDue, workingDaysLeft: office.calendar.workingDaysBetween(today, task.currentDue) },
      inSteadOf: null,
    };
    parts.push({ officerId: officer.id, name: officer.name, part });
  }
  return new Map(
    recipients.map(({ person, actsFor, snoozed }) => [
      person.id,
      parts
        .filter(({ officerId, part }) => actsFor.includes(officerId) && !snoozed.has(part.taskId))
        .map(({ officerId, part, name }) => ({ ...part, inSteadOf: officerId === person.id ? null : name })),
    ]),
  );
}

/** Of each part what was said last; never the reader's own deeds. */
async function partNews(db: Db, recipients: readonly Recipient[], moment: Moment): Promise<Map<number, PartNews[]>> {
  const news = new Map<number, PartNews[]>();
  const { at, today, office } = moment;
  const earliest = startOfDay(addDays(today, -LONGEST_DAYS), office.calendar.zone);
  const focalIds = [...new Set(recipients.flatMap(({ actsFor }) => actsFor))];
  const steps = await reportsToFocal(db, focalIds, { from: earliest, until: at });
  if (steps.length === 0) return news;
  const ids = recipients.map(({ person }) => person.id);
  const spans = await newsSpans(db, ids, moment);
  for (const { person, actsFor, snoozed } of recipients) {
    const span = spans.get(person.id);
    const last = new Map<string, PartNews>();
    for (const step of steps) {
      const { task, unit } = step;
      const theirs = task.assignments.some(
        ({ personId, assignedAt }) => actsFor.includes(personId) && assignedAt <= step.at,
      );
      const isNew = span !== undefined && step.at > span.from && step.at <= span.until;
      if (!theirs || !isNew || step.personId === person.id || snoozed.has(task.id)) continue;
      const key = `${task.id}/${step.unitId}`;
      const before = last.get(key);
      const blocked = step.obstacle?.state === 'open' ? step.obstacle.text : null;
      last.delete(key);
      last.set(key, {
        ...{ taskId: task.id, code: task.code, title: task.title, unit: unit.shortName ?? unit.name },
        percent: step.percentAfter,
        note: step.note === '' ? (before?.note ?? '') : step.note,
        obstacle: blocked ?? before?.obstacle ?? null,
      });
    }
    if (last.size > 0) news.set(person.id, [...last.values()]);
  }
  return news;
}
