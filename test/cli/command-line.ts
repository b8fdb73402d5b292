import { PassThrough, Readable } from 'node:stream';
import { pino } from 'pino';
import { runCommand } from '../../src/cli/program.ts';
import { readConfig } from '../../src/config.ts';
import { textsIn } from '../../src/language/fluent.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process on a database of its own. */
export async function runLine(url: string, argv: readonly string[], input = ''): Promise<Ended> {
  const config = readConfig({ DATABASE_URL: url, TIMEZONE: 'Asia/Ho_Chi_Minh', LOG_LEVEL: 'silent' });
  if (!('botToken' in config)) throw new Error(JSON.stringify(config));
  const [out, err] = [new PassThrough(), new PassThrough()];
  const world = {
    ...{ config, out, err, now: () => new Date('2024-04-02T01:00:00Z'), text: textsIn('vi') },
    ...{ log: pino({ level: 'silent' }), input: Readable.from([input]), stopped: new Promise<void>(() => undefined) },
  };
  const code = await runCommand(world, argv);
  return { code, out: `${out.read() ?? ''}`, err: `${err.read() ?? ''}` };
}
