import type { LocalDate } from '../domain/local-date.ts';
import type { Relation } from '../domain/permissions.ts';
import { localDateAt, startOfDay } from '../domain/time-zone.ts';
import {
  addDeparture,
  type DepartureWithPerson,
  departuresOf,
  dueDepartures,
  findDeparture,
  othersWithRole,
  placeInLedger,
  placePerson,
  setDeparture,
} from '../store/departures.ts';
import { leaveBehind, takeUpAgainBy, touchedByLeaving, type WaitingTask } from '../store/hand-over.ts';
import { type LeaveWithPeople, leavesToStandIn } from '../store/leaves.ts';
import { renewLexicon } from '../store/lexicon.ts';
import type { Office } from '../store/office.ts';
import { headsOf, type PersonWithUnit, peopleWithRole, personById } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { isWithin, unitById } from '../store/units.ts';
import { type Acting, actingAs, type Done, type Rejection, rejected } from './acting.ts';
import { by } from './report-progress.ts';
import { capacityFor, type Who } from './stand-in.ts';
import { isTooLate } from './take-back.ts';
import { type InsteadOf, tell } from './tell.ts';

export interface DepartureWish {
  readonly personId: number;
  /** Left the office, or goes to another unit of it. */
  readonly kind: 'left' | 'moved';
  /** The first day on which the person is not there any more. */
  readonly onDay: LocalDate;
  /** Of whoever moves: the new unit. */
  readonly toUnitId: number | null;
}

/** What the departure of somebody touches. */
export interface Touched {
  /** Unfinished tasks of which they are the focal officer. */
  readonly tasks: readonly WaitingTask[];
  /** Open obstacles and undecided requests for more time that they reported: these stay. */
  readonly obstacles: number;
  readonly extensions: number;
  /** Leaves of others in which they were to stand in. */
  readonly standIns: readonly LeaveWithPeople[];
}

/** Told to whoever hands the tasks over, and to those for whom the person was to stand in. Worded when it is sent. */
export interface DepartureNotice extends InsteadOf {
  readonly kind: 'departure';
  readonly departureId: number;
}

export type Previewed = Done<{ person: PersonWithUnit; touched: Touched; acting: Acting }>;

/** Whether the actor may record it, and what it would touch. Changes nothing. */
export async function previewDeparture(asked: Acting, wish: DepartureWish): Promise<Previewed> {
  const { tx } = asked;
  const person = await personById(tx, wish.personId);
  if (person === null || person.leftAt !== null) return rejected({ kind: 'left_already', name: person?.name ?? '' });
  const as = await mayRecord(tx, asked, person);
  if (as === null)
    return rejected({ kind: 'departure_not_allowed', name: person.name, who: await whoRecords(tx, person) });
  const examined = await examine(asked, person, wish);
  return examined.ok ? { ...examined, person, acting: actingAs(asked, as) } : examined;
}

/** What the departure of this person would touch, or why it cannot be. */
async function examine(
  { tx, at, office }: Pick<Acting, 'tx' | 'at' | 'office'>,
  person: PersonWithUnit,
  wish: DepartureWish,
): Promise<Done<{ touched: Touched }>> {
  const refusal = await refuseDeparture(tx, person, wish);
  if (refusal !== null) return rejected(refusal);
  const today = localDateAt(at, office.calendar.zone);
  const from = wish.onDay > today ? wish.onDay : today;
  const standIns = wish.kind === 'left' ? await leavesToStandIn(tx, person.id, from) : [];
  return { ok: true, touched: { ...(await touchedByLeaving(tx, person.id, wish.toUnitId)), standIns } };
}

/** As whom somebody may record that this person leaves: the standing body, an administrator, or the head of an officer's unit. */
export function mayRecord(db: Db, who: Who, person: PersonWithUnit): Promise<PersonWithUnit | null> {
  if (who.actor.id === person.id) return Promise.resolve(null);
  return capacityFor(who, 'record_departure', async ({ id, role, unitId }) => {
    const below = role === 'unit_head' && id !== person.id && (await isWithin(db, person.unitId, unitId));
    const heads = below && (person.role === 'officer' || (person.role === 'unit_head' && person.unitId !== unitId));
    return new Set<Relation>(heads ? ['unit_head'] : ['none']);
  });
}

async function whoRecords(db: Db, person: PersonWithUnit): Promise<string[]> {
  const heads = person.role === 'officer' ? await headsOf(db, person.unitId) : [];
  const people = [...heads, ...(await peopleWithRole(db, ['coordinator']))].filter(({ id }) => id !== person.id);
  return people.map(({ name }) => name);
}

const managers = ['coordinator', 'admin'] as const;

async function refuseDeparture(db: Db, person: PersonWithUnit, wish: DepartureWish): Promise<Rejection | null> {
  const manages = managers.some((role) => role === person.role);
  if (manages && (await othersWithRole(db, managers, person.id)) === 0)
    return { kind: 'last_manager', name: person.name };
  if (wish.kind === 'left') return null;
  const unit = wish.toUnitId === null ? null : await unitById(db, wish.toUnitId);
  if (unit === null || unit.endedAt !== null || unit.id === person.unitId)
    return { kind: 'same_unit', name: person.name, unit: person.unit.name };
  return null;
}

/**
 * Records that somebody leaves the office or goes to another unit. From that day on their rights end, nothing is sent to them, and their
 * open tasks wait for somebody else, of which the head of the unit is told. What was said before of a day to come gives way.
 */
export async function recordDeparture(
  asked: Acting,
  wish: DepartureWish,
): Promise<Done<{ departure: DepartureWithPerson; touched: Touched }>> {
  const may = await previewDeparture(asked, wish);
  if (!may.ok) return may;
  const { person, touched, acting } = may;
  return { ok: true, departure: await enter(acting, person, wish), touched };
}

/** The same by whoever has the machine, in nobody's name: the person is found by the telephone number. */
export async function leaveByCommand(
  by: Pick<Acting, 'tx' | 'at' | 'office'>,
  person: PersonWithUnit,
  onDay: LocalDate,
): Promise<Done<{ departure: DepartureWithPerson; touched: Touched }>> {
  const wish: DepartureWish = { personId: person.id, kind: 'left', onDay, toUnitId: null };
  const examined = await examine(by, person, wish);
  if (!examined.ok) return examined;
  const command = { ...by, actor: null, channel: 'terminal', incomingId: null };
  return { ...examined, departure: await enter(command, person, wish) };
}

type Entering = Pick<Acting, 'tx' | 'at' | 'office' | 'channel' | 'incomingId' | 'onBehalfOf'> & {
  readonly actor: { readonly id: number } | null;
};

async function enter(acting: Entering, person: PersonWithUnit, wish: DepartureWish): Promise<DepartureWithPerson> {
  const { tx, at, actor, onBehalfOf, channel, incomingId, office } = acting;
  for (const former of await departuresOf(tx, person.id))
    if (former.effectiveAt === null) await setDeparture(tx, former.id, { endedAt: at });
  const by = { onBehalfOfId: onBehalfOf?.id ?? null, channel };
  const departure = await addDeparture(tx, {
    ...wish,
    ...by,
    ...{ fromUnitId: person.unitId, fromRole: person.role, recordedById: actor?.id ?? null, createdAt: at },
  });
  const to = wish.kind === 'left' ? `left ${wish.onDay}` : `unit ${wish.toUnitId ?? ''} ${wish.onDay}`;
  const row = { ...by, at, personId: actor?.id ?? null, incomingId, taskId: null };
  await recordChanges(tx, row, [{ what: 'person', from: placeInLedger(person), to }]);
  if (wish.onDay <= localDateAt(at, office.calendar.zone)) await takeEffect(acting, departure);
  return (await findDeparture(tx, departure.id)) ?? departure;
}

type Effecting = Pick<Acting, 'tx' | 'at' | 'office'> & { readonly actor: { readonly id: number } | null };

/** What was recorded for a day that has come now holds. Returns how many did. */
export async function effectDueDepartures(tx: Db, at: Date, office: Office): Promise<number> {
  const due = await dueDepartures(tx, localDateAt(at, office.calendar.zone));
  for (const departure of due) await takeEffect({ tx, at, office, actor: null }, departure);
  return due.length;
}

async function takeEffect(acting: Effecting, departure: DepartureWithPerson): Promise<void> {
  const { tx, at, office } = acting;
  const { id, personId, kind, toUnitId, onDay, fromUnitId } = departure;
  await setDeparture(tx, id, { effectiveAt: at });
  if (kind === 'left') await placePerson(tx, personId, { leftAt: startOfDay(onDay, office.calendar.zone) });
  // Which office they hold there, their new unit says: until then they are an officer, and nobody's head.
  else if (toUnitId !== null) await placePerson(tx, personId, { unitId: toUnitId, role: 'officer' });
  await leaveBehind(tx, personId, kind === 'left' ? null : toUnitId, at);
  await renewLexicon(tx);
  const heads = await headsOf(tx, fromUnitId);
  const handers = heads.length > 0 ? heads : await peopleWithRole(tx, ['coordinator']);
  const relying = kind === 'left' ? await leavesToStandIn(tx, personId, onDay) : [];
  const ids = [...handers.map((one) => one.id), ...relying.map((leave) => leave.personId)];
  await tell(acting, ids, { kind: 'departure', departureId: id } satisfies DepartureNotice, `departure:${id}`);
}

/**
 * It was a mistake, or the person is back: rights and whatever of their tasks was not handed over are theirs again. A move is taken back
 * within the time for undoing only: afterwards it takes another move.
 */
export async function endDeparture(
  asked: Acting,
  id: number,
): Promise<Done<{ departure: DepartureWithPerson; codes: readonly string[] }>> {
  const { tx, at } = asked;
  const departure = await findDeparture(tx, id);
  const as = departure === null ? null : await mayRecord(tx, asked, asBefore(departure));
  if (departure === null || as === null || departure.endedAt !== null) return rejected({ kind: 'nothing_to_undo' });
  const { person, kind, toUnitId, effectiveAt, fromUnitId, fromRole, onDay } = departure;
  const acting = actingAs(asked, as);
  const moved = effectiveAt !== null && kind === 'moved';
  if (moved && (isTooLate(at, effectiveAt) || person.unitId !== toUnitId))
    return rejected({ kind: 'moved_since', name: person.name });
  await setDeparture(tx, id, { endedAt: at });
  if (moved) {
    await placePerson(tx, person.id, { unitId: fromUnitId, role: fromRole });
  } else if (effectiveAt !== null) await placePerson(tx, person.id, { leftAt: null });
  const codes = effectiveAt === null ? [] : await takeUpAgainBy(tx, person.id);
  await renewLexicon(tx);
  const change = { what: 'person', from: `${kind} ${onDay}`, to: placeInLedger(person) };
  await recordChanges(tx, by(acting, null), [change]);
  return { ok: true, departure, codes };
}

/** The person as they were when it was recorded: who may record it may end it. */
function asBefore({ person, fromUnitId, fromRole }: DepartureWithPerson): PersonWithUnit {
  return { ...person, unitId: fromUnitId, role: fromRole };
}
