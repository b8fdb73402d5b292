import { addDays, type LocalDate } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { ANSWER_WITHIN_WORKING_DAYS, TOLD_FOR_WORKING_DAYS, workingDaysAfter } from '../domain/urging.ts';
import type { Db } from '../store/store.ts';
import { receiptsOf, unexplained } from '../store/urging-receipts.ts';
import { explanationsAskedOf, type UrgingDetail, urgingsOfAll } from '../store/urgings.ts';
import type { UrgingItem, UrgingNews } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/** Calendar days that hold the working days in which an urging is news, the longest holidays included. */
const LOOK_BACK_DAYS = 30;
/** An explanation that nobody sent is spoken of for so many calendar days. */
const OWED_FOR_DAYS = 90;

/**
 * What each of these people is to be told of urgings: who owes them a word since a working day, which explanations they asked for did not come
 * by the day, and which they owe themselves. Who has nothing to be told is not in the map.
 */
export async function urgingNews(
  db: Db,
  recipients: readonly Recipient[],
  moment: Moment,
): Promise<Map<number, UrgingNews>> {
  const ids = recipients.map(({ person }) => person.id);
  const since = new Date(moment.at.getTime() - OWED_FOR_DAYS * 86_400_000);
  const found = new Map<number, { unanswered: UrgingItem[]; missing: UrgingItem[]; owed: UrgingItem[] }>();
  const of = (personId: number) => {
    const news = found.get(personId) ?? { unanswered: [], missing: [], owed: [] };
    found.set(personId, news);
    return news;
  };
  for (const urging of await urgingsOfAll(db, ids, since)) {
    const unanswered = await unansweredBy(db, urging, moment);
    if (unanswered !== null) of(urging.personId).unanswered.push(unanswered);
    const missing = missingOf(urging, moment.today);
    if (missing !== null) of(urging.personId).missing.push(missing);
  }
  const soon = moment.office.calendar.addWorkingDays(moment.today, moment.office.rules.dueSoonWorkingDays);
  for (const urging of await explanationsAskedOf(db, ids, since)) {
    if (urging.explainBy === null || urging.explainBy > soon) continue;
    for (const personId of ids) {
      const item = owedBy(urging, personId);
      if (item !== null) of(personId).owed.push(item);
    }
  }
  return found;
}

/** Those who neither answered nor reported within a working day; a request for an explanation has a day of its own. */
async function unansweredBy(db: Db, urging: UrgingDetail, { at, today, office }: Moment): Promise<UrgingItem | null> {
  const { calendar } = office;
  const sentAt = urging.sendAt ?? urging.at;
  if (urging.explainBy !== null || localDateAt(sentAt, calendar.zone) < addDays(today, -LOOK_BACK_DAYS)) return null;
  const from = workingDaysAfter(sentAt, ANSWER_WITHIN_WORKING_DAYS, calendar);
  const until = workingDaysAfter(sentAt, ANSWER_WITHIN_WORKING_DAYS + TOLD_FOR_WORKING_DAYS, calendar);
  if (at < from || at >= until) return null;
  const owing = (await receiptsOf(db, urging)).filter(({ owes }) => owes);
  if (owing.length === 0) return null;
  const codes = new Set(owing.flatMap((one) => one.codes));
  return { ...itemOf(urging, calendar.zone), codes: [...codes], names: owing.map(({ name }) => name) };
}

function missingOf(urging: UrgingDetail, today: LocalDate): UrgingItem | null {
  if (urging.explainBy === null || urging.explainBy >= today) return null;
  const ids = new Set(unexplained(urging).map(({ id }) => id));
  const rows = urging.recipients.filter(({ taskId }) => ids.has(taskId));
  return rows.length === 0 ? null : { ...itemOf(urging, null), ...codesAndNames(rows) };
}

function owedBy(urging: UrgingDetail, personId: number): UrgingItem | null {
  const ids = new Set(unexplained(urging).map(({ id }) => id));
  const rows = urging.recipients.filter((row) => row.personId === personId && ids.has(row.taskId));
  return rows.length === 0 ? null : { ...itemOf(urging, null), ...codesAndNames(rows), names: [urging.person.name] };
}

function itemOf({ id, at, sendAt, explainBy }: UrgingDetail, zone: string | null) {
  return { urgingId: id, on: zone === null ? null : localDateAt(sendAt ?? at, zone), explainBy };
}

function codesAndNames(rows: UrgingDetail['recipients']) {
  return {
    codes: [...new Set(rows.map(({ task }) => task.code))],
    names: [...new Set(rows.map(({ person }) => person.name))],
  };
}
