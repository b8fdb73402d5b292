import { localDateAt } from '../domain/time-zone.ts';
import { awayOn, substituteOn } from '../store/leaves.ts';
import { lane, queueMessage } from '../store/outbox.ts';
import { type Reach, reachOf } from '../store/people.ts';
import type { Acting } from './acting.ts';

/** What every message has that is told to a substitute: whose business it is. */
export interface InsteadOf {
  /** Id of the absent person to whom it would have been told. */
  readonly insteadOfId?: number;
}

/** Who tells it, when; null: the office itself. */
type Teller = Pick<Acting, 'tx' | 'at' | 'office'> & { readonly actor: { readonly id: number } | null };

interface Addressee {
  /** Whose business it is. */
  readonly personId: number;
  /** Who is told: that person, or whoever stands in for them today. */
  readonly readerId: number;
  readonly reach: Reach;
}

/**
 * Who is told of something that concerns these people: each of them once, or, of whoever is away, the one who stands in for them.
 * Left out are whoever cannot be reached, those who left, and the actor, who knows what they did.
 */
async function whomToTell({ tx, at, office, actor }: Teller, personIds: readonly number[]): Promise<Addressee[]> {
  const today = localDateAt(at, office.calendar.zone);
  const ids = [...new Set(personIds)];
  const away = await awayOn(tx, ids, today);
  const told = new Set(ids.filter((id) => !away.has(id)));
  if (actor !== null) told.add(actor.id);
  const addressees: Addressee[] = [];
  for (const personId of ids) {
    if (personId === actor?.id) continue;
    const substitute = away.has(personId) ? await substituteOn(tx, personId, today) : null;
    const readerId = substitute?.id ?? personId;
    if (substitute !== null && told.has(readerId)) continue;
    told.add(readerId);
    const reach = await reachOf(tx, readerId);
    if (reach !== null) addressees.push({ personId, readerId, reach });
  }
  return addressees;
}

/**
 * Queues what is told, one message for each, to be sent at once, or on the next working morning if it is quiet time. `source` names what
 * caused it, so that it is queued once. Returns the ids of those whose business it is and of whom somebody was reached.
 */
export async function tell(
  acting: Teller,
  personIds: readonly number[],
  content: object,
  source: string,
): Promise<number[]> {
  const { tx, at, office } = acting;
  const addressees = await whomToTell(acting, personIds);
  for (const { personId, readerId, reach } of addressees) {
    const insteadOf: InsteadOf = readerId === personId ? {} : { insteadOfId: personId };
    await queueMessage(tx, {
      key: `${source}:${personId}`,
      ...reach,
      personId: readerId,
      lane: lane.reminder,
      notBefore: office.calendar.nextAudibleInstant(at),
      content: { ...content, ...insteadOf },
      createdAt: at,
    });
  }
  return addressees.map(({ personId }) => personId);
}
