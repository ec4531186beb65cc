/** The count on the toolbar button. The browser forgets it when the tab goes to another page. */
import { browser } from 'wxt/browser';
import type { ButtonState } from '../../common/report.ts';
import { shellWords } from '../../common/words/shell.ts';
import { languageNow } from './settings-store.ts';

/** What fits on the button. */
const MOST = 999;
const COLOUR = '#0b6e6e';

async function tooltip({ count, state }: ButtonState): Promise<string> {
  const words = shellWords[await languageNow()];
  if (state === 'found') return words.found(count);
  return {
    nothing: words.nothing,
    'off-site': words.offSite,
    'off-everywhere': words.offEverywhere,
    editing: words.editing,
  }[state];
}

/** Shows how many mentions the tab's page has; nothing where there are none. */
export async function showCount(tabId: number, state: ButtonState): Promise<void> {
  const { count } = state;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: await tooltip(state) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab closed while its count was on the way.
  }
}
