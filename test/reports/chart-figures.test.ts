import { describe, expect, it } from 'vitest';
import { type ChartOrder, chartOrder } from '../../src/reports/chart/chart-order.ts';
import type { ProgressDrawing } from '../../src/reports/chart/progress-order.ts';
import type { UnitsDrawing } from '../../src/reports/chart/units-order.ts';
import type { WeeksDrawing } from '../../src/reports/chart/weeks-order.ts';

import type { ChartName, ChartWish } from '../../src/reports/wish.ts';
import { pastFigureCells, totalFigures } from '../../src/store/figures.ts';
import { at, type PlayedOffice, playedOffice } from '../reminders/played-office.ts';

const morning = at('2024-04-02T08:00');

async function chartOf<Drawing>(
  play: PlayedOffice,
  chart: ChartName,
  more: Partial<ChartWish> = {},
): Promise<Omit<ChartOrder, 'drawing'> & { drawing: Drawing }> {
  const wish: ChartWish = { kind: 'chart', chart, scope: {}, asOf: morning.toISOString(), language: 'vi', ...more };
  const { drawing, ...rest } = await chartOrder(play.store.read, wish, play.office);
  return { ...rest, drawing: drawing as Drawing };
}

/** Sở Y tế: one late, one in time, one done; Sở Tư pháp: one late of one; Sở Nội vụ: nothing late. */
async function threeUnits(): Promise<PlayedOffice> {
  const play = await playedOffice();
  const [health, justice, home] = [
    await play.unit('Sở Y tế'),
    await play.unit('Sở Tư pháp'),
    await play.unit('Sở Nội vụ'),
  ];
  const long = { originalDue: '2024-06-28', currentDue: '2024-06-28' };
  await play.task('YT1', { leadUnitId: health.id });
  await play.task('YT2', { leadUnitId: health.id, ...long });
  const done = await play.task('YT3', { leadUnitId: health.id, ...long });
  await play.change(done, { state: 'confirmed', reportedDoneOn: '2024-03-20' }, at('2024-03-21T09:00'));
  await play.task('TP1', { leadUnitId: justice.id });
  await play.task('NV1', { leadUnitId: home.id, ...long });
  return play;
}

describe('the chart by unit', () => {
  it('holds the figures of the summary at its instant, the weakest unit first', async () => {
    const play = await threeUnits();
    const { headline, when, drawing } = await chartOf<UnitsDrawing>(play, 'units');
    const figures = totalFigures(await pastFigureCells(play.store.read, {}, morning));
    expect(drawing.legend.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      `Chưa hoàn thành, quá hạn: ${figures.openOverdue}`,
      `Chưa hoàn thành, trong hạn: ${figures.openInTime}`,
      `Hoàn thành quá hạn: ${figures.doneLate}`,
      `Hoàn thành đúng hạn: ${figures.doneInTime}`,
    ]);
    expect([headline, when]).toEqual(['2/5 nhiệm vụ quá hạn (40%)', 'Đến 8h00 ngày 2/4/2024']);
    expect(drawing.rows.map(({ name, figure }) => `${name} ${figure}`)).toEqual([
      'Sở Tư pháp 1/1',
      'Sở Y tế 1/3',
      'Sở Nội vụ 0/1',
    ]);
  });

  it('stays as it was, whatever happens afterwards', async () => {
    const play = await threeUnits();
    const before = await chartOf<UnitsDrawing>(play, 'units');
    const late = await play.store.read.task.findUniqueOrThrow({ where: { code: 'TP1' } });
    await play.change(late, { state: 'confirmed', reportedDoneOn: '2024-04-02' }, at('2024-04-02T09:00'));
    expect(await chartOf(play, 'units')).toEqual(before);
    const after = await chartOf<UnitsDrawing>(play, 'units', { asOf: at('2024-04-02T10:00').toISOString() });
    expect(after.headline).toBe('1/5 nhiệm vụ quá hạn (20%)');
  });

  it('of sixty units shows nine and adds the others up, so that nothing is missing', async () => {
    const play = await playedOffice();
    for (let i = 1; i <= 60; i++) {
      const unit = await play.unit(`UBND xã số ${i}`);
      await play.task(`X${i}`, { leadUnitId: unit.id, ...(i > 30 && { currentDue: '2024-06-28' }) });
    }
    const { drawing } = await chartOf<UnitsDrawing>(play, 'units');
    expect(drawing.rows).toHaveLength(9);
    expect(drawing.others).toBe('và 51 đơn vị khác: quá hạn 21/51');
    expect(drawing.total.openOverdue.count).toBe(30);
  });

  it('of one unit is its bar alone, and of none a sentence', async () => {
    const play = await threeUnits();
    const { id } = await play.store.read.unit.findFirstOrThrow({ where: { name: 'Sở Y tế' } });
    const one = await chartOf<UnitsDrawing>(play, 'units', { scope: { underUnitId: id } });
    expect([one.place, one.drawing.rows, one.drawing.total.doneInTime.label]).toEqual(['Sở Y tế', [], '1']);
    for (const chart of ['units', 'progress', 'weeks'] as const) {
      const none = await chartOf<UnitsDrawing>(play, chart, { asOf: '2020-01-01T00:00:00Z' });
      expect([none.headline, none.drawing.empty]).toEqual([
        'Chưa có nhiệm vụ nào',
        'Khi có nhiệm vụ, biểu đồ hiện ở đây.',
      ]);
    }
  });
});

describe('the chart of progress', () => {
  it('ends at what was finished and what was due, and goes on to the last deadline', async () => {
    const play = await threeUnits();
    const { headline, drawing } = await chartOf<ProgressDrawing>(play, 'progress');
    expect(headline).toBe('Hoàn thành 1/5, đến hạn 2');
    expect(drawing.finished.at(-1)).toMatchObject({ at: drawing.now, count: 1 });
    expect(drawing.planned.filter((point) => point.at <= drawing.now).at(-1)?.count).toBe(2);
    expect(drawing.planned.at(-1)?.count).toBe(5);
    expect(drawing.levels.map(({ count }) => count)).toEqual([0, 1, 2, 3, 4, 5]);
    const places = [...drawing.planned, ...drawing.finished].map((point) => point.at);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  });

  it('a deadline of today is not called for before the day is over', async () => {
    const play = await playedOffice();
    await play.task('NV1', { currentDue: '2024-04-02' });
    expect((await chartOf(play, 'progress')).headline).toBe('Hoàn thành 0/1, đến hạn 0');
    const evening = { asOf: at('2024-04-03T00:00').toISOString() };
    expect((await chartOf(play, 'progress', evening)).headline).toBe('Hoàn thành 0/1, đến hạn 1');
  });

  it('of tasks without deadlines says so', async () => {
    const play = await playedOffice();
    await play.task('NV1', { kind: 'continuous', originalDue: null, currentDue: null });
    const { drawing } = await chartOf<ProgressDrawing>(play, 'progress');
    expect(drawing.empty).toBe('Không có nhiệm vụ nào có thời hạn');
    expect(drawing.notes).toContain('1 nhiệm vụ không có thời hạn (thường xuyên)');
  });
});

it('the chart of weeks tells how many were overdue each Sunday and now, and forgets no unit', async () => {
  const play = await threeUnits();
  const { headline, drawing } = await chartOf<WeeksDrawing>(play, 'weeks');
  expect(headline).toBe('Quá hạn 2 (cuối tuần trước 2)');
  expect(drawing.columns).toEqual(['18/2', '25/2', '3/3', '10/3', '17/3', '24/3', '31/3', '2/4']);
  const rows = drawing.rows.map(({ name, cells }) => `${name}: ${cells.map(({ label }) => label).join(' ')}`);
  expect(rows).toEqual(['Tất cả: 0 0 0 0 0 0 2 2', 'Sở Tư pháp: 0 0 0 0 0 0 1 1', 'Sở Y tế: 0 0 0 0 0 0 1 1']);
  expect(drawing.others).toBe('1 đơn vị không có việc quá hạn trong các tuần này.');
  for (const [i, column] of drawing.columns.entries()) {
    const day = `2024-${column
      .split('/')
      .reverse()
      .map((part) => part.padStart(2, '0'))
      .join('-')}`;
    const instant = i === 7 ? morning : at(`${day}T23:59`);
    const { openOverdue } = totalFigures(await pastFigureCells(play.store.read, {}, instant));
    expect(drawing.rows[0]?.cells[i]?.label, column).toBe(String(openOverdue));
  }
});
