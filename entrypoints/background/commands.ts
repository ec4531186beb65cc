/** Keyboard commands go to the page in front, unless somebody is typing there. */
import { browser } from 'wxt/browser';
import { COMMANDS, tellPage } from '../../common/messages.ts';
import { settingsNow, store } from './settings-store.ts';
import { isTyping } from './typing.ts';

/** @param name as in the manifest's `commands` */
export async function runCommand(name: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || (await isTyping(tab.id))) return;
  if (name === 'toggle') {
    await store({ enabled: !(await settingsNow()).enabled });
    return;
  }
  const command = COMMANDS.find((known) => known === name);
  if (!command) return;
  const done = await tellPage(tab.id, { type: 'command', name: command }).catch(() => false);
  // Where there is no mention to go to, the popup says why.
  if (!done) await browser.action.openPopup().catch(() => {});
}
