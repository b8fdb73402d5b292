import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPartCode, type PartStanding, shareOf, standingOfParts } from '../../src/domain/parts.ts';

const part = (progress: number, weight = 1, state: PartStanding['state'] = 'open'): PartStanding => ({
  ...{ progress, weight, state },
});

const anyPart = fc.record({
  progress: fc.integer({ min: 0, max: 100 }),
  weight: fc.integer({ min: 1, max: 1000 }),
  state: fc.constantFrom('open' as const, 'awaiting_confirmation' as const, 'confirmed' as const, 'cancelled' as const),
});

describe('the progress of a task by its parts', () => {
  it('goes by their weights, rounded down', () => {
    expect(standingOfParts([part(50, 30), part(20, 70)])).toEqual({ total: 2, confirmed: 0, progress: 29 });
    expect(standingOfParts([part(100, 2, 'confirmed'), part(99)])?.progress).toBe(99);
  });

  it('leaves out what was cancelled, with its weight', () => {
    expect(standingOfParts([part(100), part(0, 9, 'cancelled')])).toEqual({ total: 1, confirmed: 0, progress: 100 });
    expect(shareOf(part(0, 9, 'cancelled'), [part(100), part(0, 9, 'cancelled')])).toBe(0);
  });

  it('is not there where there are no parts', () => {
    expect(standingOfParts([])).toBeNull();
    expect(standingOfParts([part(10, 1, 'cancelled')])).toBeNull();
  });

  it('lies between the least and the most of them, and is the same however the weights are scaled', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (parts, times) => {
        const together = standingOfParts(parts);
        const counted = parts.filter(({ state }) => state !== 'cancelled').map(({ progress }) => progress);
        if (together === null) expect(counted).toEqual([]);
        else {
          expect(together.progress).toBeGreaterThanOrEqual(Math.min(...counted));
          expect(together.progress).toBeLessThanOrEqual(Math.max(...counted));
          expect(standingOfParts(parts.map((one) => ({ ...one, weight: one.weight * times })))).toEqual(together);
        }
      }),
    );
  });
});

it('parts are numbered below their whole, and no number is given twice', () => {
  expect(nextPartCode('NV12', [])).toBe('NV12.1');
  expect(nextPartCode('NV12', ['NV12.1', 'NV12.3', 'NV12.3.7', 'NV120.9'])).toBe('NV12.4');
  expect(nextPartCode('NV12.4', ['NV12.4.1'])).toBe('NV12.4.2');
});
