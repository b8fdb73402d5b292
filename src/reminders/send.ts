import type { LocalDate } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { Office } from '../store/office.ts';
import { type PersonWithUnit, peopleById } from '../store/people.ts';
import type { DigestContent } from '../store/slots.ts';
import type { Db } from '../store/store.ts';
import { digestsFor } from './digest.ts';
import type { Digest } from './digest-items.ts';

/** Whether what an outbox row is to say is a digest. */
export function isDigestContent(content: unknown): content is DigestContent {
  return typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'digest';
}

export interface DigestToSend {
  readonly person: PersonWithUnit;
  readonly digest: Digest;
}

/**
 * Queued digests as they stand at the moment of sending, each with its reader, by the reader's id. One is not to be sent any more, and not in
 * the map, when its day is over or has become a day off, it has become quiet time, its reader has left, or everything it was about is done;
 * what remains is part of the next one.
 */
export async function digestsToSend(
  db: Db,
  contents: readonly DigestContent[],
  at: Date,
  office: Office,
): Promise<Map<number, DigestToSend>> {
  const due = contents.filter(({ on }) => isItsTime(on, at, office));
  const people = await peopleById(
    db,
    due.map(({ personId }) => personId),
  );
  const digests = await digestsFor(db, people, at, office);
  return new Map(
    people.flatMap((person) => {
      const digest = digests.get(person.id);
      return digest === undefined ? [] : [[person.id, { person, digest }] as const];
    }),
  );
}

function isItsTime(on: LocalDate, at: Date, { calendar }: Office): boolean {
  return on === localDateAt(at, calendar.zone) && calendar.isWorkingDay(on) && !calendar.quietAt(at);
}
