// A year of reminders in an office of 500 people with 1,560 tasks: how many messages each gets in a week, and whether every promise was
// kept. It lives through the real planning, delivery and wording, so it takes long; PEOPLE=100 makes the office smaller.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterHolidays } from '../../src/store/office.ts';
import { openStore } from '../../src/store/store.ts';
import { liveYear } from '../../test/simulation/lived-year.ts';
import { inWords, messagesPerWeek } from '../../test/simulation/messages-per-week.ts';
import {
  inQuietTime,
  moreThanOnce,
  needless,
  notEscalated,
  recall,
  tooOften,
  unheardOf,
} from '../../test/simulation/verdicts.ts';

const people = Number(process.env['PEOPLE'] ?? 500);
const [first, last] = ['2024-01-02', '2024-12-31'];
const plan = { tasks: people * 3, continuous: Math.ceil((people * 60) / 500) };
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
try {
  await enterHolidays(store);
  const start = performance.now();
  const units = Math.max(6, Math.ceil(people / 20));
  const year = await liveYear(store, { seed: 2024, people, units, ...plan, first, last });
  const memory = await recall(store);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(`${people} people, ${plan.tasks} tasks, ${year.attempts.length} messages: ${minutes} minutes`);
  for (const spread of messagesPerWeek(year)) console.log(inWords(spread));
  const broken = [
    ...[...inQuietTime(year), ...moreThanOnce(year), ...needless(memory), ...tooOften(memory, year)],
    ...[...unheardOf(year, memory, last), ...notEscalated(year, memory, last).wrong],
  ];
  console.log(broken.length === 0 ? 'every promise kept' : `broken:\n${broken.join('\n')}`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
