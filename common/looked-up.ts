/**
 * Words to look up, on their way from the background to the article: in memory, where no page can read them, since
 * the browser keeps every address in its history.
 */
import { browser } from 'wxt/browser';

const KEY = 'look-up';

/** Keeps the words until the article takes them; words that nobody took are replaced. */
export const keepLookedUp = (words: string): Promise<void> => browser.storage.session.set({ [KEY]: words });

/** The words that were kept, once; empty where there are none. Never rejects. */
export async function takeLookedUp(): Promise<string> {
  try {
    const words = (await browser.storage.session.get(KEY))[KEY];
    await browser.storage.session.remove(KEY);
    return typeof words === 'string' ? words : '';
  } catch {
    return '';
  }
}
