import { lane, queueMessage } from '../store/outbox.ts';
import { reachOf } from '../store/people.ts';
import type { Acting } from './acting.ts';

/** What is told to somebody because of what somebody else did. Kept as data and worded when it is sent. */
export interface Notice {
  readonly kind: 'notice';
  readonly about:
    | 'returned'
    | 'confirmed'
    /** Somebody of their unit asks for time: their word comes first. */
    | 'extension_asked'
    | 'endorsed'
    | 'granted'
    | 'refused'
    | 'urged'
    /** The standing body put right what was reported. */
    | 'amended'
    /** The task is theirs now, to take on or to decline. */
    | 'assigned'
    /** Their unit has a new task. */
    | 'unit_assigned'
    /** The task is somebody else's now. */
    | 'reassigned'
    | 'declined'
    | 'task_taken_back';
  readonly taskId: number;
  readonly byId: number;
  /** The decision that is told; nothing is told any more if it was taken back meanwhile. */
  readonly decisionId: number | null;
  readonly reason: string;
  /** Local date, for an extension. */
  readonly date: string | null;
  /** Percent, 0–100: what was reported, and what is right. */
  readonly figures?: { readonly from: number; readonly to: number };
}

/**
 * Queues a notice for these people, to be sent at once, or on the next working morning if it is quiet time. `source` names
 * what caused it, so that it is queued once. Nobody is told what they did themselves. Returns the ids of those reached.
 */
export async function notify(
  acting: Acting,
  personIds: readonly number[],
  notice: Omit<Notice, 'kind' | 'byId'>,
  source: string,
): Promise<number[]> {
  const { tx, at, office, actor } = acting;
  const reached: number[] = [];
  for (const personId of personIds) {
    const reach = personId === actor.id ? null : await reachOf(tx, personId);
    if (reach === null) continue;
    await queueMessage(tx, {
      key: `notice:${source}:${personId}`,
      ...reach,
      personId,
      lane: lane.reminder,
      notBefore: office.calendar.nextAudibleInstant(at),
      content: { kind: 'notice', byId: actor.id, ...notice } satisfies Notice,
      createdAt: at,
    });
    reached.push(personId);
  }
  return reached;
}
