/** Pages as their style sheets would have them on paper, on the screen. */
import type { Page } from 'puppeteer-core';
import { firefoxWindows } from './firefox-windows.ts';
import type { Launched } from './launch.ts';

/** @param page in front; in Firefox, which has no word for it in its protocol, all that is in front changes */
export async function showFor(medium: 'print' | 'screen', page: Page, launched: Launched): Promise<void> {
  if (launched.name === 'chrome') return page.emulateMediaType(medium);
  const [window] = await firefoxWindows(launched);
  await window?.evaluate(`void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}')`);
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, medium);
}
