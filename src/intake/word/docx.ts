import { countRows, type ReadOutput } from '../read-output.ts';
import { relationsOf } from '../relations.ts';
import { type Limits, type MergedRange, Refused } from '../workbook.ts';
import type { Archive } from '../zip-entry.ts';
import { readDocument } from './document.ts';
import { readNumbering } from './numbering.ts';

const mergesLimit = 100_000;

/**
 * Reads the tables of a Word document, whose main part is at `path` in its archive, each as a sheet of its own, as they look with all tracked
 * changes accepted. Headers, footers, footnotes and comments are never opened. Throws `Refused`.
 */
export async function readDocx(archive: Archive, path: string, limits: Limits, output: ReadOutput): Promise<void> {
  const relations = [...(await relationsOf(archive, path)).values()];
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target ?? '';
  const names = archive.names();
  if (names.some((name) => name.endsWith('vbaProject.bin'))) output.warn({ kind: 'macros' });
  if (names.some((name) => /^word\/comments/.test(name))) output.warn({ kind: 'notes' });
  const numbering = await readNumbering(archive, targetOf('numbering'), targetOf('styles'));
  const counted = countRows(limits, output);
  const merge = countMerges(counted.merge);
  const tables = await readDocument(archive.read(path), numbering, limits, { ...counted, merge });
  if (tables === 0) throw new Refused({ reason: 'no-table' });
}

function countMerges(merge: (range: MergedRange) => void): (range: MergedRange) => void {
  let merges = 0;
  return (range) => {
    merges += 1;
    if (merges > mergesLimit) throw new Refused({ reason: 'damaged' });
    merge(range);
  };
}
