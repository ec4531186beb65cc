/** The welcome page opens in front of everything once, right after the installation: out of the way with it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** How long the page may take to come, and how often it is looked for, ms. */
const LONGEST = 5000;
const OFTEN = 50;

/**
 * @param before the pages that were open before the installation; Firefox does not tell the address of an
 *   extension's page, so that it is known by being new
 */
export async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  for (let waited = 0; waited < LONGEST; waited += OFTEN) {
    const page = (await browser.pages()).find((open) => !before.includes(open));
    if (page) {
      await page.close();
      return;
    }
    await pause(OFTEN);
  }
}
