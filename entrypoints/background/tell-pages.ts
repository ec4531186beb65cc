/** Passing a change of what is stored on to every page. */
import { browser } from 'wxt/browser';
import { tellPage } from '../../common/messages.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../../common/settings.ts';
import { resume } from './scripts.ts';

/** All that decides where pages are left alone, to be compared. */
const whereOff = ({ enabled, offSites }: Settings): string => JSON.stringify([enabled, offSites]);

/** Passes a change of what is stored on to every tab, and wakes the pages that are no longer to be left alone. */
export async function tellPagesOfSettings(
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
): Promise<void> {
  const change = changes[SETTINGS_KEY];
  if (!change) return;
  const settings = readSettings(change.newValue);
  // To ask whether a page sleeps takes a script in its tab, and most tabs have nothing else of ours.
  const mayWake = whereOff(settings) !== whereOff(readSettings(change.oldValue));
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    tellPage(id, { type: 'settings-changed', settings }).catch(async () => {
      if (mayWake) await resume(id, url ?? '');
    });
  }
}
