import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a test run a folder of its own for everything temporary, and removes it at the end: a worker that is stopped cannot
 * clean up behind itself.
 */
export default function runFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-run-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
