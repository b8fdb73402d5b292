import { expect, it } from 'vitest';
import { DESKTOP, overflowsSideways, PHONE } from '../../support/browser.ts';
import { describeInBrowser } from './page-fixture.ts';

describeInBrowser('playing the demo on the page', (the) => {
  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('lets one play others and move the clock, on a %s', async (_, viewport) => {
    const page = await the.open(viewport);
    const reach = async () => {
      if (viewport === PHONE) await page.getByRole('button', { name: 'Điện thoại của' }).click();
    };
    await reach();
    await page.locator('#clock-day', { hasText: 'Thứ Ba, 2/4/2024' }).waitFor();
    await page.getByRole('button', { name: 'Sáng làm việc kế tiếp' }).click();
    await page.locator('#clock-day', { hasText: 'Thứ Tư, 3/4/2024' }).waitFor();
    await expect.poll(() => page.locator('#clock-time').textContent()).toBe('7:25');
    const unread = page.locator('.person:has(.dot:not([hidden])) b');
    await expect.poll(() => unread.allTextContents()).toEqual(['Lê Văn Nam', 'Phạm Hồng Quân']);
    await page.getByRole('button', { name: 'Lê Văn Nam' }).click();
    await expect.poll(() => page.locator('#owner-name').textContent()).toBe('Lê Văn Nam');
    await page.getByText('Nhắc việc: morning').waitFor();
    await expect.poll(() => unread.allTextContents()).toEqual(['Phạm Hồng Quân']);
    expect(await overflowsSideways(page)).toBe(false);
    expect(the.complaints).toEqual([]);
  });

  it('lets a newcomer report with one tap', async () => {
    const page = await the.open();
    await page.getByRole('button', { name: 'NV12 đạt 60%, vướng kinh phí' }).click();
    await page.getByText('NV12 · Kiosk tự phục vụ').waitFor();
    expect(the.core.stored[0]?.what).toEqual({ kind: 'text', text: 'NV12 đạt 60%, vướng kinh phí' });
  });

  it('keeps the keyboard where it was after choosing a person', async () => {
    const page = await the.open(DESKTOP);
    const button = page.getByRole('button', { name: 'Lê Văn Nam' });
    await button.focus();
    await button.press('Enter');
    await page.getByText('bấm Bắt đầu').waitFor();
    await page.getByText('Trực tuyến').waitFor();
    expect(await page.evaluate('document.activeElement?.dataset.person')).toBe('p2');
  });
});

describeInBrowser(
  'the page outside the demo',
  (the) => {
    it('shows neither people nor clock, and remembers the visitor', async () => {
      const page = await the.open(DESKTOP);
      await page.getByRole('button', { name: 'Bắt đầu' }).click();
      await expect.poll(() => the.core.stored[0]?.what).toEqual({ kind: 'start' });
      await page.reload();
      await page.getByText('/start').waitFor();
      expect(await page.locator('[data-demo]:visible').count()).toBe(0);
      expect(the.complaints).toEqual([]);
    });
  },
  [],
);
