/** Keyboard commands go to the page in front, unless somebody is typing there. */
import { type Browser, browser } from 'wxt/browser';
import { COMMANDS, tellPage } from '../../common/messages.ts';
import { takeChoice } from './take-choice.ts';
import { isTyping } from './typing.ts';

async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * @param name as in the manifest's `commands`
 * @param given the tab that the keys were pressed in, where the browser tells it
 */
export async function runCommand(name: string, given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await tabInFront());
  if (tab?.id === undefined || (await isTyping(tab.id))) return;
  if (name === 'toggle') {
    await takeChoice(tab, { kind: 'toggle' });
    return;
  }
  const command = COMMANDS.find((known) => known === name);
  if (!command) return;
  const done = await tellPage(tab.id, { type: 'command', name: command }).catch(() => false);
  // Where there is no mention to go to, the popup says why.
  if (!done) await browser.action.openPopup().catch(() => {});
}
