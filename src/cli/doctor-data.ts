import { partsOf } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { databasePath, inspectDatabase } from '../store/database-file.ts';
import { examineOffice, type OfficeHealth, type Trouble } from '../store/doctor.ts';
import { evidenceFolder } from '../store/evidence-files.ts';
import { missingFiles } from '../store/kept-files.ts';
import { type Finding, findingsOf } from './finding.ts';
import { wordUnusable } from './unusable.ts';
import { momentIn } from './words.ts';
import type { World } from './world.ts';

/** An instant that lies further ahead than this many milliseconds was written by another clock. */
const CLOCK_SLACK_MS = 5 * 60_000;
const longestError = 120;

/** The database and what is in it. Nothing is migrated or changed. */
export async function dataFindings(world: World, url: string): Promise<Finding[]> {
  const { text } = world;
  const file = databasePath(url);
  const { good, note, error } = findingsOf('database', text);
  const state = inspectDatabase(file, 'quick_check');
  if (state.kind === 'missing') return [note('database-missing', { file })];
  if (state.kind !== 'sound') return [error('database-unusable', { why: wordUnusable(state, file, text) })];
  const { people, units, tasks, reports } = state.counts;
  const sound = good('database', { file, people, units, tasks, reports });
  const migrations = findingsOf('migrations', text);
  if (state.pending.length > 0) return [sound, migrations.note('migrations-pending', { count: state.pending.length })];
  const at = world.now();
  const { year } = partsOf(localDateAt(at, world.config.timezone));
  const health = await examineOffice(url, at, year);
  return [
    ...[sound, migrations.good('migrations'), filesFinding(world, url)],
    ...officeFindings(world, health, year),
    ...mailFindings(world, health),
  ];
}

/** Files of evidence that lie beside the database. */
function filesFinding({ text }: World, url: string): Finding {
  const { good, error } = findingsOf('files', text);
  const { total, missing, names } = missingFiles(url);
  const folder = evidenceFolder(url);
  if (missing > 0) return error('files-missing', { missing, total, folder, names: names.join(', ') });
  return total === 0 ? good('files-none') : good('files', { total, folder });
}

function officeFindings(world: World, health: OfficeHealth, year: number): Finding[] {
  return [
    ...clockFindings(world, health),
    daysFinding(world, health, year),
    ...calendarFindings(world, health),
    ...peopleFindings(world, health),
    ownerFinding(world, health),
  ];
}

function clockFindings(world: World, { lastWritten }: OfficeHealth): Finding[] {
  if (lastWritten === null || lastWritten.getTime() <= world.now().getTime() + CLOCK_SLACK_MS) return [];
  return [findingsOf('clock', world.text).error('clock-behind', { last: momentIn(world, lastWritten) })];
}

/** Holidays of the years to come are entered by the running bot; a database that it has not served for long says so a year ahead. */
function daysFinding({ text }: World, { specialDays }: OfficeHealth, year: number): Finding {
  const { good, note, error } = findingsOf('days', text);
  const { thisYear, nextYear, lastYear } = specialDays;
  const [said, next] = [String(year), String(year + 1)];
  if (thisYear === 0 || lastYear < year) return error('days-missing', { year: said });
  if (nextYear === 0 || lastYear < year + 1) return note('days-missing', { year: next });
  return good('days', { year: said, days: thisYear, next, nextDays: nextYear });
}

function calendarFindings({ text }: World, { behindCalendar: count }: OfficeHealth): Finding[] {
  return count === 0 ? [] : [findingsOf('days', text).note('days-behind', { count })];
}

function peopleFindings({ text }: World, { people, linked, blocked, coordinators }: OfficeHealth): Finding[] {
  const { good, note } = findingsOf('people', text);
  if (people === 0) return [note('people-none')];
  return [
    linked === people
      ? good('people', { people })
      : note('people-unlinked', { people, linked, count: people - linked }),
    ...(blocked > 0 ? [note('people-blocked', { count: blocked })] : []),
    ...(coordinators === 0 ? [note('people-no-coordinator')] : []),
  ];
}

function ownerFinding({ text }: World, { unowned: { count, codes } }: OfficeHealth): Finding {
  const { good, error } = findingsOf('owners', text);
  if (count === 0) return good('owners');
  return error(count > codes.length ? 'owners-missing-more' : 'owners-missing', { count, codes: codes.join(', ') });
}

function mailFindings(world: World, { inbox, outbox }: OfficeHealth): Finding[] {
  const incoming = findingsOf('inbox', world.text);
  const outgoing = findingsOf('outbox', world.text);
  const { failed, late } = inbox;
  const { unknown } = outbox;
  return [
    ...(late > 0 ? [incoming.error('inbox-late', { count: late })] : []),
    failed > 0
      ? incoming.error('inbox-failed', { count: failed, last: troublesIn(world, inbox.troubles) })
      : incoming.good('inbox'),
    outbox.failed + unknown > 0
      ? outgoing.note('outbox-failed', { failed: outbox.failed, unknown, last: troublesIn(world, outbox.troubles) })
      : outgoing.good('outbox'),
  ];
}

function troublesIn(world: World, troubles: readonly Trouble[]): string {
  return troubles
    .map(({ at, channel, error }) => {
      const what = withoutTokens(error).replace(/\s+/g, ' ').slice(0, longestError);
      return world.text('doctor-trouble', { at: momentIn(world, at), channel, what });
    })
    .join('; ');
}

/** Errors are stored without tokens; this output is pasted into letters, so it is made sure of once more. */
function withoutTokens(error: string): string {
  return error.replace(/\d+:[\w-]{20,}/g, '***');
}
