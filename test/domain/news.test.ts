import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byWeight, factsOf, isNewsTo, type NewsEvent, type NewsFact, type NewsReader } from '../../src/domain/news.ts';

const minute = (n: number) => new Date(Date.UTC(2024, 3, 2, 1, n));
const event = (n: number, fact: NewsFact, personId: number | null = 1): NewsEvent => ({
  at: minute(n),
  personId,
  fact,
});
const progress = (from: number, to: number, note = ''): NewsFact => ({ kind: 'progress', from, to, note });

describe('what happened to a task', () => {
  it('is told in order, its progress as one step', () => {
    const done = { kind: 'done' } as const;
    const events = [event(5, done), event(1, progress(40, 50)), event(3, progress(50, 60, 'xong đợt 1'))];
    expect(factsOf(events)).toEqual([progress(40, 60, 'xong đợt 1'), done]);
    expect(factsOf([event(1, done)])).toEqual([done]);
  });

  it('whatever it was, has one step of progress at most, from the first figure to the last', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const anyFact = fc.oneof(
      fc.record({ from: percent, to: percent }).map(({ from, to }) => progress(from, to)),
      fc.constant<NewsFact>({ kind: 'done' }),
      fc.constant<NewsFact>({ kind: 'obstacle', text: 'kinh phí' }),
    );
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 1, maxLength: 12 }), (facts) => {
        const told = factsOf(facts.map((fact, n) => event(n, fact)));
        const steps = facts.filter((fact) => fact.kind === 'progress');
        const step = told.filter((fact) => fact.kind === 'progress');
        expect(step.map(({ from, to }) => [from, to])).toEqual(
          steps.length === 0 ? [] : [[steps[0]?.from, steps.at(-1)?.to]],
        );
        expect(told.filter(({ kind }) => kind !== 'progress')).toEqual(facts.filter(({ kind }) => kind !== 'progress'));
      }),
    );
  });

  it('comes the weightier first, of equal weight the newest', () => {
    const late = [event(1, { kind: 'overdue', due: '2024-04-01' }, null)];
    const [older, newer] = [[event(2, progress(1, 2))], [event(3, progress(1, 2))]];
    expect([older, newer, late].sort(byWeight)).toEqual([late, newer, older]);
  });
});

describe('what is news to whom', () => {
  const stranger: NewsReader = { personId: 9, isAssigned: false, confirms: false };
  const facts: readonly NewsFact[] = [
    progress(40, 60),
    { kind: 'done' },
    { kind: 'confirmed' },
    { kind: 'returned', reason: '' },
    { kind: 'cancelled', reason: '' },
    { kind: 'paused', reason: '' },
    { kind: 'resumed' },
    { kind: 'extended', from: '2024-06-28', to: '2024-08-30' },
    { kind: 'not_extended', from: '2024-06-28', to: '2024-08-30' },
    { kind: 'obstacle', text: 'kinh phí' },
    { kind: 'resolved', text: 'kinh phí' },
    { kind: 'overdue', due: '2024-04-01' },
  ];
  const told = (reader: NewsReader, awaits = false) =>
    facts.filter((fact) => isNewsTo(reader, event(1, fact), awaits)).map(({ kind }) => kind);

  it('to whoever only follows, everything; one’s own deeds to nobody', () => {
    expect(told(stranger)).toHaveLength(facts.length);
    expect(told({ ...stranger, personId: 1 })).toEqual([]);
  });

  it('to the assigned, what others report: of decisions they are told at once, of deadlines in their own sections', () => {
    expect(told({ ...stranger, isAssigned: true })).toEqual(['progress', 'done', 'obstacle', 'resolved']);
  });

  it('to a head not the deadline, to a coordinator not the result that waits for them', () => {
    expect(told({ ...stranger, confirms: true }, true)).not.toContain('done');
    expect(told({ ...stranger, confirms: true }, false)).toContain('done');
  });
});
