import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

const require = createRequire(import.meta.url);

type Exports = { __wbindgen_start(): void };
type Glue = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: Exports): void };

/** Node has it, but its types live in the DOM library, which a server must not see. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Buffer) => object;
    Instance: new (module: object, imports: object) => { exports: Exports };
  };
};

let engineClass: Promise<typeof SchemaEngine> | undefined;

/**
 * Prisma's own schema engine, compiled to WebAssembly: applies and writes migrations without the downloaded binary.
 * The package's entry relies on a bundler to load the .wasm, so it is instantiated here by hand.
 */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  engineClass ??= loadEngine();
  const SchemaEngineClass = await engineClass;
  return SchemaEngineClass.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

async function loadEngine(): Promise<typeof SchemaEngine> {
  const glueFile = require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, 'schema_engine_bg.js');
  const glue = (await import(glueFile)) as Glue;
  const module = new WebAssembly.Module(readFileSync(glueFile.replace(/\.js$/, '.wasm')));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

const noFilter = { externalTables: [], externalEnums: [] };

/** SQL that turns a database of schema `from` (null: an empty one) into one of schema `to`. Schemas are Prisma texts. */
export async function migrationSql(engine: SchemaEngine, from: string | null, to: string): Promise<string> {
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  });
  const result = await engine.diff({
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: noFilter,
  });
  return result.stdout ?? '';
}

export { noFilter };
