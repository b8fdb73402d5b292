import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { ChartOrder, Drawing } from '../../src/reports/chart/chart-order.ts';
import { drawChart } from '../../src/reports/chart/draw-chart.ts';
import { FAMILY, fontFiles, widthOf } from '../../src/reports/chart/font.ts';
import { INNER } from '../../src/reports/chart/frame.ts';
import { colourOf, heat, ink, parts } from '../../src/reports/chart/palette.ts';
import { element, text, wrapped } from '../../src/reports/chart/svg.ts';
import { decodePng } from '../support/png.ts';

const figures = Object.fromEntries(parts.map((part, i) => [part, { count: i + 3, label: `${i + 3}` }]));
const units: Drawing = {
  chart: 'units',
  legend: parts.map((part) => ({ part, label: part, count: '3' })),
  total: figures as never,
  rows: ['Sở Y tế', 'Ủy ban nhân dân phường có cái tên dài không tưởng tượng nổi của tỉnh'].map((name) => ({
    ...{ name, counts: figures as never, figure: '3/18', isOverdue: true },
  })),
  heading: 'Quá hạn/tổng số',
  others: 'và 190 đơn vị khác',
};
const order = (drawing: Drawing, more: Partial<ChartOrder> = {}): ChartOrder => ({
  ...{ kind: 'chart', place: 'Toàn bộ kế hoạch', headline: '3/18 nhiệm vụ quá hạn', when: 'Đến 8h00', drawing },
  ...more,
});
const drawn = (one: ChartOrder) => decodePng(drawChart(one));

/** The letters alone, by these fonts. */
function lettering(words: string, fonts: readonly string[]) {
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 900, height: 80 },
    text(10, 50, words, { size: 40, fill: ink }),
  );
  const font = { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: FAMILY };
  return new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'original' } });
}

describe('a picture', () => {
  it('is a PNG as wide as a telephone has dots, with every colour of its legend', () => {
    const picture = drawn(order(units));
    expect(picture.width).toBe(1080);
    expect(picture.height).toBeGreaterThan(500);
    const colours = picture.colours();
    for (const part of parts) expect(colours.get(colourOf[part]), part).toBeGreaterThan(2_000);
    expect(picture.at(0, 0)).toBe('#ffffff');
  });

  it('says in words that there is nothing to draw', () => {
    const { total, rows, ...rest } = units;
    const empty = { ...rest, total, rows, empty: 'Chưa có gì' };
    const colours = drawn(order(empty)).colours();
    for (const part of parts) expect(colours.get(colourOf[part])).toBeUndefined();
    expect(colours.get(ink)).toBeGreaterThan(500);
  });

  it('stands hostile names: marks of XML, control characters, halves of pairs, letters of other alphabets, decomposed marks', () => {
    const hostile = '<b>&"]]>\' a\u0000b\u001bc\uffff \ud83d 😀 汉字 ﷽';
    expect(drawn(order(units, { place: hostile, headline: '' })).width).toBe(1080);
    expect(drawChart(order(units, { place: 'Sở Y tế'.normalize('NFD') }))).toEqual(
      drawChart(order(units, { place: 'Sở Y tế' })),
    );
  });
});

describe('the letters', () => {
  it('come from the typeface that we bring, and from no other', () => {
    const dark = (words: string, fonts: readonly string[]) =>
      decodePng(lettering(words, fonts).render().asPng()).colours().get(ink) ?? 0;
    expect(dark('ữ', fontFiles)).toBeGreaterThan(50);
    expect(dark('ữ', [])).toBe(0);
  });

  it('of Vietnamese are all in it, each with its marks', () => {
    const bases = 'aăâeêioôơuưydđ';
    const letters = [...bases].flatMap((base) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => `${base}${mark}`.normalize('NFC')),
    );
    const all = letters.filter((letter) => letter.length === 1).flatMap((letter) => [letter, letter.toUpperCase()]);
    const pictures = all.map((letter) => Buffer.from(lettering(letter, fontFiles).render().asPng()).toString('base64'));
    expect(all.length).toBeGreaterThan(140);
    expect(new Set(pictures).size).toBe(all.length);
  });

  it('are as wide as they were reckoned', () => {
    for (const words of ['Ủy ban nhân dân huyện Quỳ Châu', 'Quá hạn 2.389.718', 'Wwwiiillj']) {
      const box = lettering(words, fontFiles).getBBox();
      expect(Math.abs((box?.width ?? 0) - widthOf(words, 40)) / widthOf(words, 40), words).toBeLessThan(0.04);
    }
  });

  it('of long names are wrapped between words, never over the edge, and cut with a sign', () => {
    const long = 'Ban Quản lý Khu kinh tế Đông Nam và các khu công nghiệp tỉnh Nghệ An';
    const lines = wrapped(long, 226, 2, 22);
    expect(lines).toHaveLength(2);
    expect(long.startsWith(`${lines[0]} `)).toBe(true);
    expect(lines[1]).toMatch(/…$/);
    for (const line of [...lines, ...wrapped('x'.repeat(400), INNER, 3, 26)])
      expect(widthOf(line, 22)).toBeLessThan(INNER);
    expect(wrapped('Sở Y tế', 226, 2, 22)).toEqual(['Sở Y tế']);
    expect(heat.length).toBe(5);
  });
});
