/** Wiring only: every listener at top level, since the worker ends and starts at will. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkToBackground } from '../../common/check-messages.ts';
import { answer } from './answers.ts';
import { runCommand } from './commands.ts';
import { tellPagesOfSettings } from './settings-store.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const checked = checkToBackground(raw);
    if (checked.ok) return answer(checked.message, sender);
    console.warn(`Message refused: ${checked.reason}`);
    return undefined;
  });
  browser.storage.local.onChanged.addListener(tellPagesOfSettings);
  browser.commands?.onCommand.addListener(runCommand);
});
