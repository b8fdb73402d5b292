import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../src/domain/calendar.ts';
import { addDays, fromEpochDay } from '../../src/domain/local-date.ts';
import { localDateAt, localTimeAt } from '../../src/domain/time-zone.ts';
import { anyCalendar, dateWithin, daysAfter } from './arbitraries.ts';

/** April and May 2024: 18/4 Giỗ Tổ, 29/4 swapped for Saturday 4/5, 30/4 and 1/5. */
const office = createWorkCalendar({
  zone: 'Asia/Ho_Chi_Minh',
  holidays: ['2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01'],
  workingDays: ['2024-05-04'],
});

describe('working days', () => {
  it('are Monday to Friday without holidays, and the Saturdays that are worked instead', () => {
    expect(office.isWorkingDay('2024-04-17')).toBe(true);
    expect(office.isWorkingDay('2024-04-18')).toBe(false);
    expect(office.isWorkingDay('2024-04-20')).toBe(false);
    expect(office.isWorkingDay('2024-04-29')).toBe(false);
    expect(office.isWorkingDay('2024-05-04')).toBe(true);
  });

  it('are found from any day', () => {
    expect(office.nextWorkingDay('2024-04-26')).toBe('2024-04-26');
    expect(office.nextWorkingDay('2024-04-27')).toBe('2024-05-02');
    expect(office.addWorkingDays('2024-04-26', 1)).toBe('2024-05-02');
    expect(office.addWorkingDays('2024-05-02', 2)).toBe('2024-05-04');
    expect(office.addWorkingDays('2024-05-06', -1)).toBe('2024-05-04');
    expect(office.addWorkingDays('2024-05-05', -1)).toBe('2024-05-04');
    expect(office.addWorkingDays('2024-04-28', 0)).toBe('2024-05-02');
  });

  it('are counted without the first day and with the last', () => {
    expect(office.workingDaysBetween('2024-04-01', '2024-04-02')).toBe(1);
    expect(office.workingDaysBetween('2024-04-26', '2024-05-06')).toBe(4);
    expect(office.workingDaysBetween('2024-05-06', '2024-04-26')).toBe(-4);
    expect(office.workingDaysBetween('2024-04-02', '2024-04-02')).toBe(0);
  });

  it('reach across a long row of holidays and across decades', () => {
    const idle = createWorkCalendar({ zone: 'UTC', holidays: daysAfter('2023-12-31', '2024-12-31') });
    expect(idle.nextWorkingDay('2024-01-01')).toBe('2025-01-01');
    expect(idle.addWorkingDays('2025-01-01', -1)).toBe('2023-12-29');
    expect(office.addWorkingDays('1960-01-01', 1)).toBe('1960-01-04');
  });

  it('are counted as by walking the days one by one', () => {
    fc.assert(
      fc.property(anyCalendar, dateWithin(220), dateWithin(220), (calendar, from, to) => {
        const [earlier, later] = from <= to ? [from, to] : [to, from];
        const walked = daysAfter(earlier, later).filter(calendar.isWorkingDay).length;
        expect(calendar.workingDaysBetween(from, to)).toBe(from <= to || walked === 0 ? walked : -walked);
      }),
    );
  });

  it('are added as by walking the days one by one', () => {
    fc.assert(
      fc.property(anyCalendar, dateWithin(220), fc.integer({ min: -40, max: 40 }), (calendar, date, n) => {
        let day = date;
        if (n === 0) while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
        for (let left = Math.abs(n); left > 0; ) {
          day = addDays(day, Math.sign(n));
          if (calendar.isWorkingDay(day)) left -= 1;
        }
        expect(calendar.addWorkingDays(date, n)).toBe(day);
      }),
    );
  });

  it('are counted 100,000 times well within a second', { retry: 3 }, () => {
    const started = performance.now();
    for (let index = 0; index < 100_000; index += 1) {
      const date = fromEpochDay(19_500 + (index % 900));
      office.workingDaysBetween(date, office.addWorkingDays(date, 25));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('quiet time', () => {
  const at = (local: string) => new Date(`${local}:00+07:00`);

  it.each([
    ['2024-04-02T06:29', true],
    ['2024-04-02T06:30', false],
    ['2024-04-02T20:59', false],
    ['2024-04-02T21:00', true],
    ['2024-04-06T10:00', false],
    ['2024-04-07T10:00', true],
    ['2024-04-18T10:00', true],
    ['2024-05-04T10:00', false],
  ])('%s is quiet: %s', (local, quiet) => {
    expect(office.quietAt(at(local))).toBe(quiet);
  });

  it('does not cover a Sunday that is worked', () => {
    const busy = createWorkCalendar({ zone: office.zone, holidays: [], workingDays: ['2024-04-07'] });
    expect(busy.quietAt(at('2024-04-07T10:00'))).toBe(false);
    expect(busy.quietAt(at('2024-04-07T22:00'))).toBe(true);
  });

  it('ends on the next working morning', () => {
    expect(office.nextAudibleInstant(at('2024-04-02T09:10'))).toEqual(at('2024-04-02T09:10'));
    expect(office.nextAudibleInstant(at('2024-04-02T03:00'))).toEqual(at('2024-04-02T07:30'));
    expect(office.nextAudibleInstant(at('2024-04-02T22:00'))).toEqual(at('2024-04-03T07:30'));
    expect(office.nextAudibleInstant(at('2024-04-05T22:00'))).toEqual(at('2024-04-08T07:30'));
    expect(office.nextAudibleInstant(at('2024-04-28T12:00'), '08:15')).toEqual(at('2024-05-02T08:15'));
  });

  it('is never the answer to when it ends', () => {
    const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-08-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyCalendar, instants, (calendar, instant) => {
        const audible = calendar.nextAudibleInstant(instant);
        expect(audible >= instant).toBe(true);
        expect(calendar.quietAt(audible)).toBe(false);
        if (audible > instant) {
          expect(calendar.isWorkingDay(localDateAt(audible, calendar.zone))).toBe(true);
          expect(localTimeAt(audible, calendar.zone)).toBe('07:30');
        }
      }),
    );
  });
});
