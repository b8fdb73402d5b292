import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterDeed,
  isNearSame,
  type ObstacleDeed,
  type ObstacleState,
  rankBottlenecks,
} from '../../src/domain/obstacles.ts';

const owner = 'Sở Tài chính';

describe('the same obstacle', () => {
  it.each([
    ['chờ Sở Tài chính thẩm định dự toán', 'Sở Tài chính chưa thẩm định dự toán'],
    ['vướng kinh phí, chờ Sở Tài chính', 'thieu kinh phi, So Tai chinh chua cap'],
    ['chờ Sở Tài chính trả lời trước 15/4', 'Sở Tài chính chưa trả lời'],
    ['IOC chưa có tư cách pháp lý', 'chưa có tư cách pháp lý của IOC'],
  ])('“%s” and “%s”', (a, b) => {
    expect(isNearSame(a, b, owner)).toBe(true);
  });

  it.each([
    ['chờ Sở Tài chính thẩm định dự toán', 'chờ Sở Tài chính hướng dẫn thanh toán'],
    ['chờ Sở Tài chính', 'chờ Sở Tài chính thẩm định giá máy quét'],
    ['thiếu máy quét', 'thiếu nhân lực'],
  ])('is not “%s” and “%s”', (a, b) => {
    expect(isNearSame(a, b, owner)).toBe(false);
  });

  it('goes both ways, and every text is the same as itself', () => {
    const text = fc
      .array(fc.constantFrom('kinh', 'phí', 'chờ', 'máy', 'quét', 'dự', 'toán', '15/4'))
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isNearSame(a, b, owner)).toBe(isNearSame(b, a, owner));
        expect(isNearSame(a, a, owner)).toBe(true);
      }),
    );
  });
});

describe('bottlenecks', () => {
  const at = (day: number) => new Date(Date.UTC(2024, 3, day));
  const held = (name: string, tasks: number, units: number, daysLate: number, day: number) => ({
    ...{ name, tasks, units, daysLate },
    reportedAt: at(day),
  });

  it('are ranked by tasks, then units, then days late, then age', () => {
    const ranked = rankBottlenecks([
      held('newest', 1, 1, 0, 9),
      held('older', 1, 1, 0, 2),
      held('late', 1, 1, 30, 9),
      held('two units', 2, 2, 0, 9),
      held('one unit', 2, 1, 90, 1),
      held('many', 5, 1, 0, 9),
    ]);
    expect(ranked.map(({ name }) => name)).toEqual(['many', 'two units', 'one unit', 'late', 'older', 'newest']);
  });
});

describe('what can happen to an obstacle', () => {
  const states: readonly ObstacleState[] = ['open', 'answered', 'resolved', 'withdrawn', 'joined'];
  const possible = (deed: ObstacleDeed) => states.filter((state) => afterDeed(state, deed) !== null);

  it('open or answered it is answered, handed over, resolved or cleared', () => {
    for (const deed of ['answer', 'assign', 'resolve', 'clear'] as const)
      expect(possible(deed)).toEqual(['open', 'answered']);
  });

  it('answered or resolved it can be opened again; withdrawn or joined it lives on nowhere', () => {
    expect(possible('reopen')).toEqual(['answered', 'resolved']);
  });

  it('handed to another unit it waits for an answer again', () => {
    expect(afterDeed('answered', 'assign')).toBe('open');
  });
});
