/** Wiring only: every listener at top level, since the worker ends and starts at will. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkToBackground } from '../../common/check-messages.ts';
import { answer } from './answers.ts';
import { runCommand } from './commands.ts';
import { LOOK_UP, lookUp, offerLookUp, renameLookUp } from './look-up.ts';
import { tellPagesOfSettings } from './tell-pages.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const checked = checkToBackground(raw);
    if (checked.ok) return answer(checked.message, sender);
    console.warn(`Message refused: ${checked.reason}`);
    return undefined;
  });
  browser.storage.local.onChanged.addListener(tellPagesOfSettings);
  browser.storage.local.onChanged.addListener(renameLookUp);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerLookUp();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // The browser may have been given another language while it was closed.
  browser.runtime.onStartup.addListener(offerLookUp);
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === LOOK_UP && selectionText) void lookUp(selectionText);
  });
  browser.commands?.onCommand.addListener(runCommand);
});
