import { expect, it } from 'vitest';
import { testStore } from '../support/store.ts';
import { liveYear } from './lived-year.ts';
import { messagesPerWeek } from './messages-per-week.ts';
import { escalated, heardInTime, inQuietTime, moreThanOnce, ofFinished } from './verdicts.ts';

const LAST = '2024-02-27';

it('eight weeks of an office: nobody is spoken to at night or twice a day, and whoever has to know is told in time', async () => {
  const size = { seed: 2024, people: 26, units: 6, tasks: 60, continuous: 4, first: '2024-01-02', last: LAST };
  const year = await liveYear(await testStore(), size);
  expect(inQuietTime(year)).toEqual([]);
  expect(moreThanOnce(year)).toEqual([]);
  expect(ofFinished(year)).toEqual([]);
  const inTime = heardInTime(year, LAST);
  expect(inTime.wrong).toEqual([]);
  expect(inTime.cases).toBeGreaterThan(20);
  const above = escalated(year, LAST);
  expect(above.wrong).toEqual([]);
  expect(above.cases).toBeGreaterThan(100);
  const [everybody] = messagesPerWeek(year);
  expect(everybody?.median).toBeLessThanOrEqual(3);
  expect(everybody?.ninetyFifth).toBeLessThanOrEqual(6);
}, 90_000);
