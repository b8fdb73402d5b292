import type { Api } from 'grammy';
import type { Logger } from 'pino';
import { readRef } from './file-ref.ts';
import { problemOf, problemText } from './problem.ts';
import type { Redact } from './redact.ts';

export type FetchFile = (ref: string) => Promise<Uint8Array | null>;

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
    if (known === null) return null;
    try {
      const { file_path: path } = await api.getFile(known.id);
      // A Bot API server of one's own in local mode gives a path on its own disk.
      if (path === undefined || path.startsWith('/')) return null;
      const address = `${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${path}`;
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
      if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LARGEST) return null;
      const bytes = new Uint8Array(await response.arrayBuffer());
      return bytes.length > LARGEST ? null : bytes;
    } catch (error) {
      log.warn({ reason: problemText(problemOf(error, redact)) }, 'a file could not be fetched from Telegram');
      return null;
    }
  };
}
