import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { pino } from 'pino';
import { runCommand } from './cli/program.ts';
import { type ConfigProblem, readConfig } from './config.ts';
import { textsIn } from './language/fluent.ts';

/** The composition root: the only place that reads the environment and the real clock, and that ends the process. */
const text = textsIn('vi');
const fromFile = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
const config = readConfig({ ...fromFile, ...process.env });

if ('botToken' in config) {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const world = {
    config,
    now: () => new Date(),
    text,
    log,
    out: process.stdout,
    err: process.stderr,
    input: process.stdin,
    stopped: new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  };
  try {
    process.exitCode = await runCommand(world, process.argv.slice(2));
  } catch (error) {
    const number = Date.now().toString(36).toUpperCase();
    log.fatal({ number, err: error }, 'unexpected');
    process.stderr.write(`${text('cli-unexpected', { number })}\n`);
    process.exitCode = 1;
  }
} else {
  for (const { variable, mend } of config as readonly ConfigProblem[]) {
    process.stderr.write(`${text('config-wrong', { variable, mend: text(mend) })}\n`);
  }
  process.exitCode = 1;
}
