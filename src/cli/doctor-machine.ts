import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatNumber } from '../domain/quantity.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { type Finding, findingsOf } from './finding.ts';
import { momentIn } from './words.ts';
import type { World } from './world.ts';

/** What the machine says of itself. Sizes in bytes. */
export interface Machine {
  readonly nodeVersion: string;
  readonly freeBytes: number;
  readonly databaseBytes: number;
}

/** The oldest Node that runs the bot ("engines" in package.json). */
export const leastNode = '20.19';
const gigabyte = 1024 ** 3;
const officialApi = 'https://api.telegram.org';
/** Where Telegram's servers deliver webhooks (core.telegram.org/bots/api#setwebhook). */
const webhookPorts = ['', '443', '80', '88', '8443'];

export function readMachine(databaseFile: string): Machine {
  const { bavail, bsize } = statfsSync(existingFolder(databaseFile));
  const databaseBytes = existsSync(databaseFile) ? statSync(databaseFile).size : 0;
  return { nodeVersion: process.versions.node, freeBytes: bavail * bsize, databaseBytes };
}

/** Node, disk, clock and configuration. */
export function machineFindings(world: World, machine: Machine): Finding[] {
  return [nodeFinding(world, machine), diskFinding(world, machine), clockFinding(world), ...settingFindings(world)];
}

function nodeFinding({ text }: World, { nodeVersion: version }: Machine): Finding {
  const { good, error } = findingsOf('node', text);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode.split('.').map(Number);
  const fits = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return fits ? good('node', { version }) : error('node-old', { version, least: leastNode });
}

/** A backup needs the database's size once more, and a restore too. */
function diskFinding({ text }: World, { freeBytes, databaseBytes }: Machine): Finding {
  const { good, note, error } = findingsOf('disk', text);
  const size = { free: formatNumber(freeBytes / gigabyte, 1) };
  if (freeBytes < gigabyte / 5) return error('disk-full', size);
  return freeBytes < Math.max(gigabyte, 3 * databaseBytes) ? note('disk-low', size) : good('disk', size);
}

function clockFinding(world: World): Finding {
  const { good, error } = findingsOf('clock', world.text);
  const { timezone: zone } = world.config;
  const said = { now: momentIn(world, world.now()), zone };
  return localDateAt(world.now(), zone) < '2024' ? error('clock-past', said) : good('clock', said);
}

function settingFindings({ config, text }: World): Finding[] {
  const token = findingsOf('token', text);
  const isSet = config.botToken !== undefined;
  return [
    isSet ? token.good('token') : token.note('token-missing'),
    webhookFinding(config.webhook?.publicUrl, config.telegramApiRoot === officialApi, text),
  ];
}

/** PUBLIC_URL and WEBHOOK_SECRET are set together or not at all: the configuration is not read otherwise. */
function webhookFinding(publicUrl: string | undefined, official: boolean, text: World['text']): Finding {
  const { good, error } = findingsOf('webhook', text);
  if (publicUrl === undefined) return good('polling');
  const { protocol, port } = new URL(publicUrl);
  if (official && protocol !== 'https:') return error('webhook-insecure', { url: publicUrl });
  if (official && !webhookPorts.includes(port)) return error('webhook-port', { url: publicUrl });
  return good('webhook', { url: publicUrl });
}

function existingFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) || folder === file ? folder : existingFolder(folder);
}
