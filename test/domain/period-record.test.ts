import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../src/domain/local-date.ts';
import { type JudgedPeriod, onTimeShare, periodRecord, type Run } from '../../src/domain/period-record.ts';
import {
  type Cadence,
  periodKey,
  periodOfKey,
  type Rhythm,
  reportingPeriod,
} from '../../src/domain/reporting-periods.ts';

const monthly: Rhythm = { cadence: 'monthly', cutOffDay: 14 };
const always: Run[] = [{ from: '2023-12-15', to: null }];

function report(key: string, on: LocalDate) {
  const period = periodOfKey(key, 14);
  if (period === null) throw new Error(key);
  return { period, on };
}

const shown = (record: readonly JudgedPeriod[]) => record.map(({ period, state }) => `${periodKey(period)} ${state}`);
const states = (record: readonly JudgedPeriod[]) => record.map(({ state }) => state);

describe('the periods of a continuous task', () => {
  it('go from its first day to the one that runs', () => {
    expect(shown(periodRecord(monthly, always, [], '2024-04-02'))).toEqual([
      '2024-01 missed',
      '2024-02 missed',
      '2024-03 missed',
      '2024-04 open',
    ]);
  });

  it('are reported in time until 24:00 of their last day, and late after it', () => {
    const reports = [report('2024-01', '2024-01-14'), report('2024-02', '2024-02-15')];
    expect(periodRecord(monthly, always, reports, '2024-03-10')).toMatchObject([
      { state: 'on_time', reportedOn: '2024-01-14' },
      { state: 'late', reportedOn: '2024-02-15' },
      { state: 'open', reportedOn: null },
    ]);
  });

  it('stay one period however often they are reported, and the first report counts', () => {
    const reports = [report('2024-01', '2024-02-01'), report('2024-01', '2024-01-10'), report('2024-01', '2024-01-12')];
    const [first] = periodRecord(monthly, always, reports, '2024-02-20');
    expect(first).toMatchObject({ state: 'on_time', reportedOn: '2024-01-10' });
  });

  it('are not judged when the task was taken on after their middle', () => {
    const taken = (from: LocalDate) => states(periodRecord(monthly, [{ from, to: null }], [], '2024-04-02'));
    expect(taken('2024-02-29')).toEqual(['missed', 'open']);
    expect(taken('2024-03-01')).toEqual(['not_judged', 'open']);
  });

  it('are not judged while the task was paused at their end, but a report made in time still counts', () => {
    const runs: Run[] = [
      { from: '2023-12-15', to: '2024-02-10' },
      { from: '2024-03-20', to: null },
    ];
    const reports = [report('2024-02', '2024-02-05')];
    expect(shown(periodRecord(monthly, runs, reports, '2024-04-20'))).toEqual([
      '2024-01 missed',
      '2024-02 on_time',
      '2024-03 not_judged',
      '2024-04 missed',
      '2024-05 open',
    ]);
  });

  it('end when the task ends', () => {
    const record = periodRecord(monthly, [{ from: '2023-12-15', to: '2024-02-20' }], [], '2024-06-01');
    expect(shown(record)).toEqual(['2024-01 missed', '2024-02 missed', '2024-03 not_judged']);
  });

  it('are covered by what was reported in another rhythm before it was changed', () => {
    const reports = [
      report('2023-Q4', '2023-12-10'),
      report('2024-Q1', '2024-03-10'),
      report('2024-W14', '2024-04-05'),
    ];
    expect(states(periodRecord(monthly, always, reports, '2024-04-20')).slice(-5)).toEqual([
      'on_time',
      'on_time',
      'on_time',
      'on_time',
      'open',
    ]);
  });

  it('are none before the task begins', () => {
    expect(periodRecord(monthly, [{ from: '2024-05-01', to: null }], [], '2024-04-02')).toEqual([]);
    expect(periodRecord(monthly, [], [], '2024-04-02')).toEqual([]);
  });
});

describe('the share reported in time', () => {
  it('is of the periods that are over', () => {
    const keys = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];
    const reports = keys.map((key) => report(key, periodOfKey(key, 14)?.from ?? ''));
    const record = periodRecord(monthly, always, reports, '2024-07-01');
    expect(onTimeShare(record, '2024-07-01')).toEqual({ onTime: 5, judged: 6, percent: 83.3 });
  });

  it('is unknown while no period is over', () => {
    expect(onTimeShare(periodRecord(monthly, always, [], '2024-01-02'), '2024-01-02').percent).toBeNull();
  });
});

describe('whatever the rhythm, the pauses and the reports', () => {
  const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => addDays('2024-01-01', n));
  const anyRuns = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 200 })), { maxLength: 4 })
    .map((lengths): Run[] => {
      let at = 0;
      return lengths.map(([gap, length], i): Run => {
        const from = addDays('2024-01-01', at + gap);
        at += gap + length;
        return { from, to: i === lengths.length - 1 ? null : addDays('2024-01-01', at) };
      });
    });
  const anyCase = fc.record({
    rhythm: fc.record({
      cadence: fc.constantFrom<Cadence>('weekly', 'monthly', 'quarterly'),
      cutOffDay: fc.constantFrom(1, 14, 28, 'calendar' as const),
    }),
    runs: anyRuns,
    made: fc.array(fc.tuple(day(0, 900), fc.integer({ min: 0, max: 90 })), { maxLength: 8 }),
    today: day(0, 900),
  });

  it('periods follow one another without a gap, and only the present one is open', () => {
    fc.assert(
      fc.property(anyCase, ({ rhythm, runs, made, today }) => {
        const reports = made.map(([of, after]) => ({ period: reportingPeriod(rhythm, of), on: addDays(of, after) }));
        const record = periodRecord(rhythm, runs, reports, today);
        record.slice(1).forEach(({ period }, i) => {
          expect(period.from).toBe(addDays(record[i]?.period.until ?? '', 1));
        });
        for (const { period, state } of record) if (state === 'open') expect(period.until >= today).toBe(true);
        for (const { period, state } of record) if (state === 'missed') expect(period.until < today).toBe(true);
      }),
    );
  });

  it('one more report never makes the record worse, and none takes a period from another', () => {
    fc.assert(
      fc.property(anyCase, day(0, 900), ({ rhythm, runs, made, today }, of) => {
        fc.pre(of <= today && runs.some(({ from }) => from <= of));
        const reports = made.map(([day, after]) => ({ period: reportingPeriod(rhythm, day), on: addDays(day, after) }));
        const more = [...reports, { period: reportingPeriod(rhythm, of), on: today }];
        const former = periodRecord(rhythm, runs, reports, today);
        const record = periodRecord(rhythm, runs, more, today);
        expect(onTimeShare(record, today).onTime).toBeGreaterThanOrEqual(onTimeShare(former, today).onTime);
        const before = new Map(former.map((one) => [periodKey(one.period), one.state]));
        const changed = record.filter(
          ({ period, state }) => before.has(periodKey(period)) && before.get(periodKey(period)) !== state,
        );
        expect(changed.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the share lies between none and all', () => {
    fc.assert(
      fc.property(anyCase, ({ rhythm, runs, made, today }) => {
        const reports = made.map(([of, after]) => ({ period: reportingPeriod(rhythm, of), on: addDays(of, after) }));
        const { onTime, judged, percent } = onTimeShare(periodRecord(rhythm, runs, reports, today), today);
        expect(onTime).toBeLessThanOrEqual(judged);
        expect(percent === null).toBe(judged === 0);
      }),
    );
  });
});
