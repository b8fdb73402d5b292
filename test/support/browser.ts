import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const KNOWN_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** Where Chromium is: CHROMIUM_PATH, else the first known place. Undefined if there is none, which CI takes for an error. */
export function chromiumPath(): string | undefined {
  const path = process.env['CHROMIUM_PATH'] ?? KNOWN_PLACES.find((place) => existsSync(place));
  if (path === undefined && process.env['CI'] === 'true') {
    throw new Error(`No Chromium: set CHROMIUM_PATH, or install it as one of ${KNOWN_PLACES.join(', ')}`);
  }
  return path;
}

/** Starts the browser; close it when done. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface WatchedPage {
  readonly page: Page;
  /** Everything the browser complained of so far: console errors, uncaught exceptions, failed loads. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A page in a fresh profile, so that no test sees another's cookies or drafts. */
export async function openPage(browser: Browser, url: string, viewport = DESKTOP): Promise<WatchedPage> {
  const context: BrowserContext = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Europe/Paris',
    hasTouch: viewport.width < 600,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** True if something can be scrolled sideways: the page itself or the element named. */
export function overflowsSideways(page: Page, selector = 'html'): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollWidth > element.clientWidth + 1);
}
