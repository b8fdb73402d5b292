import type { Readable, Writable } from 'node:stream';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { parseIsoDate } from '../domain/local-date.ts';
import { instantAt } from '../domain/time-zone.ts';
import type { Text } from '../language/fluent.ts';
import type { Mailroom } from '../mailroom/surroundings.ts';
import { enterHolidays } from '../store/holidays.ts';
import { enterNotes } from '../store/notes-text.ts';
import { readSetting } from '../store/office.ts';
import { openStore, type Store } from '../store/store.ts';

/** What a command gets from `main.ts`: nothing else touches the outer world. */
export interface World {
  readonly config: Config;
  readonly now: () => Date;
  readonly text: Text;
  readonly log: Logger;
  readonly out: Writable;
  readonly err: Writable;
  readonly input: Readable;
  /** Resolves when the process is told to stop. */
  readonly stopped: Promise<void>;
}

/** 0: done. 1: could not be done, or only in part; the output says why. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export function say(world: World, line: string): void {
  world.out.write(`${line}\n`);
}

export function complain(world: World, line: string): void {
  world.err.write(`${line}\n`);
}

/** Runs a command on the configured database, ready for use, and closes it afterwards. */
export async function withStore<T>(world: World, work: (store: Store) => Promise<T>, url?: string): Promise<T> {
  const store = await openStore(url ?? world.config.databaseUrl);
  try {
    await enterHolidays(store);
    await enterNotes(store);
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * The instant that `--at` names, or now. Without an offset it is office time; a day alone is its 0:00. Null: no instant.
 */
export function instantOf(world: World, at: string | undefined): Date | null {
  if (at === undefined) return world.now();
  const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(at.trim());
  if (local !== null) return localInstant(local[1] ?? '', local[2] ?? '00:00', world.config.timezone);
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function localInstant(day: string, time: string, zone: string): Date | null {
  const date = parseIsoDate(day);
  return date === null || time > '23:59' ? null : instantAt(date, time, zone);
}

/** The present of this database: the demo's stands still where its clock was left. `at`, if given, is what the person chose. */
export async function presentOf(store: Store, at: Date, chosen: boolean): Promise<Date> {
  const clock = chosen ? null : await readSetting(store.read, 'demo.clock');
  return typeof clock === 'string' ? new Date(clock) : at;
}

/** The mailroom as a command runs it on this database, with its own clock. */
export function mailroomOf(world: World, store: Store, now: () => Date): Mailroom {
  const { timezone: zone, officeName } = world.config;
  return { store, now, zone, officeName: officeName ?? world.text('office-unnamed'), log: world.log };
}
