import { addDays, epochDay, type LocalDate, weekday } from '../../src/domain/local-date.ts';
import { localDateAt } from '../../src/domain/time-zone.ts';
import type { TaskVersion } from '../../src/store/generated/client.ts';
import type { Store } from '../../src/store/store.ts';
import { zone } from '../reminders/played-office.ts';
import type { Attempt, LivedYear } from './lived-year.ts';

/** Weekdays off in 2024, as published for civil servants, and the Saturday worked for one: not from the product's calendar. */
const off = new Set(
  '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'.split(' ').map((day) => `2024-${day}`),
);
const worked = new Set(['2024-05-04']);

const isWorked = (day: LocalDate) => worked.has(day) || (weekday(day) <= 5 && !off.has(day));

/** The n-th working day after a day. */
function workdayAfter(day: LocalDate, n: number): LocalDate {
  let found = day;
  for (let left = n; left > 0; left -= isWorked(found) ? 1 : 0) found = addDays(found, 1);
  return found;
}

function workdaysBetween(from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) count += isWorked(day) ? 1 : 0;
  return count;
}

const arrived = ({ end }: Attempt) => end === 'sent' || end === 'unknown';

/** What went to somebody at night, on a Sunday or on a holiday. */
export function inQuietTime({ attempts }: LivedYear): string[] {
  const wrong = attempts.filter(({ on, time }) => time < '06:30' || time >= '21:00' || !isWorked(on));
  return wrong.map(({ key, on, time }) => `${key} at ${on} ${time}`);
}

/** Whoever got two digests on one day, or one of another day than that on which it came. */
export function moreThanOnce({ attempts }: LivedYear): string[] {
  const seen = new Set<string>();
  return attempts.filter(arrived).flatMap(({ key, personId, on }) => {
    const again = seen.has(`${personId} ${on}`) || !key.endsWith(on);
    seen.add(`${personId} ${on}`);
    return again ? [`${key} on ${on}`] : [];
  });
}

type Remembered = Awaited<ReturnType<typeof recall>>;

/** What the database remembers of the year. */
export async function recall({ read }: Store) {
  const versions = new Map<number, TaskVersion[]>();
  for (const row of await read.taskVersion.findMany({ orderBy: { id: 'asc' } }))
    versions.set(row.taskId, [...(versions.get(row.taskId) ?? []), row]);
  const reminders = await read.reminder.findMany({ orderBy: { id: 'asc' } });
  const assigned = new Map<number, number[]>();
  for (const { taskId, personId } of await read.assignment.findMany())
    assigned.set(taskId, [...(assigned.get(taskId) ?? []), personId]);
  return { versions, reminders, assigned };
}

const versionAt = (versions: readonly TaskVersion[] = [], at: Date) => versions.findLast((one) => one.validFrom <= at);

const decided = new Set(['awaiting_you', 'unowned']);

/** Reminders of what was finished, paused or cancelled at that moment, or reported on that very day. */
export function needless({ versions, reminders }: Remembered): string[] {
  return reminders.flatMap(({ taskId, personId, rule, on, at }) => {
    const then = versionAt(versions.get(taskId), at);
    if (then === undefined) return [`${taskId} did not exist on ${on}`];
    if (decided.has(rule))
      return then.state === 'confirmed' || then.state === 'cancelled' ? [`${rule} ${taskId} ${on}`] : [];
    const reported = then.lastReportAt !== null && localDateAt(then.lastReportAt, zone) === on;
    return then.state !== 'open' || reported ? [`${rule} of ${taskId} to ${personId} on ${on}: ${then.state}`] : [];
  });
}

/** Whoever was reminded of what is overdue more often than the rules have beats: every second day, then weekly; those above weekly. */
export function tooOften({ versions, reminders }: Remembered, { planted }: LivedYear): string[] {
  const counts = new Map<string, number>();
  const from = { unit_head: 3, coordinator: 7, leader: 15, officer: 3, admin: 99 };
  return reminders.flatMap(({ taskId, personId, rule, on, at }) => {
    const due = versionAt(versions.get(taskId), at)?.currentDue ?? null;
    if (due === null || !['overdue', 'unit_overdue', 'escalated'].includes(rule)) return [];
    const key = `${taskId} ${personId} ${due} ${rule}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const n = workdaysBetween(due, on);
    // A substitute may speak for a head.
    const first = rule === 'escalated' ? from[planted.members.get(personId)?.role ?? 'officer'] : 1;
    const most =
      rule === 'overdue'
        ? Math.floor((Math.min(n, 10) + 1) / 2) + Math.floor(Math.max(0, n - 10) / 5)
        : Math.floor((n - first) / 5) + 1;
    return count > most ? [`${key}: the ${count}. time on ${on}, ${n} working days late`] : [];
  });
}

/** One stretch in which a task stayed overdue from its deadline on: until the day on which something became of it. */
interface Late {
  readonly taskId: number;
  readonly leadUnitId: number;
  readonly due: LocalDate;
  readonly until: LocalDate;
}

function lateOnes(versions: ReadonlyMap<number, TaskVersion[]>, last: LocalDate): Late[] {
  return [...versions].flatMap(([taskId, all]) =>
    all.flatMap(({ currentDue: due, state, validFrom, validTo, leadUnitId }) => {
      const [from, to] = [
        localDateAt(validFrom, zone),
        validTo === null ? addDays(last, 1) : localDateAt(validTo, zone),
      ];
      const since = due !== null && state === 'open' && from <= due && to > due;
      return since ? [{ taskId, leadUnitId, due, until: to }] : [];
    }),
  );
}

/** What is asked of each day on which somebody should have been told. */
interface Case {
  readonly year: LivedYear;
  readonly memory: Remembered;
  readonly told: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
  readonly blocked: ReadonlyMap<number, readonly LocalDate[]>;
}

function caseOf(year: LivedYear, memory: Remembered): Case {
  const perDigest = new Map<string, number>();
  for (const { personId, on } of memory.reminders)
    perDigest.set(`${personId} ${on}`, (perDigest.get(`${personId} ${on}`) ?? 0) + 1);
  const dead = new Map<string, boolean>();
  for (const one of year.attempts) dead.set(`${one.personId} ${one.on}`, !arrived(one));
  const blocked = new Map<number, LocalDate[]>();
  for (const { personId, on, end } of year.attempts)
    if (end === 'unreachable') blocked.set(personId, [...(blocked.get(personId) ?? []), on]);
  return {
    ...{ year, memory, blocked },
    told: new Set(memory.reminders.map(({ personId, taskId, on }) => `${personId} ${taskId} ${on}`)),
    // A digest has twelve lines; what is beyond them is counted in it.
    full: new Set([...perDigest].filter(([, lines]) => lines >= 12).map(([key]) => key)),
    failed: new Set([...dead].filter(([, isDead]) => isDead).map(([key]) => key)),
  };
}

type Heard = 'told' | 'counted' | 'unreachable' | 'no';

function heard({ year, told, full, failed, blocked }: Case, personId: number, taskId: number, on: LocalDate): Heard {
  const { members, absences } = year.planted;
  const member = members.get(personId);
  const key = `${personId} ${on}`;
  if (told.has(`${personId} ${taskId} ${on}`)) return 'told';
  const away = absences.some((one) => one.personId === personId && one.from <= on && on <= one.to);
  const isBlocked = blocked.get(personId)?.some((day) => day <= on && epochDay(on) - epochDay(day) <= 20) === true;
  if (member === undefined || !member.linked || away || isBlocked || failed.has(key)) return 'unreachable';
  if ((year.ran.get(on) ?? '') < member.hour) return 'unreachable';
  return full.has(key) ? 'counted' : 'no';
}

/** Overdue tasks of which nobody who could act was told within two working days, although somebody could be reached. */
export function unheardOf(year: LivedYear, memory: Remembered, last: LocalDate): string[] {
  const the = caseOf(year, memory);
  return lateOnes(memory.versions, last).flatMap(({ taskId, due, until, leadUnitId }) => {
    const days = [1, 2]
      .map((n) => workdayAfter(due, n))
      .filter((day) => day < until && day <= last && year.ran.has(day));
    const officers = memory.assigned.get(taskId) ?? [];
    const standIns = officers.flatMap((id) =>
      year.planted.absences.flatMap((one) =>
        one.personId === id && one.substituteId !== null && days.some((day) => one.from <= day && day <= one.to)
          ? [one.substituteId]
          : [],
      ),
    );
    const heads = [...year.planted.members.values()]
      .filter(({ role, unitId }) => role === 'unit_head' && year.planted.above.get(leadUnitId)?.includes(unitId))
      .map(({ id }) => id);
    const endsOf = (ids: readonly number[]) => ids.flatMap((id) => days.map((day) => heard(the, id, taskId, day)));
    // By the rules the heads are told from the third working day on; before, they count if they were told all the same.
    const concerned = endsOf([...officers, ...standIns]);
    const reached = [...concerned, ...endsOf(heads)].some((end) => end === 'told' || end === 'counted');
    return reached || !concerned.includes('no') ? [] : [`task ${taskId}, due ${due}, on ${days.join(' and ')}`];
  });
}

const levels = { unit_head: 3, coordinator: 7, leader: 15 } as const;

/** Whoever above the officers was not told on the day of their level, or on the first after it on which they could be. */
export function notEscalated(year: LivedYear, memory: Remembered, last: LocalDate) {
  const the = caseOf(year, memory);
  const { members, above } = year.planted;
  const wrong: string[] = [];
  let told = 0;
  for (const { taskId, due, until, leadUnitId } of lateOnes(memory.versions, last))
    for (const { id, role, unitId } of members.values()) {
      if (role === 'officer' || role === 'admin' || memory.assigned.get(taskId)?.includes(id)) continue;
      if (role === 'unit_head' && !above.get(leadUnitId)?.includes(unitId)) continue;
      const leaderId = role === 'leader' ? year.leaders.get(taskId) : undefined;
      if (typeof leaderId === 'number' && leaderId !== id) continue;
      let day = workdayAfter(due, levels[role]);
      let end: Heard = 'unreachable';
      for (; day < until && day <= last; day = workdayAfter(day, 1)) {
        end = heard(the, id, taskId, day);
        if (end !== 'unreachable') break;
      }
      if (end === 'no') wrong.push(`task ${taskId}, due ${due}, to ${role} ${id} on ${day}`);
      if (end === 'told') told += 1;
    }
  return { wrong, told };
}
