/** Looking up selected words: the one way into pages that are no documents of ours, such as PDF files. */
import { browser } from 'wxt/browser';
import { keepLookedUp } from '../../common/looked-up.ts';
import { readSettings, SETTINGS_KEY } from '../../common/settings.ts';
import { shellWords } from '../../common/words/shell.ts';
import { languageNow } from './settings-store.ts';

export const LOOK_UP = 'look-up';

/** The longest selection that is looked up, UTF-16 units. */
const LONGEST = 200;

const titleNow = async (): Promise<string> => shellWords[await languageNow()].lookUp;

/** Puts the menu item in its place; the browser keeps it until the next version. */
export async function offerLookUp(): Promise<void> {
  const title = await titleNow();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** Names the menu item in the language that was chosen now. */
export async function renameLookUp(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): Promise<void> {
  const change = changes[SETTINGS_KEY];
  if (!change || readSettings(change.oldValue).language === readSettings(change.newValue).language) return;
  await browser.contextMenus?.update(LOOK_UP, { title: await titleNow() });
}

/** Opens the article at what it says of these words; it says so where that is nothing. */
export async function lookUp(selection: string): Promise<void> {
  await keepLookedUp(selection.trim().slice(0, LONGEST));
  const page = browser.runtime.getURL('/article.html');
  await browser.tabs.create({ url: `${page}?lang=${await languageNow()}&look-up` });
}
