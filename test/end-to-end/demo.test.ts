import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, DESKTOP, launchBrowser, openPage, overflowsSideways, PHONE } from '../support/browser.ts';
import { type Running, runProgram } from '../support/program.ts';

const chromium = chromiumPath();

describe.skipIf(chromium === undefined)(
  'the demo, as a newcomer meets it (needs Chromium)',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhacviec-demo-'));
    let program: Running;
    let url: string;
    let browser: Awaited<ReturnType<typeof launchBrowser>>;

    beforeAll(async () => {
      program = runProgram(['start'], { DATABASE_URL: `file:${join(folder, 'demo.db')}` });
      await program.prints('Bản demo đang chạy');
      url = /http:\/\/\S+/.exec(program.out())?.[0] ?? '';
      browser = await launchBrowser(chromium ?? '');
    }, 120_000);

    afterAll(async () => {
      await browser.close();
      expect(await program.stop()).toBe(0);
      rmSync(folder, { recursive: true, force: true });
    });

    it('lets an officer report in one sentence, and take it back, on a phone', async () => {
      const { page, complaints, close } = await openPage(browser, url, PHONE);
      await page.getByText('Trực tuyến').first().waitFor();
      await say(page, 'NV12 đạt 60%, vướng kinh phí');
      await lastBubble(page, 'Đã ghi NV12: 40% → 60%');
      await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
      await lastBubble(page, 'Đã hoàn tác NV12: trở lại 40%');
      expect(await overflowsSideways(page)).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    });

    it('brings the morning’s reminder when the clock moves, and answers a leader with the figure first', async () => {
      const { page, complaints, close } = await openPage(browser, url, DESKTOP);
      await page.getByText('Trực tuyến').first().waitFor();
      await page.click('[data-step=morning]');
      await page.locator('#clock-day', { hasText: 'Thứ Tư, 3/4/2024' }).waitFor({ timeout: 60_000 });
      await lastBubble(page, 'Vì sao nhận tin này');
      await page.locator('[data-person]', { hasText: 'Hồ Sỹ Trường' }).click();
      await page.locator('#owner-name', { hasText: 'Hồ Sỹ Trường' }).waitFor({ state: 'attached' });
      await page.getByText('Trực tuyến').first().waitFor();
      await say(page, 'đơn vị nào chậm nhất?');
      await lastBubble(page, 'Chậm nhất là');
      await say(page, '/tonghop');
      await lastBubble(page, 'Tổng số 89 nhiệm vụ; đã hoàn thành 11');
      expect(await overflowsSideways(page)).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    });
  },
);

async function say(page: Page, text: string): Promise<void> {
  await page.fill('#box', text);
  await page.keyboard.press('Enter');
}

async function lastBubble(page: Page, text: string): Promise<void> {
  await page.locator('.from-bot .bubble', { hasText: text }).last().waitFor({ timeout: 30_000 });
}
