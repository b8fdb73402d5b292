import type { Delivery } from '../channel.ts';
import { type Problem, problemText } from './problem.ts';

export type Failure = Exclude<Delivery, { readonly kind: 'sent' }>;

const RECONNECT_MS = 5_000;
/** A token that is refused has to be mended by a person; meanwhile no message may be lost. */
const TOKEN_REFUSED_MS = 60_000;

/** 400 answers that speak of the chat and not of the message. */
const chatIsGone =
  /chat not found|user not found|peer_id_invalid|user_is_blocked|input_user_deactivated|chat_write_forbidden|not enough rights to send|have no rights to send|group chat was (?:deactivated|upgraded)|chat_restricted/i;

/**
 * What a failed request to send means for the message.
 *
 * A 5xx is `unknown` and not `retry`: gateways in front of the Bot API answer 502 and 504 also when the request was
 * handled, and a message that comes twice is worse than one that is looked at by a person.
 */
export function failureOf(problem: Problem): Failure {
  const reason = problemText(problem);
  switch (problem.kind) {
    case 'unconnected':
      return { kind: 'retry', afterMs: RECONNECT_MS, reason, spendsAttempt: false };
    case 'lost':
      return { kind: 'unknown', reason };
    case 'refused':
      return refusalMeans(problem, reason);
  }
}

function refusalMeans(problem: Extract<Problem, { kind: 'refused' }>, reason: string): Failure {
  if (problem.retryAfterSeconds !== undefined || problem.code === 429) {
    const afterMs = (problem.retryAfterSeconds ?? 1) * 1000;
    return { kind: 'retry', afterMs, reason, spendsAttempt: false };
  }
  if (problem.migratedTo !== undefined) {
    return { kind: 'unreachable', reason: `${reason}; the group is now chat ${problem.migratedTo}` };
  }
  if (problem.code === 401 || problem.code === 404) {
    return { kind: 'retry', afterMs: TOKEN_REFUSED_MS, reason, spendsAttempt: false };
  }
  if (problem.code >= 500) return { kind: 'unknown', reason };
  if (problem.code === 403 || chatIsGone.test(problem.description)) return { kind: 'unreachable', reason };
  return { kind: 'rejected', reason };
}
