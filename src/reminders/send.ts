import { localDateAt } from '../domain/time-zone.ts';
import type { Office } from '../store/office.ts';
import { type PersonWithUnit, personById } from '../store/people.ts';
import type { DigestContent } from '../store/slots.ts';
import type { Db } from '../store/store.ts';
import { digestFor } from './digest.ts';
import type { Digest } from './digest-items.ts';

/** Whether what an outbox row is to say is a digest. */
export function isDigestContent(content: unknown): content is DigestContent {
  return typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'digest';
}

/**
 * A queued digest as it stands at the moment of sending, with its reader. Null: it is not to be sent any more, because its
 * day is over or has become a day off, it has become quiet time, or everything it was about is done; what remains is part of the next one.
 */
export async function digestToSend(
  db: Db,
  content: DigestContent,
  at: Date,
  office: Office,
): Promise<{ readonly person: PersonWithUnit; readonly digest: Digest } | null> {
  const { calendar } = office;
  const isItsDay = content.on === localDateAt(at, calendar.zone) && calendar.isWorkingDay(content.on);
  if (!isItsDay || calendar.quietAt(at)) return null;
  const person = await personById(db, content.personId);
  const digest = person === null ? null : await digestFor(db, person, at, office);
  return person === null || digest === null ? null : { person, digest };
}
