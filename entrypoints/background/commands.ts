/** Keyboard commands go to the page in front. */
import { browser } from 'wxt/browser';
import { COMMANDS, tellPage } from '../../common/messages.ts';
import { settingsNow, store } from './settings-store.ts';

/** @param name as in the manifest's `commands` */
export async function runCommand(name: string): Promise<void> {
  if (name === 'toggle') {
    await store({ enabled: !(await settingsNow()).enabled });
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const command = COMMANDS.find((known) => known === name);
  if (!command || tab?.id === undefined) return;
  // No page of ours listens where nothing was found: the command then has nothing to do.
  await tellPage(tab.id, { type: 'command', name: command }).catch(() => {});
}
