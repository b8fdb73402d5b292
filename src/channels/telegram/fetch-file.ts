import type { Api } from 'grammy';
import type { Logger } from 'pino';
import { readRef } from './file-ref.ts';
import { problemOf, problemText } from './problem.ts';
import type { Redact } from './redact.ts';

/** The bytes, or why there are none: `later` may be tried again, the others are for good. */
export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too_large' | 'gone' | 'later' };

export type FetchFile = (ref: string) => Promise<Fetched>;

/** A bot fetches files of 20 MB at most (Bot API, getFile). */
const LARGEST = 20 * 1024 * 1024;
const PATIENCE_MS = 60_000;

interface FetchParts {
  readonly api: Api;
  readonly token: string;
  readonly apiRoot: string;
  readonly log: Logger;
  readonly redact: Redact;
}

/** Fetches the bytes behind a reference; what goes wrong is logged without the token, which stands in the address. */
export function createFetchFile({ api, token, apiRoot, log, redact }: FetchParts): FetchFile {
  return async (ref) => {
    const known = readRef(ref);
    if (known === null) return { kind: 'gone' };
    try {
      const { file_path: path } = await api.getFile(known.id);
      // A Bot API server of one's own in local mode gives a path on its own disk.
      if (path === undefined || path.startsWith('/')) return { kind: 'gone' };
      const address = `${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${path}`;
      return await download(address);
    } catch (error) {
      const problem = problemOf(error, redact);
      log.warn({ reason: problemText(problem) }, 'a file could not be fetched from Telegram');
      if (problem.kind !== 'refused' || problem.code === 429 || problem.code >= 500) return { kind: 'later' };
      return { kind: /too big/i.test(problem.description) ? 'too_large' : 'gone' };
    }
  };
}

async function download(address: string): Promise<Fetched> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
  if (!response.ok) {
    await response.body?.cancel();
    return { kind: response.status === 404 ? 'gone' : 'later' };
  }
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) {
    await response.body?.cancel();
    return { kind: 'too_large' };
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > LARGEST ? { kind: 'too_large' } : { kind: 'bytes', bytes };
}
