// npm run bench: every bench/ROOM/NAME.ts, one after the other so that none disturbs another's figures.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const rooms = readdirSync('bench', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = rooms.flatMap(({ name }) =>
  readdirSync(join('bench', name))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('bench', name, file)),
);

for (const file of files) {
  console.log(`\n── ${file}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
