/** What the reader chose: stored, or kept to the page that it was chosen for. */
import { type Browser, browser } from 'wxt/browser';
import type { Choice } from '../../common/choice.ts';
import { tellPage } from '../../common/messages.ts';
import { rouse } from './scripts.ts';
import { storeSettings } from './settings-store.ts';

/** What a page may choose; everything else is chosen on the extension's own pages. */
const FROM_PAGES: readonly Choice['kind'][] = ['term', 'site'];

/** Is the sender one of the extension's own pages? */
export const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/**
 * Stores a choice, made for a tab or for none; whether it was stored. In a private window nothing is written: there it
 * holds for the tab's page alone.
 */
export async function takeChoice(tab: Browser.tabs.Tab | undefined, choice: Choice): Promise<boolean> {
  if (!tab?.incognito) return storeSettings(choice);
  if (tab.id !== undefined) await keepOnPage(tab.id, tab.url ?? '', choice).catch(() => {});
  return false;
}

/**
 * Takes a choice that a message brings, as far as its sender may make it; whether it was stored. A page keeps by itself
 * what was not.
 */
export async function takeSentChoice(
  choice: Choice,
  sender: Browser.runtime.MessageSender,
  tabId: number | undefined,
): Promise<boolean> {
  if (isOwnPage(sender)) {
    const named = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
    return takeChoice(named ?? sender.tab, choice);
  }
  return FROM_PAGES.includes(choice.kind) && !sender.tab?.incognito && storeSettings(choice);
}

/** A page that is left alone as things are stored gets its script with the choice. Rejects where none can run. */
async function keepOnPage(tabId: number, url: string, choice: Choice): Promise<void> {
  const tell = () => tellPage(tabId, { type: 'choose-here', choice });
  await tell().catch(() => rouse(tabId, url).then(tell));
}
