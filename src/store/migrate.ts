import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { noFilter, openSchemaEngine } from './schema-engine.ts';

export const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/**
 * Applies the migrations that the database has not seen yet, in order, by Prisma's own engine, which records them in
 * `_prisma_migrations`. Returns the names of those applied now. Throws if one fails or was changed after it was applied.
 */
export async function applyMigrations(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  migrations: readonly string[] = migrationNames(),
): Promise<readonly string[]> {
  const opened: SqlDriverAdapter[] = [];
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    return connection;
  };
  const engine = await openSchemaEngine(adapter);
  try {
    const output = await engine.applyMigrations({ migrationsList: readMigrations(migrations), filters: noFilter });
    return output.appliedMigrationNames;
  } finally {
    engine.free();
    // The engine leaves its connections open, and an open connection can hold a lock.
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

/** Names of all migrations, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function readMigrations(names: readonly string[]) {
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
