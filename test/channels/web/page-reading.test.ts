import { expect, it } from 'vitest';
import type { View } from '../../../src/conversation/view.ts';
import { overflowsSideways } from '../../support/browser.ts';
import { card, ha, people, percents, summary } from './demo-people.ts';
import { startFakeCore } from './fake-core.ts';
import { box, bubbles, describeInBrowser, linesOf, SMALL_PHONE, sendButton } from './page-fixture.ts';

describeInBrowser('reading on the page', (the) => {
  it('gives every button room for a thumb', async () => {
    const page = await the.open(SMALL_PHONE);
    await the.core.send(ha.chat, percents);
    await page.getByText('Nhập số').waitFor();
    for (const button of await page.locator('.choice:visible, #send, #owner').all()) {
      const size = await button.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  it('shows a table of six columns in full on a small phone, numbers flush right', async () => {
    const page = await the.open(SMALL_PHONE);
    await the.core.send(ha.chat, summary);
    await page.locator('table').waitFor();
    expect(await overflowsSideways(page)).toBe(false);
    expect(await overflowsSideways(page, '.table')).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.querySelectorAll('td')[1]).textAlign")).toBe('right');
    expect(await page.getByRole('columnheader').allTextContents()).toContain('Quá hạn');
  });

  it('scrolls a table that is too wide inside its bubble, never the page', async () => {
    const page = await the.open(SMALL_PHONE);
    const columns = Array.from({ length: 14 }, (_, at) => ({ title: `Cột ${at}`, align: 'right' as const }));
    const rows = [columns.map(() => '2.389.718')];
    await the.core.send(ha.chat, { blocks: [{ kind: 'table', columns, rows }] });
    await page.locator('table').waitFor();
    expect(await overflowsSideways(page, '.table')).toBe(true);
    expect(await overflowsSideways(page, '#scroll')).toBe(false);
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('shows markup that a person wrote as the characters they are', async () => {
    const page = await the.open();
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await box(page).fill(hostile);
    await sendButton(page).click();
    expect(await bubbles(page, 'person').locator('.line').textContent()).toBe(hostile);
    const view: View = { blocks: [{ kind: 'text', text: hostile, tone: 'title' }] };
    await the.core.send(ha.chat, view);
    await page.locator('.title', { hasText: '<img' }).waitFor();
    expect(await page.title()).toContain('Nhắc Việc');
    expect(the.complaints).toEqual([]);
  });

  it('puts a renewed message in the place of the old one', async () => {
    const page = await the.open();
    const key = await the.core.send(ha.chat, card);
    await page.getByText('NV12 · Kiosk').waitFor();
    await the.core.send(ha.chat, { blocks: [{ kind: 'text', text: 'Tin sau' }] });
    await the.core.send(ha.chat, { blocks: [{ kind: 'text', text: 'NV12 đã xong' }] }, key);
    await page.getByText('NV12 đã xong').waitFor();
    const expected = ['NV12 đã xong', 'Tin sau'];
    expect(await linesOf(page, 'bot')).toEqual(expected);
    await page.reload();
    await page.getByText('NV12 đã xong').waitFor();
    expect(await linesOf(page, 'bot')).toEqual(expected);
  });

  it('shows what was missed while the line was cut, each thing once and in order', async () => {
    const page = await the.open();
    await the.core.send(ha.chat, { blocks: [{ kind: 'text', text: 'một' }] });
    await page.getByText('một', { exact: true }).waitFor();
    the.core.record(ha.chat, {
      id: 'missed',
      at: the.core.now,
      from: 'bot',
      view: { blocks: [{ kind: 'text', text: 'hai' }] },
    });
    await the.core.send(ha.chat, { blocks: [{ kind: 'text', text: 'ba' }] });
    await page.getByText('ba', { exact: true }).waitFor();
    await page.evaluate("dispatchEvent(new Event('online'))");
    await page.getByText('hai', { exact: true }).waitFor();
    expect(await linesOf(page, 'bot')).toEqual(['một', 'hai', 'ba']);
  });

  it('comes back by itself when the server was away, with what was said meanwhile', async () => {
    const page = await the.open();
    await the.core.channel.stop();
    await page.getByText('Mất kết nối').waitFor();
    const port = Number(new URL(page.url()).port);
    const again = await startFakeCore({ port }, people);
    again.record(ha.chat, { id: 'm', at: again.now, from: 'bot', view: { blocks: [{ kind: 'text', text: 'vắng' }] } });
    await page.getByText('vắng', { exact: true }).waitFor();
    await page.getByText('Trực tuyến').waitFor();
    await again.channel.stop();
  });

  it('keeps the box in sight on a screen as low as a keyboard leaves it', async () => {
    const page = await the.open();
    await the.core.send(ha.chat, card);
    await page.setViewportSize({ width: 390, height: 420 });
    await expect.poll(async () => (await page.locator('#send').boundingBox())?.y ?? 999).toBeLessThan(420 - 44);
  });
});
