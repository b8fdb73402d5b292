import { existsSync } from 'node:fs';
import { absoluteUrl } from '../config.ts';
import { complain, type World } from './world.ts';

/** Where the demo keeps its data, apart from real ones. */
export const demoUrl = absoluteUrl('file:./data/demo.db');

/**
 * The database that a command reads which changes no lists: the configured one, or the demo's as long as there is no other,
 * so that a newcomer who just played the demo can go on from the terminal.
 */
export function databaseToRead(world: World): string {
  const { databaseUrl, databaseChosen } = world.config;
  if (databaseChosen || isThere(databaseUrl) || !isThere(demoUrl)) return databaseUrl;
  complain(world, world.text('cli-uses-demo'));
  return demoUrl;
}

/** Whether there is a database: opening one that is not there would make it, and tell of an office with nothing to do. */
export const isThere = (url: string) => existsSync(pathOf(url));

/** The file of a database. */
export const pathOf = (url: string) => url.replace(/^file:/, '');
