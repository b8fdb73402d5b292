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
  const exists = (url: string) => existsSync(url.replace(/^file:/, ''));
  if (databaseChosen || exists(databaseUrl) || !exists(demoUrl)) return databaseUrl;
  complain(world, world.text('cli-uses-demo'));
  return demoUrl;
}
