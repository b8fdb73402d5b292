import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { MadeFile } from '../channels/channel.ts';
import type { PlacedFile } from '../channels/terminal/print.ts';
import type { SentFile } from '../conversation/incoming.ts';
import { evidenceFaulty } from '../conversation/screens/evidence.ts';
import { viewText } from '../conversation/view.ts';
import { judgeFile, MOST_BYTES, MOST_FILES } from '../domain/evidence.ts';
import { writeStoredRef } from '../domain/stored-file.ts';
import type { EvidenceFiles } from '../store/evidence-files.ts';
import { complain, type ExitCode, type World } from './world.ts';

/** Who waits in the waiting room when the files come from the command line. */
const OWNER = 'terminal';

/** The files that the paths name, kept beside the database; or, said already, the code to end with: then none is sent. */
export async function filesToSend(
  world: World,
  files: EvidenceFiles,
  paths: readonly string[],
): Promise<SentFile[] | ExitCode> {
  if (paths.length > MOST_FILES) {
    complain(world, world.text('cli-too-many-files', { most: MOST_FILES }));
    return 2;
  }
  const sent: SentFile[] = [];
  for (const path of paths) {
    const file = await keepOne(world, files, path);
    if (typeof file === 'number') return file;
    sent.push(file);
  }
  return sent;
}

async function keepOne(world: World, files: EvidenceFiles, path: string): Promise<SentFile | ExitCode> {
  const name = basename(path);
  let code: string | undefined;
  const source = createReadStream(path).on('error', (error: NodeJS.ErrnoException) => {
    code = error.code;
  });
  const taken = await files.takeIn(source, OWNER, MOST_BYTES);
  switch (taken.kind) {
    case 'broken_off':
      complain(world, world.text('cli-file-unreadable', { file: path, code: code ?? '?' }));
      return 2;
    case 'too_large':
      complain(world, viewText(evidenceFaulty(world, 'too_large', name)));
      return 1;
    case 'cannot_write':
      complain(world, world.text('cli-file-not-kept', { file: path, code: taken.code }));
      return 1;
    case 'taken_in': {
      const { token, hash, size, head } = taken;
      const judged = judgeFile({ name, size }, head);
      if (!judged.ok) {
        await files.drop(token, OWNER);
        complain(world, viewText(evidenceFaulty(world, judged.fault, judged.name)));
        return 1;
      }
      await files.keep(token, OWNER);
      return { ref: writeStoredRef(hash), name: judged.name, type: judged.type, size };
    }
    default:
      return taken satisfies never;
  }
}

/** Writes a file that was made into a folder of its own, which nobody else on the machine may read. */
export function saveMade({ name, type, bytes }: MadeFile): PlacedFile {
  const path = join(mkdtempSync(join(tmpdir(), 'nhacviec-')), basename(name));
  writeFileSync(path, bytes, { mode: 0o600 });
  return { name, type, path };
}
