import { databasePath } from '../store/database-file.ts';
import { databaseToRead } from './database.ts';
import { dataFindings } from './doctor-data.ts';
import { machineFindings, readMachine } from './doctor-machine.ts';
import type { Finding } from './finding.ts';
import { type ExitCode, say, type World } from './world.ts';

/** Says what is wrong and how to mend it, a line each. 1 if anything is an error. Changes nothing. */
export async function doctor(world: World, options: { readonly json?: boolean }): Promise<ExitCode> {
  const url = databaseToRead(world);
  const machine = machineFindings(world, readMachine(databasePath(url)));
  const findings = [...machine, ...(await dataFindings(world, url))];
  const errors = findings.filter((finding) => finding.level === 'error').length;
  if (options.json) {
    say(world, JSON.stringify({ ok: errors === 0, findings }));
  } else {
    for (const finding of findings) say(world, wordFinding(world, finding));
    say(world, errors === 0 ? world.text('doctor-all-good') : world.text('doctor-errors', { count: errors }));
  }
  return errors === 0 ? 0 : 1;
}

function wordFinding({ text }: World, { level, text: finding }: Finding): string {
  return text(`doctor-level-${level}`, { finding });
}
