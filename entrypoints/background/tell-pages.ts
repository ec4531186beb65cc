/** Passing a change of what is stored on to every page. */
import { browser } from 'wxt/browser';
import { tellPage } from '../../common/messages.ts';
import { readSettings, SETTINGS_KEY } from '../../common/settings.ts';
import { resume } from './scripts.ts';

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
