// npm run migration -- NAME: writes the next migration from the difference between the schema of the last migration
// (kept beside it) and prisma/schema.prisma.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationNames, migrationsFolder } from '../src/store/migrate.ts';
import { migrationSql, openSchemaEngine } from '../src/store/schema-engine.ts';
import { sqliteAdapter } from '../src/store/sqlite.ts';

const label = process.argv[2];
if (label === undefined || !/^[a-z0-9_]+$/.test(label)) {
  console.error('Usage: npm run migration -- name_in_snake_case');
  process.exit(2);
}
const schemaFile = join(migrationsFolder, '..', 'schema.prisma');
const last = existsSync(migrationsFolder) ? migrationNames().at(-1) : undefined;
const before = last === undefined ? null : readFileSync(join(migrationsFolder, last, 'schema.prisma'), 'utf8');
const engine = await openSchemaEngine(sqliteAdapter('file::memory:'));
const sql = await migrationSql(engine, before, readFileSync(schemaFile, 'utf8'));
if (sql.trim() === '' || sql.includes('This is an empty migration')) {
  console.log('The schema has not changed since the last migration.');
  process.exit(0);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = join(migrationsFolder, `${stamp}_${label}`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'migration.sql'), sql);
copyFileSync(schemaFile, join(folder, 'schema.prisma'));
console.log(`${folder}/migration.sql`);
