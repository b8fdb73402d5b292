import { GrammyError, HttpError } from 'grammy';
import type { Redact } from './redact.ts';

/**
 * What went wrong with one request, with nothing secret in it: grammY's own errors carry the token in the address and the
 * whole payload (names, telephone numbers), so they never leave this file.
 */
export type Problem =
  /** The Bot API answered no. `code` is its error_code. */
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly description: string;
      readonly retryAfterSeconds?: number;
      readonly migratedTo?: number;
    }
  /** The request certainly never reached the server. */
  | { readonly kind: 'unconnected'; readonly detail: string }
  /** The request was under way and no readable answer came: it may have taken effect. */
  | { readonly kind: 'lost'; readonly detail: string };

/**
 * Reads whatever a call through grammY's API client threw. What is neither an answer of the Bot API nor a network error
 * is an answer that the client stumbled over (a proxy's `null`, a list that is none): lost as well.
 */
export function problemOf(error: unknown, redact: Redact): Problem {
  if (error instanceof GrammyError && Number.isInteger(error.error_code)) return refusal(error, redact);
  if (error instanceof HttpError) return networkProblem(error.error);
  return { kind: 'lost', detail: 'unreadable answer' };
}

/** The problem in one line for a log or an outbox row. */
export function problemText(problem: Problem): string {
  if (problem.kind === 'refused') return `${problem.code} ${problem.description}`;
  return problem.kind === 'lost' ? `answer lost (${problem.detail})` : `no connection (${problem.detail})`;
}

function refusal(error: GrammyError, redact: Redact): Problem {
  const { retry_after: retryAfterSeconds, migrate_to_chat_id: migratedTo } = error.parameters;
  return {
    kind: 'refused',
    code: error.error_code,
    description: redact(error.description),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(migratedTo === undefined ? {} : { migratedTo }),
  };
}

const beforeConnection = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
  'ERR_INVALID_URL',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

function networkProblem(cause: unknown): Problem {
  const { code, type, message } = fieldsOf(cause);
  // ETIMEDOUT and the unreachable codes also happen on an open connection; the system call tells which it was.
  const wasOpen = /reason: (?:read|write) /.test(message);
  // The request is written only when TLS stands; networks that block Telegram like to cut it off right there.
  const cutInHandshake = message.includes('before secure TLS connection was established');
  if ((beforeConnection.has(code) && !wasOpen) || cutInHandshake) return { kind: 'unconnected', detail: code };
  return { kind: 'lost', detail: code || type || 'no answer in time' };
}

function fieldsOf(cause: unknown): { code: string; type: string; message: string } {
  const read = (name: string): string => {
    const value: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { code: read('code'), type: read('type'), message: read('message') };
}
