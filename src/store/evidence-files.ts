import { createHash, randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HEAD_BYTES } from '../domain/file-content.ts';
import { hashOfRef } from '../domain/stored-file.ts';
import { databasePath } from './database-file.ts';

/** The folder beside the database in which files lie: "data/nhacviec.db" has "data/nhacviec-files". */
export function evidenceFolder(url: string): string {
  return `${databasePath(url).replace(/\.db$/, '')}-files`;
}

/** Where a file with this SHA-256 lies: by its bytes alone, so that no name that anybody gave becomes a path. */
export function placeOf(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash);
}

export type TakenIn =
  /** It waits under `token`; `head` are its first bytes, `size` counts them all. */
  | ({ readonly kind: 'taken_in'; readonly token: string } & KeptBytes)
  | { readonly kind: 'too_large' }
  /** The sender hung up. */
  | { readonly kind: 'broken_off' }
  /** `code` is the system's, such as ENOSPC. */
  | { readonly kind: 'cannot_write'; readonly code: string };

export interface KeptBytes {
  readonly hash: string;
  readonly size: number;
  readonly head: Uint8Array;
}

/** Files that came to us and not to a platform: each once, beside the database. */
export interface EvidenceFiles {
  /**
   * Writes what comes in, at most `most` bytes, durably to the waiting room, where only `owner` finds it again. Whatever goes
   * wrong, nothing stays behind.
   */
  takeIn(bytes: AsyncIterable<Uint8Array>, owner: string, most: number): Promise<TakenIn>;
  /** The first bytes of what waits, to judge it by; null: nothing of this owner waits under that token. */
  look(token: string, owner: string): Promise<KeptBytes | null>;
  /** Keeps what waits for good. False: it is not there any more. */
  keep(token: string, owner: string): Promise<boolean>;
  /** Forgets what waits. */
  drop(token: string, owner: string): Promise<void>;
  /** Where the file of a reference lies; null: not a reference to a file here, or the file is gone. */
  pathOf(ref: string): string | null;
  /** Removes what has waited for more than a day before `now` without being sent. */
  sweep(now: Date): Promise<void>;
}

const WAITING_MS = 24 * 3_600_000;
/** 128 random bits, and the hash of the bytes. */
const TOKEN = /^([\w-]{22})\.([\da-f]{64})$/;

export function createEvidenceFiles(folder: string): EvidenceFiles {
  const waitingRoom = join(folder, 'waiting');

  /** Whoever reads the folder learns no token, and a token says nothing to anybody but its owner. */
  const waitingAt = (token: string, owner: string) =>
    join(waitingRoom, createHash('sha256').update(`${owner}\n${token}`).digest('hex'));

  async function takeIn(bytes: AsyncIterable<Uint8Array>, owner: string, most: number): Promise<TakenIn> {
    const part = join(waitingRoom, `${randomBytes(12).toString('hex')}.part`);
    try {
      await mkdir(waitingRoom, { recursive: true, mode: 0o700 });
      const written = await writeAll(part, bytes, most);
      if ('kind' in written) return written;
      const token = `${randomBytes(16).toString('base64url')}.${written.hash}`;
      await rename(part, waitingAt(token, owner));
      return { kind: 'taken_in', token, ...written };
    } catch (error) {
      return { kind: 'cannot_write', code: (error as NodeJS.ErrnoException).code ?? 'unknown' };
    } finally {
      await rm(part, { force: true }).catch(() => undefined);
    }
  }

  async function look(token: string, owner: string): Promise<KeptBytes | null> {
    const hash = TOKEN.exec(token)?.[2];
    if (hash === undefined) return null;
    const file = await open(waitingAt(token, owner), 'r').catch(() => null);
    if (file === null) return null;
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return { hash, size: (await file.stat()).size, head: buffer.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  }

  async function keep(token: string, owner: string): Promise<boolean> {
    const hash = TOKEN.exec(token)?.[2];
    if (hash === undefined) return false;
    const place = placeOf(folder, hash);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    try {
      // The same bytes under the same name: replacing a file that is there already changes nothing.
      await rename(waitingAt(token, owner), place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
    await syncFolder(dirname(place));
    await syncFolder(folder);
    return true;
  }

  return {
    takeIn,
    look,
    keep,
    drop: (token, owner) => rm(waitingAt(token, owner), { force: true }),
    pathOf(ref) {
      const hash = hashOfRef(ref);
      const place = hash === null ? null : placeOf(folder, hash);
      return place !== null && existsSync(place) && statSync(place).isFile() ? place : null;
    },
    async sweep(now) {
      for (const name of await readdir(waitingRoom).catch(() => [])) {
        const at = join(waitingRoom, name);
        const { mtimeMs } = await stat(at).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
        if (mtimeMs < now.getTime() - WAITING_MS) await rm(at, { force: true });
      }
    },
  };
}

async function writeAll(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<KeptBytes | Extract<TakenIn, { kind: 'too_large' | 'broken_off' }>> {
  const file = await open(path, 'wx', 0o600);
  const source = bytes[Symbol.asyncIterator]();
  try {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let size = 0;
    for (;;) {
      const next = await source.next().catch(() => 'broken_off' as const);
      if (next === 'broken_off') return { kind: 'broken_off' };
      if (next.done === true) break;
      size += next.value.length;
      if (size > most) return { kind: 'too_large' };
      hash.update(next.value);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, next.value]).subarray(0, HEAD_BYTES);
      await writeWhole(file, next.value);
    }
    await file.sync();
    return { hash: hash.digest('hex'), size, head };
  } finally {
    await source.return?.();
    await file.close();
  }
}

/** One write may take only part of what it is given. */
async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done)).bytesWritten;
}

/** A name in a folder survives a power cut only when the folder was written, too. Windows cannot do that, nor needs it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
