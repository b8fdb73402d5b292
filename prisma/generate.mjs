// Writes the Prisma client. `prisma generate` insists on a schema engine binary that it would download and never runs;
// any executable file satisfies it, so that installing works on closed networks (docs/decisions/0006).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const run = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
  stdio: ['ignore', 'pipe', 'pipe'],
  encoding: 'utf8',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    // Otherwise it asks a server for news of itself.
    CHECKPOINT_DISABLE: '1',
  },
});
// It greets on standard error as well: only a failure is worth showing.
if (run.status !== 0) process.stderr.write(`${run.error?.message ?? ''}${run.stdout}${run.stderr}\n`);
process.exit(run.status ?? 1);
