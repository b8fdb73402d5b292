import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FetchFile } from '../channels/telegram/fetch-file.ts';
import type { OpenFile } from '../mailroom/surroundings.ts';
import type { EvidenceFiles } from '../store/evidence-files.ts';

/** Files to be read: from their place beside the database, or fetched from Telegram into a folder that goes when they were read. */
export function fileOpener({ pathOf }: Pick<EvidenceFiles, 'pathOf'>, fetchFile?: FetchFile): OpenFile {
  return async (channel, ref) => {
    if (channel !== 'telegram') {
      const path = pathOf(ref);
      return path === null ? { kind: 'gone' } : { kind: 'file', path, close: () => Promise.resolve() };
    }
    const fetched = (await fetchFile?.(ref)) ?? { kind: 'gone' };
    if (fetched.kind !== 'bytes') return fetched;
    // A folder that nobody else on the machine may open.
    const folder = await mkdtemp(join(tmpdir(), 'nhacviec-read-'));
    const path = join(folder, 'file');
    await writeFile(path, fetched.bytes, { mode: 0o600 });
    return { kind: 'file', path, close: () => rm(folder, { recursive: true, force: true }) };
  };
}
