// npm run check: every "check:…" script of package.json, two at a time, each with its time; what a failed one said follows.
// npm test: the same, then the command given, whatever the checks found. Fails if anything did.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SIDE_BY_SIDE = 2;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const waiting = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const failures = [];

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(name);
}

async function check(name) {
  const start = performance.now();
  const { passed, said } = await run(scripts[name], 'pipe');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!passed) failures.push(`\n── ${name}\n${said}`);
}

/** Through a shell on npm's path, where the tools of node_modules/.bin are. */
function run(command, output) {
  const child = spawn(command, { shell: true, stdio: ['ignore', output, output] });
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, said: Buffer.concat(said).toString() }));
  });
}

await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
for (const failure of failures) console.error(failure);

const [next] = process.argv.slice(2);
const last = next === undefined ? { passed: true } : await run(next, 'inherit');
process.exitCode = failures.length === 0 && last.passed ? 0 : 1;
