import type { DayChange } from '../domain/calendar-order.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { SpecialDay } from '../domain/special-days.ts';
import type { CalendarChangeDay, CalendarDeed } from './generated/client.ts';
import { reviseCalendar } from './office.ts';
import type { Db } from './store.ts';

/** Who changes the calendar, when and from where. */
export interface ChangedBy {
  readonly at: Date;
  /** Null: the program itself. */
  readonly personId: number | null;
  readonly onBehalfOfId: number | null;
  readonly channel: string;
  readonly incomingId: number | null;
}

export interface NewCalendarChange {
  readonly by: ChangedBy;
  readonly deed: CalendarDeed;
  readonly changes: readonly DayChange[];
  readonly undoesId?: number;
}

/**
 * The only way in which the calendar changes: writes the days as they are from now on, keeps what they were, and makes the change
 * the revision by which tasks are to be reckoned. Returns its id.
 */
export async function addCalendarChange(tx: Db, { by, deed, changes, undoesId }: NewCalendarChange): Promise<number> {
  const { id } = await tx.calendarChange.create({
    data: {
      ...{ ...by, deed, undoesId: undoesId ?? null },
      days: { create: changes.map(({ on, before, after }) => ({ on, ...wasOf(before), ...becameOf(after) })) },
    },
    select: { id: true },
  });
  await tx.specialDay.deleteMany({ where: { on: { in: changes.map(({ on }) => on) } } });
  await tx.specialDay.createMany({
    data: changes.flatMap(({ on, after }) => (after === null ? [] : [{ on, ...after }])),
  });
  await reviseCalendar(tx, id);
  return id;
}

function wasOf(day: SpecialDay | null) {
  return { kindBefore: day?.kind ?? null, nameBefore: day?.name ?? null, swapBefore: day?.swappedWith ?? null };
}

function becameOf(day: SpecialDay | null) {
  return { kindAfter: day?.kind ?? null, nameAfter: day?.name ?? null, swapAfter: day?.swappedWith ?? null };
}

/** A change as it is told. */
export interface CalendarChangeMade {
  readonly id: number;
  readonly at: Date;
  readonly deed: CalendarDeed;
  /** Null: the program itself. */
  readonly personId: number | null;
  readonly person: string | null;
  readonly onBehalfOf: string | null;
  readonly days: readonly DayChange[];
  readonly isUndone: boolean;
}

const told = { person: true, undoneBy: { select: { id: true } }, days: { orderBy: { on: 'asc' } } } as const;

export async function findCalendarChange(db: Db, id: number): Promise<CalendarChangeMade | null> {
  const row = await db.calendarChange.findUnique({ where: { id }, include: told });
  return row === null ? null : ((await madeOf(db, [row]))[0] ?? null);
}

/** What people changed, the newest first: of these days, or (null) of any. */
export async function calendarChanges(
  db: Db,
  on: { readonly from: LocalDate; readonly until: LocalDate } | null,
  take: number,
): Promise<CalendarChangeMade[]> {
  const touched = on === null ? {} : { days: { some: { on: { gte: on.from, lte: on.until } } } };
  const rows = await db.calendarChange.findMany({
    where: { deed: { not: 'entered' }, ...touched },
    orderBy: { id: 'desc' },
    take,
    include: told,
  });
  return madeOf(db, rows);
}

/** What this person changed last since then and was not taken back. */
export async function lastCalendarChange(
  db: Db,
  personId: number,
  since: Date,
): Promise<{ readonly id: number; readonly at: Date } | null> {
  return db.calendarChange.findFirst({
    where: { personId, at: { gte: since }, deed: { not: 'undo' }, undoneBy: null },
    orderBy: { id: 'desc' },
    select: { id: true, at: true },
  });
}

async function madeOf(
  db: Db,
  rows: readonly {
    readonly id: number;
    readonly at: Date;
    readonly deed: CalendarDeed;
    readonly personId: number | null;
    readonly onBehalfOfId: number | null;
    readonly person: { readonly name: string } | null;
    readonly undoneBy: { readonly id: number } | null;
    readonly days: readonly CalendarChangeDay[];
  }[],
): Promise<CalendarChangeMade[]> {
  const absentIds = rows.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? []);
  const absent = await db.person.findMany({ where: { id: { in: absentIds } }, select: { id: true, name: true } });
  return rows.map(({ id, at, deed, personId, person, onBehalfOfId, undoneBy, days }) => ({
    ...{ id, at, deed, personId, person: person?.name ?? null, isUndone: undoneBy !== null },
    onBehalfOf: absent.find((one) => one.id === onBehalfOfId)?.name ?? null,
    days: days.map((day) => ({
      on: day.on,
      before: dayOf(day.kindBefore, day.nameBefore, day.swapBefore),
      after: dayOf(day.kindAfter, day.nameAfter, day.swapAfter),
    })),
  }));
}

function dayOf(kind: SpecialDay['kind'] | null, name: string | null, swappedWith: string | null): SpecialDay | null {
  return kind === null ? null : { kind, name: name ?? '', swappedWith };
}
