import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import type { World } from '../../src/cli/world.ts';
import { readConfig } from '../../src/config.ts';
import { textsIn } from '../../src/language/fluent.ts';
import type { Store } from '../../src/store/store.ts';

export interface TestWorld extends World {
  /** Everything written to the output since the last call. */
  readonly said: () => string;
  /** Everything written to the error stream since the last call. */
  readonly complained: () => string;
}

export interface TestWorldOptions {
  /** `file:PATH` */
  readonly databaseUrl: string;
  /** Tuesday 2 April 2024, 7:25 in the office, unless given. */
  readonly now?: Date;
  /** Environment variables beside DATABASE_URL. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string;
}

/** What a command gets, with everything it writes caught. */
export function testWorld(options: TestWorldOptions): TestWorld {
  const config = readConfig({ ...options.env, DATABASE_URL: options.databaseUrl });
  if (!('botToken' in config)) throw new Error(`wrong configuration: ${JSON.stringify(config)}`);
  const [out, err, input] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(options.input ?? '');
  return {
    config,
    now: () => options.now ?? new Date('2024-04-02T00:25:00Z'),
    text: textsIn('vi'),
    log: pino({ level: 'silent' }),
    ...{ out, err, input },
    stopped: new Promise(() => undefined),
    said: () => taken(out),
    complained: () => taken(err),
  };
}

/** The file behind a test's store. */
export async function fileOf(store: Store): Promise<string> {
  const [main] = await store.read.$queryRaw<{ file: string }[]>`PRAGMA database_list`;
  if (main === undefined) throw new Error('a store without a file');
  return main.file;
}

function taken(stream: PassThrough): string {
  const chunk: unknown = stream.read();
  return chunk === null ? '' : String(chunk);
}
