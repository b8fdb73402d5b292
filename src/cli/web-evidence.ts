import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { FetchFile } from '../channels/telegram/fetch-file.ts';
import type { Kept, Opened, TakenIn, WebEvidence } from '../channels/web/options.ts';
import type { SentFile } from '../conversation/incoming.ts';
import { openEvidence } from '../conversation/open-evidence.ts';
import { judgeFile, MOST_BYTES } from '../domain/evidence.ts';
import { HEAD_BYTES } from '../domain/file-content.ts';
import { hashOfRef, writeStoredRef } from '../domain/stored-file.ts';
import type { Mailroom } from '../mailroom/surroundings.ts';
import type { EvidenceFiles } from '../store/evidence-files.ts';
import { personAt } from '../store/people.ts';

/** What the web chat needs for evidence: the disk, who may see what, and whoever fetches what Telegram keeps. */
export function webEvidence(room: Mailroom, files: EvidenceFiles, fetchFile?: FetchFile): WebEvidence {
  return {
    isKnown: async (chat) => (await personAt(room.store.read, 'web', chat)) !== null,
    takeIn: (chat, name, bytes) => takeIn(room, files, chat, name, bytes),
    keep: (chat, waiting) => keep(room, files, chat, waiting),
    open: (chat, id) => open(room, files, fetchFile, chat, id),
  };
}

async function takeIn(
  { log }: Mailroom,
  files: EvidenceFiles,
  chat: string,
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<TakenIn> {
  const taken = await files.takeIn(bytes, chat, MOST_BYTES);
  switch (taken.kind) {
    case 'taken_in': {
      const judged = judgeFile({ name, size: taken.size }, taken.head);
      if (judged.ok) return { kind: 'taken_in', token: taken.token, name: judged.name };
      await files.drop(taken.token, chat);
      return { kind: 'fault', fault: judged.fault, name: judged.name };
    }
    case 'too_large':
      return { kind: 'fault', fault: 'too_large', name };
    case 'cannot_write':
      log.error({ code: taken.code }, 'a file of evidence could not be written');
      return { kind: 'cannot_write' };
    case 'broken_off':
      return taken;
    default:
      return taken satisfies never;
  }
}

/** Judged once more: what is named here need not be what was named when the file came in. */
async function keep(
  { log }: Mailroom,
  files: EvidenceFiles,
  chat: string,
  waiting: readonly { readonly token: string; readonly name: string }[],
): Promise<Kept> {
  const once = [...new Map(waiting.map((one) => [one.token, one])).values()];
  const kept: SentFile[] = [];
  for (const { token, name } of once) {
    const found = await files.look(token, chat);
    const judged = found === null ? null : judgeFile({ name, size: found.size }, found.head);
    if (found === null || judged === null || !judged.ok) return { kind: 'gone' };
    kept.push({ ref: writeStoredRef(found.hash), name: judged.name, type: judged.type, size: found.size });
  }
  try {
    for (const { token } of once) if (!(await files.keep(token, chat))) return { kind: 'gone' };
  } catch (error) {
    log.error({ err: error }, 'a file of evidence could not be kept');
    return { kind: 'cannot_write' };
  }
  const [first, ...more] = kept;
  return first === undefined ? { kind: 'gone' } : { kind: 'kept', files: [first, ...more] };
}

async function open(
  { store, now, zone, officeName }: Mailroom,
  files: EvidenceFiles,
  fetchFile: FetchFile | undefined,
  chat: string,
  id: number,
): Promise<Opened> {
  const around = { db: store.read, at: now(), zone, officeName };
  const found = await openEvidence(around, { channel: 'web', sender: chat }, id);
  if (found === null) return { kind: 'refused' };
  const { ref, name, type } = found;
  if (hashOfRef(ref) !== null) {
    const path = files.pathOf(ref);
    if (path === null) return { kind: 'gone' };
    const bytes = Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>;
    return { kind: 'file', name, type, size: statSync(path).size, bytes };
  }
  const fetched = found.channel === 'telegram' && fetchFile !== undefined ? await fetchFile(ref) : null;
  if (fetched?.kind !== 'bytes') return { kind: 'elsewhere' };
  const { bytes } = fetched;
  // What Telegram calls it was its sender's word; the bytes tell.
  const judged = judgeFile({ name, size: bytes.length }, bytes.subarray(0, HEAD_BYTES));
  const safe = judged.ok ? judged.type : 'application/octet-stream';
  return { kind: 'file', name, type: safe, size: bytes.length, bytes: streamOf(bytes) };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
