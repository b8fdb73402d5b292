// A year of reminders: how many messages each gets in a week, and whether every promise was kept. It lives through the real planning,
// wording and delivery, and takes its time; PEOPLE=500 makes the office larger (some minutes), SEED=7 makes it another, and
// CHART=docs/messages-per-week.md keeps what came out as a page of the documentation.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterHolidays } from '../../src/store/holidays.ts';
import { openStore } from '../../src/store/store.ts';
import { liveYear } from '../../test/simulation/lived-year.ts';
import { inWords, messagesPerWeek } from '../../test/simulation/messages-per-week.ts';
import { escalated, heardInTime, inQuietTime, moreThanOnce, ofFinished } from '../../test/simulation/verdicts.ts';
import { weeksPage } from './weeks-page.ts';

const people = Number(process.env['PEOPLE'] ?? 60);
const seed = Number(process.env['SEED'] ?? 2024);
const [first, last] = ['2024-01-02', process.env['LAST'] ?? '2024-12-31'];
const plan = {
  tasks: Number(process.env['TASKS'] ?? people * 2),
  continuous: Math.ceil(people / 8),
  units: Math.max(6, Math.ceil(people / 8)),
};
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
// Nothing else holds the process while a transaction waits for its turn.
const awake = setInterval(() => undefined, 1000);
try {
  await enterHolidays(store);
  const start = performance.now();
  const year = await liveYear(store, { seed, people, ...plan, first, last });
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(`${people} people, ${plan.tasks} tasks, ${year.attempts.length} messages: ${minutes} minutes`);
  const spreads = messagesPerWeek(year);
  for (const spread of spreads) console.log(inWords(spread));
  const [inTime, above] = [heardInTime(year, last), escalated(year, last)];
  console.log(`overdue tasks looked at: ${inTime.cases}; levels told: ${above.cases}`);
  const broken = [
    ...[...inQuietTime(year), ...moreThanOnce(year), ...ofFinished(year)],
    ...[...inTime.wrong, ...above.wrong],
  ];
  console.log(broken.length === 0 ? 'every promise kept' : `broken:\n${broken.join('\n')}`);
  if (broken.length > 0) process.exitCode = 1;
  const page = process.env['CHART'];
  const office = { people, tasks: plan.tasks + plan.continuous, first, last, seed };
  const cases = { overdue: inTime.cases, levels: above.cases, broken: broken.length };
  if (page !== undefined) writeFileSync(page, weeksPage(spreads, office, cases));
} finally {
  clearInterval(awake);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
