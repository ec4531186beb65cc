/** What the reader chose: stored, or kept to the page that it was chosen for; and passed on to every page. */
import { type Browser, browser } from 'wxt/browser';
import { tellPage } from '../../common/messages.ts';
import { readSettings, SETTINGS_KEY, type SettingsChange } from '../../common/settings.ts';
import { resume } from './scripts.ts';
import { store } from './settings-store.ts';

/** What a page may choose; everything else is chosen on the extension's own pages. */
const FROM_PAGES: readonly (keyof SettingsChange)[] = ['hiddenTerms', 'offSites'];

/** Is the sender one of the extension's own pages? */
export const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Whether the choice was stored. In a private window nothing is written: there it holds for the page alone. */
export async function choose(
  change: SettingsChange,
  sender: Browser.runtime.MessageSender,
  tabId: number | undefined,
): Promise<boolean> {
  const own = isOwnPage(sender);
  if (!own && !(Object.keys(change) as (keyof SettingsChange)[]).every((key) => FROM_PAGES.includes(key))) return false;
  const named = own && tabId !== undefined ? await browser.tabs.get(tabId).catch(() => null) : null;
  const tab = named ?? sender.tab;
  if (!tab?.incognito) return store(change);
  if (own && tab.id !== undefined) await tellPage(tab.id, { type: 'chosen-here', change }).catch(() => {});
  return false;
}

/** Passes a change of what is stored on to every tab, and wakes the pages that are no longer to be left alone. */
export async function tellPagesOfSettings(changes: Record<string, { newValue?: unknown }>): Promise<void> {
  const change = changes[SETTINGS_KEY];
  if (!change) return;
  const settings = readSettings(change.newValue);
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    tellPage(id, { type: 'settings-changed', settings }).catch(() => resume(id, url ?? ''));
  }
}
