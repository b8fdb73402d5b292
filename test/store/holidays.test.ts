import { expect, it } from 'vitest';
import { rescheduleAll } from '../../src/actions/calendar/reschedule.ts';
import { effectDue } from '../../src/actions/effect-due.ts';
import { loadOffice } from '../../src/store/office.ts';
import { loadSpecialDays } from '../../src/store/special-days.ts';
import { dayOff, keeper } from '../actions/calendar/changing.ts';
import { at, playedOffice, zone } from '../reminders/played-office.ts';

it('the holidays of years to come are entered five years ahead, once, and tasks due then follow', async () => {
  const play = await playedOffice();
  const { store } = play;
  const thu = await play.person('Thu', { role: 'coordinator' });
  const far = { startOn: '2030-01-02', originalDue: '2036-02-01', currentDue: '2036-02-01' };
  const task = await play.task('NV1', far);
  await effectDue(store, at('2030-12-31T08:00'), zone);
  expect((await loadSpecialDays(store.read)).has('2036-04-30')).toBe(false);

  const when = '2031-01-02T08:00';
  expect((await keeper(store, thu, when).changes(dayOff('2036-01-02'))).ok).toBe(false);
  await effectDue(store, at(when), zone);
  await effectDue(store, at(when), zone);
  const days = await loadSpecialDays(store.read);
  // Tết 2036 begins on Monday 28 January.
  for (const on of ['2036-01-01', '2036-01-28', '2036-04-30', '2036-09-02']) expect(days.get(on)?.kind).toBe('off');
  expect(await store.read.calendarChange.findMany()).toMatchObject([{ deed: 'entered', personId: null }]);
  expect((await loadOffice(store.read, zone)).calendar.isWorkingDay('2036-04-30')).toBe(false);

  await rescheduleAll({ store, zone, now: () => at(when) });
  const now = await store.read.task.findUniqueOrThrow({ where: { id: task.id } });
  expect(now.dueSoonFrom?.getTime()).toBeLessThan(task.dueSoonFrom?.getTime() ?? 0);
  expect((await keeper(store, thu, when).changes(dayOff('2036-01-02'))).ok).toBe(true);
});
