/** Keyboard commands go to the page in front. */
import { browser } from 'wxt/browser';
import { checkToPage, tellPage } from '../../common/messages.ts';
import { readSettings, SETTINGS_KEY } from '../../common/settings.ts';
import { choose } from './settings-store.ts';

/** @param name as in the manifest's `commands` */
export async function runCommand(name: string): Promise<void> {
  if (name === 'toggle') {
    const { enabled } = readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
    await choose({ enabled: !enabled }, false);
    return;
  }
  const checked = checkToPage({ type: 'command', name });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!checked.ok || tab?.id === undefined) return;
  // No page of ours listens where nothing was found: the command then has nothing to do.
  await tellPage(tab.id, checked.message).catch(() => {});
}
