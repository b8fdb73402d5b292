import type { LocalDate } from '../domain/local-date.ts';
import { instantAt } from '../domain/time-zone.ts';
import { loadOffice, type Office } from '../store/office.ts';
import type { Reach } from '../store/people.ts';
import type { Db } from '../store/store.ts';
import type { Brief } from './brief.ts';
import type { DigestItem, News, Owed, Section, UnreachedNews } from './digest-items.ts';
import { dueDigestSlots, type PlannedDigest, planSlot, slotHours } from './slots.ts';
import type { Supports } from './supports.ts';

/** One digest as it would go out: to whom, where, in which slot, with what and why. */
export interface Rehearsal {
  readonly person: { readonly id: number; readonly name: string; readonly unit: string; readonly unitId: number };
  /** Null: the person has no open chat, so nothing would reach them. */
  readonly reach: Reach | null;
  /** "digest@2024-04-03T07:30" */
  readonly slot: string;
  readonly items: readonly (DigestItem & { readonly section: Section })[];
  /** Tasks beyond `items` that the digest only counts. */
  readonly more: number;
  /** What changed in what the person follows; null: nothing. */
  readonly news: News | null;
  /** Obstacles that the person's unit is to resolve. */
  readonly owed: Owed;
  /** Parts of supporting units that the person owes, or was told of; null: none. */
  readonly supports: Supports | null;
  /** Officers of whom this person is told, since no message reaches them; null: none. */
  readonly unreached: UnreachedNews | null;
  /** What the week or the month brought. */
  readonly briefs: readonly Brief[];
}

/** Who would get what, and why, if the clock struck `at` now. By the planning that really queues; changes nothing. */
export async function rehearse(db: Db, at: Date, zone: string): Promise<Rehearsal[]> {
  const office = await loadOffice(db, zone);
  const rehearsals: Rehearsal[] = [];
  for (const slot of await dueDigestSlots(db, at, office)) {
    for await (const batch of planSlot(db, slot, at, office)) {
      rehearsals.push(...batch.map((planned) => rehearsalOf(slot.key, planned)));
    }
  }
  return rehearsals;
}

/** The whole of a day to come, hour by hour, as things stand now; by the same planning. */
export async function rehearseDay(db: Db, day: LocalDate, office: Office): Promise<Rehearsal[]> {
  const rehearsals: Rehearsal[] = [];
  for (const hour of await slotHours(db, LAST_HOUR)) {
    const slot = { key: `digest@${day}T${hour}`, on: day, hour };
    for await (const batch of planSlot(db, slot, instantAt(day, hour, office.calendar.zone), office))
      rehearsals.push(...batch.map((planned) => rehearsalOf(slot.key, planned)));
  }
  return rehearsals;
}

/** Quiet time begins after it. */
const LAST_HOUR = '20:59';

function rehearsalOf(slot: string, { person, reach, digest }: PlannedDigest): Rehearsal {
  return {
    person: {
      ...{ id: person.id, name: person.name, unitId: person.unitId },
      unit: person.unit.shortName ?? person.unit.name,
    },
    reach,
    slot,
    items: digest.sections.flatMap(({ section, items }) => items.map((item) => ({ ...item, section }))),
    more: digest.more,
    news: digest.news ?? null,
    owed: digest.owed,
    supports: digest.supports ?? null,
    unreached: digest.unreached ?? null,
    briefs: digest.briefs ?? [],
  };
}
