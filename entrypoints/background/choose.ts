/** What the reader chose: stored, or kept to the page that it was chosen for. */
import { type Browser, browser } from 'wxt/browser';
import { tellPage } from '../../common/messages.ts';
import type { SettingsChange } from '../../common/settings.ts';
import { type Choice, settingsNow, store } from './settings-store.ts';

/** What a page may choose; everything else is chosen on the extension's own pages. */
const FROM_PAGES: readonly (keyof SettingsChange)[] = ['hiddenTerms', 'offSites'];

/** Is the sender one of the extension's own pages? */
export const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/**
 * Stores a choice that was made for a tab, if any. In a private window nothing is written: there it holds for the tab's
 * page alone, and what it follows from are the settings as they hold on that page. Whether it was stored.
 */
export async function chooseFor(tab: Browser.tabs.Tab | undefined, choice: Choice): Promise<boolean> {
  if (!tab?.incognito) return store(choice);
  if (tab.id !== undefined) await keepOnPage(tab.id, choice).catch(() => {});
  return false;
}

/** Rejects where no page of ours listens. */
async function keepOnPage(tabId: number, choice: Choice): Promise<void> {
  const { here } = await tellPage(tabId, { type: 'tell' });
  await tellPage(tabId, { type: 'chosen-here', change: choice({ ...(await settingsNow()), ...here }) });
}

/** The same for a choice that a message brings. What may not be stored for a page, that page keeps by itself. */
export async function choose(
  change: SettingsChange,
  sender: Browser.runtime.MessageSender,
  tabId: number | undefined,
): Promise<boolean> {
  if (isOwnPage(sender)) {
    const named = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
    return chooseFor(named ?? sender.tab, () => change);
  }
  const allowed = (Object.keys(change) as (keyof SettingsChange)[]).every((key) => FROM_PAGES.includes(key));
  return allowed && !sender.tab?.incognito && store(() => change);
}
