/** Looking up selected words: the one way into pages that are no documents of ours, such as PDF files. */
import { browser } from 'wxt/browser';
import { keepLookedUp } from '../../common/looked-up.ts';
import { readSettings, SETTINGS_KEY } from '../../common/settings.ts';
import { shellWords } from '../../common/words/shell.ts';
import { languageNow } from './settings-store.ts';

export const LOOK_UP = 'look-up';

/** The longest selection that is looked up, UTF-16 units. */
const LONGEST = 200;

/**
 * Puts the menu item in its place, by the name that it has in the reader's language now. The browser keeps it, under
 * that name, until the next version. Firefox for Android has no such menu.
 */
export async function offerLookUp(): Promise<void> {
  const title = shellWords[await languageNow()].lookUp;
  // One right after the other, so that what is offered twice at once does not stand there twice.
  void browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** Offers it anew where a change of what is stored is one of language. */
export async function renameLookUp(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): Promise<void> {
  const change = changes[SETTINGS_KEY];
  if (!change || readSettings(change.oldValue).language === readSettings(change.newValue).language) return;
  await offerLookUp();
}

/** Opens the article at what it says of these words; it says so where that is nothing. */
export async function lookUp(selection: string): Promise<void> {
  await keepLookedUp(selection.trim().slice(0, LONGEST));
  const page = browser.runtime.getURL('/article.html');
  await browser.tabs.create({ url: `${page}?lang=${await languageNow()}&look-up` });
}
