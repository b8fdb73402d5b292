import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In bytes: a run leaves far less behind, but a small disk in memory must not fill up. */
const PLENTY = 4 * 2 ** 30;

/** A disk in memory, where there is one with room: most of the time of a small test is a disk that makes sure of its writing. */
function quickestFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > PLENTY ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

/**
 * Gives a test run a folder of its own for everything temporary, and removes it at the end: a worker that is stopped cannot
 * clean up behind itself.
 */
export default function runFolder(): () => void {
  const folder = mkdtempSync(join(quickestFolder(), 'nhacviec-run-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
