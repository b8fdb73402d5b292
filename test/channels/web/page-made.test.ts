import { expect, it } from 'vitest';
import type { View } from '../../../src/conversation/view.ts';
import { drawChart } from '../../../src/reports/chart/draw-chart.ts';
import { overflowsSideways } from '../../support/browser.ts';
import { ha } from './demo-people.ts';
import { describeInBrowser, SMALL_PHONE } from './page-fixture.ts';

const bytes = drawChart({
  ...{ kind: 'chart', place: 'Sở Y tế', headline: '1/3 nhiệm vụ quá hạn', when: 'Đến 8h00 ngày 2/4/2024' },
  drawing: { chart: 'units', legend: [], total: {} as never, rows: [], heading: '', empty: 'Chưa có gì' },
});
const wish = { kind: 'chart', chart: 'units', scope: {}, asOf: '2024-04-02T01:00:00Z', language: 'vi' } as const;
const view = (name: string, type: string): View => ({
  blocks: [{ kind: 'text', text: 'Biểu đồ theo đơn vị: Sở Y tế', tone: 'title' }],
  make: { name, type, wish },
  choices: [[{ label: 'Tiến độ', act: 'ch:p:0:0:0' }]],
});

describeInBrowser('files that are made for a message', (the) => {
  it('are seen as pictures as wide as the message, or are a link to save', async () => {
    const page = await the.open(SMALL_PHONE);
    const asked: string[] = [];
    the.core.made = (_, key) => {
      asked.push(key);
      return { kind: 'made', file: { name: 'bieu-do.png', type: 'image/png', bytes } };
    };
    const key = await the.core.send(ha.chat, view('bieu-do.png', 'image/png'));
    const picture = page.getByRole('img', { name: 'Mở tệp bieu-do.png' });
    await picture.waitFor();
    const width = () => page.evaluate("document.querySelector('.made img').naturalWidth");
    await expect.poll(width).toBe(1080);
    expect(asked).toEqual([key]);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(290);
    expect(await overflowsSideways(page)).toBe(false);
    await the.core.send(ha.chat, view('bao-cao.docx', 'application/octet-stream'));
    const link = page.getByRole('link', { name: 'Mở tệp bao-cao.docx' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^\/api\/made\/out-2/);
    expect(the.complaints).toEqual([]);
  });

  it('that could not be made are a link, which says why', async () => {
    const page = await the.open(SMALL_PHONE);
    the.core.made = () => ({ kind: 'failed' });
    await the.core.send(ha.chat, view('bieu-do.png', 'image/png'));
    const link = page.getByRole('link', { name: 'Mở tệp bieu-do.png' });
    await link.locator('span').waitFor();
    const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect([response.status(), await response.text()]).toEqual([503, expect.stringContaining('Chưa làm được tệp này')]);
  });
});
