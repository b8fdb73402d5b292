import type { Text } from '../language/fluent.ts';
import type { Unusable } from '../store/database-file.ts';

/** One sentence on why a file cannot be used as the database, and what to do. */
export function wordUnusable(why: Unusable, file: string, text: Text): string {
  switch (why.kind) {
    case 'missing':
      return text('backup-file-missing', { file });
    case 'not_a_database':
      return text('backup-file-not-a-database', { file });
    case 'damaged':
      return text('backup-file-damaged', { file, problem: why.problem });
    case 'foreign':
      return text('backup-file-foreign', { file });
    case 'newer':
      return text('backup-file-newer', { file, migrations: why.migrations.join(', ') });
    case 'half_migrated':
      return text('backup-file-half-migrated', { file, migration: why.migration });
    default:
      return why satisfies never;
  }
}
