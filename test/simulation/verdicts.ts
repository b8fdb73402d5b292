import { addDays, epochDay, type LocalDate } from '../../src/domain/local-date.ts';
import { at } from '../reminders/played-office.ts';
import { type Attempt, arrived, type LivedYear } from './lived-year.ts';
import type { Member, PlayedTask } from './planted-office.ts';
import { isQuiet, workdayAfter } from './published-days.ts';

// What must hold of a lived year, by what people were sent and what the play itself knows of the tasks: nothing here reads what the product
// wrote down.

const isDigest = ({ key }: Attempt) => key.startsWith('digest:');

/** What went to somebody at night, on a Sunday or on a holiday without being asked for. */
export function inQuietTime({ attempts }: LivedYear): string[] {
  const unasked = attempts.filter(({ key }) => !key.startsWith('reply:'));
  const wrong = unasked.filter(({ on, time }) => time < '06:30' || time >= '21:00' || isQuiet(on));
  return wrong.map(({ key, on, time }) => `${key} at ${on} ${time}`);
}

/** Whoever got two digests on one day, or one of another day than that on which it came. */
export function moreThanOnce({ attempts }: LivedYear): string[] {
  const seen = new Set<string>();
  return attempts
    .filter((one) => isDigest(one) && arrived(one.end))
    .flatMap(({ key, personId, on }) => {
      const again = seen.has(`${personId} ${on}`) || !key.endsWith(on);
      seen.add(`${personId} ${on}`);
      return again ? [`${key} on ${on}`] : [];
    });
}

/** Digests that name a task which was finished by then. */
export function ofFinished({ attempts, planted }: LivedYear): string[] {
  const tasks = new Map(planted.tasks.map((task) => [task.code, task]));
  return attempts.filter(isDigest).flatMap(({ codes, key, on, time }) =>
    codes.flatMap((code) => {
      const task = tasks.get(code);
      const state = task === undefined ? 'unknown' : stateAt(task, at(`${on}T${time}`)).state;
      return state === 'open' || state === 'awaiting' ? [] : [`${code} in ${key}: ${state}`];
    }),
  );
}

function stateAt({ past }: PlayedTask, when: Date) {
  const last = past.findLast(({ from }) => from < when) ?? past[0];
  if (last === undefined) throw new RangeError('a task without a past');
  return last;
}

/** A stretch in which a task stayed overdue and nothing was said of it: until the day (exclusive) on which something was, or the end. */
interface Late {
  readonly task: PlayedTask;
  readonly due: LocalDate;
  readonly until: LocalDate;
}

function lateOnes({ planted }: LivedYear, last: LocalDate): Late[] {
  return planted.tasks.flatMap((task) => {
    const dues = new Set(task.past.flatMap(({ due }) => due ?? []));
    return [...dues].flatMap((due) => {
      const first = addDays(due, 1);
      const then = stateAt(task, at(`${first}T00:00`));
      if (then.state !== 'open' || then.due !== due) return [];
      const changed = task.past.find(({ from }) => from >= at(`${first}T00:00`));
      const said = task.reported.find((on) => on >= first);
      const ends = [changed === undefined ? addDays(last, 1) : localDay(changed.from), said ?? addDays(last, 1)].sort();
      return [{ task, due, until: ends[0] ?? last }];
    });
  });
}

const localDay = (when: Date) => new Date(when.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** `counted`: the digest says that there is more than it names. */
type Heard = 'told' | 'counted' | 'unreachable' | 'no';

/** Looks up who heard of what on which day. */
function listener({ planted, attempts, ran, putOffs }: LivedYear) {
  const digests = new Map(attempts.filter(isDigest).map((one) => [`${one.personId} ${one.on}`, one]));
  const blocked = new Map<number, LocalDate[]>();
  for (const { personId, on, end } of attempts)
    if (end === 'unreachable') blocked.set(personId, [...(blocked.get(personId) ?? []), on]);
  const isAway = (id: number, on: LocalDate) =>
    planted.absences.some(({ personId, from, to }) => personId === id && from <= on && on <= to);
  const isBlocked = (id: number, on: LocalDate) =>
    blocked.get(id)?.some((day) => day <= on && epochDay(on) - epochDay(day) <= 20) === true;

  return function heard({ person: { id }, hour, linked }: Member, code: string, on: LocalDate): Heard {
    const digest = digests.get(`${id} ${on}`);
    if (digest !== undefined && arrived(digest.end)) {
      if (digest.codes.includes(code)) return 'told';
      return digest.isCutShort ? 'counted' : (putOffs.get(`${id} ${code}`) ?? '') >= on ? 'unreachable' : 'no';
    }
    if (!linked || digest !== undefined || isAway(id, on) || isBlocked(id, on)) return 'unreachable';
    if ((putOffs.get(`${id} ${code}`) ?? '') >= on) return 'unreachable';
    // Whoever does not react is reminded in the afternoon.
    return (ran.get(on) ?? '') < (hour > '14:00' ? hour : '14:00') ? 'unreachable' : 'no';
  };
}

export interface Verdict {
  readonly wrong: readonly string[];
  /** In how many cases it was looked whether it holds. */
  readonly cases: number;
}

/** Of what is overdue somebody who can act is told within two working days: an officer, who stands in for them, or their head. */
export function heardInTime(year: LivedYear, last: LocalDate): Verdict {
  const heard = listener(year);
  const { members, absences, above } = year.planted;
  const wrong: string[] = [];
  let cases = 0;
  for (const { task, due, until } of lateOnes(year, last)) {
    const days = [1, 2].map((n) => workdayAfter(due, n)).filter((day) => day < until && day <= last);
    // A day on which the bot did not run is made up for on the next.
    if (days.length < 2 || days.some((day) => (year.ran.get(day) ?? '') < '16:00')) continue;
    const standIns = absences.filter(
      ({ personId, substituteId, from, to }) =>
        substituteId !== null && task.officers.includes(personId) && days.some((day) => from <= day && day <= to),
    );
    const heads = [...members.values()].filter(
      ({ role, person }) => role === 'unit_head' && above.get(task.unitId)?.includes(person.unitId),
    );
    const concerned = [
      ...[...task.officers, ...standIns.map(({ substituteId }) => substituteId ?? 0)].flatMap(
        (id) => members.get(id) ?? [],
      ),
      ...heads,
    ];
    const ends = concerned.flatMap((member) => days.map((day) => heard(member, task.code, day)));
    if (ends.every((end) => end === 'unreachable')) continue;
    cases += 1;
    if (!ends.includes('told') && !ends.includes('counted'))
      wrong.push(`${task.code}, due ${due}, on ${days.join(' and ')}`);
  }
  return { wrong, cases };
}

const levels = { unit_head: 3, coordinator: 7, leader: 15 } as const;

/** What stays overdue is told to each level above the officers on its day, or on the first after it on which they can be reached. */
export function escalated(year: LivedYear, last: LocalDate): Verdict {
  const heard = listener(year);
  const { members, above } = year.planted;
  const wrong: string[] = [];
  let cases = 0;
  for (const { task, due, until } of lateOnes(year, last))
    for (const member of members.values()) {
      const { role, person } = member;
      if (role === 'officer' || role === 'admin' || task.officers.includes(person.id)) continue;
      if (role === 'unit_head' && above.get(task.unitId)?.includes(person.unitId) !== true) continue;
      if (role === 'leader' && task.leaderId !== null && task.leaderId !== person.id) continue;
      let day = workdayAfter(due, levels[role]);
      let end: Heard = 'unreachable';
      for (; day < until && day <= last; day = workdayAfter(day, 1)) {
        end = heard(member, task.code, day);
        if (end !== 'unreachable') break;
      }
      if (end === 'unreachable') continue;
      cases += 1;
      if (end === 'no') wrong.push(`${task.code}, due ${due}, to ${role} ${person.id} on ${day}`);
    }
  return { wrong, cases };
}
