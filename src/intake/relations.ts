import { posix } from 'node:path';
import { readXml } from './xml.ts';
import type { Archive } from './zip-entry.ts';

/** What a part of an Office file points to; `target` is a name inside the archive. */
export type Relation = { type: string; target: string; external: boolean };

/** The main part of an Office file, `word/document.xml` or `xl/workbook.xml`, as its root names it; `''` when it names none. */
export async function mainPart(archive: Archive): Promise<string> {
  const root = await readRelations(archive, '_rels/.rels', '');
  return [...root.values()].find((relation) => relation.type === 'officeDocument')?.target ?? '';
}

/** What a part points to, by the identifier it uses for it. */
export function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  return readRelations(archive, `${folder}/_rels/${posix.basename(part)}.rels`, folder);
}

async function readRelations(archive: Archive, path: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readXml(archive.read(path), {
    open: (tag) => {
      if (tag.name !== 'Relationship') return;
      const target = tag.attribute('Target') ?? '';
      // Inside the archive names have no leading slash and no dots, whichever way the relation writes them.
      relations.set(tag.attribute('Id') ?? '', {
        type: posix.basename(tag.attribute('Type') ?? ''),
        target: posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1),
        external: tag.attribute('TargetMode') === 'External',
      });
    },
  });
  return relations;
}
