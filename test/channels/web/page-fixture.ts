import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { DemoPerson } from '../../../src/channels/web/options.ts';
import { chromiumPath, launchBrowser, openPage, PHONE, type WatchedPage } from '../../support/browser.ts';
import { card, people, percents } from './demo-people.ts';
import { type FakeCore, startFakeCore } from './fake-core.ts';

export interface PageFixture {
  /** A new one for each test; answers words with a card, and a press with the percentages. */
  readonly core: FakeCore;
  /** What the browser complained of on the page opened last. */
  readonly complaints: readonly string[];
  /** Opens the page and waits until its live stream stands. */
  open(viewport?: { width: number; height: number }): Promise<Page>;
}

export const SMALL_PHONE = { width: 360, height: 640 };

/** Tests in a real browser; without one they are reported as skipped, by name (in CI that is an error). */
export function describeInBrowser(
  name: string,
  tests: (fixture: PageFixture) => void,
  cast: readonly DemoPerson[] = people,
): void {
  const path = chromiumPath();
  const label = path === undefined ? `${name} (skipped: no Chromium on this machine)` : name;

  describe.skipIf(path === undefined)(label, () => {
    let browser: Browser;
    let core: FakeCore;
    let opened: WatchedPage | undefined;

    beforeAll(async () => {
      browser = await launchBrowser(path ?? '');
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      // An empty cast is no demo.
      core = await startFakeCore({}, cast.length > 0 ? cast : undefined);
      core.answer = ({ what }) => (what.kind === 'choice' ? percents : card);
    });
    afterEach(async () => {
      await opened?.close();
      await core.channel.stop();
    });

    tests({
      get core() {
        return core;
      },
      get complaints() {
        return opened?.complaints ?? [];
      },
      async open(viewport = PHONE) {
        opened = await openPage(browser, core.channel.url(), viewport);
        await opened.page.getByText('Trực tuyến').waitFor();
        return opened.page;
      },
    });
  });
}

export const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Tin nhắn của anh/chị' });
export const sendButton = (page: Page): Locator => page.locator('#send');
export const bubbles = (page: Page, from: 'person' | 'bot'): Locator => page.locator(`.from-${from} .bubble`);
export const linesOf = (page: Page, from: 'person' | 'bot'): Promise<string[]> =>
  bubbles(page, from).locator('.line').allTextContents();
