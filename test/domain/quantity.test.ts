import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, roundTo } from '../../src/domain/quantity.ts';

describe('numbers as Vietnamese write them', () => {
  it.each([
    [2_389_718, '2.389.718'],
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [1.9, '1,9'],
    [1234.5, '1.234,5'],
    [-15_200, '-15.200'],
    [-0.001, '0'],
    [0.005, '0,01'],
    [1.005, '1,01'],
    [999.999, '1.000'],
  ])('%f is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [77.1, '77,1%'],
    [60, '60%'],
    [45.03, '45%'],
    [99.96, '100%'],
    [139.8, '139,8%'],
    [-2.4, '-2,4%'],
  ])('%f percent is %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });

  it('shows as many decimals as are asked for', () => {
    expect(formatPercent(45.03, 2)).toBe('45,03%');
    expect(formatNumber(1873.33, 0)).toBe('1.873');
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const value = whole + (whole < 0 ? -hundredths : hundredths) / 100;
        expect(Number(formatNumber(value).replaceAll('.', '').replace(',', '.'))).toBeCloseTo(value, 6);
      }),
    );
  });
});

it('rounds halves away from zero', () => {
  expect([roundTo(0.25, 1), roundTo(-0.25, 1), roundTo(2.5, 0), roundTo(8.575, 2)]).toEqual([0.3, -0.3, 3, 8.58]);
});
