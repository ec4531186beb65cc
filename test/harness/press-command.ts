/**
 * A keyboard command as the browser gives it to the extension. Keys that a test sends go to the page and not to the
 * browser around it, so it starts one step later: at the browser's own handler of the shortcut.
 */
import type { Control } from './control.ts';
import { firefoxWindows } from './firefox-windows.ts';
import type { Launched } from './launch.ts';

interface Command {
  name: string;
  shortcut: string;
}

export const shortcuts = (control: Control): Promise<Command[]> => control.call('commands.getAll') as never;

/** Runs in Firefox's own window: does what the shortcut's `<key>` does. */
function pressKey(letter: string): boolean {
  const keys = [...document.querySelectorAll<Element & { doCommand(): void }>('keyset[id^=ext-keyset] key')];
  const key = keys.find((each) => each.getAttribute('key') === letter);
  key?.doCommand();
  return key !== undefined;
}

async function pressInFirefox(launched: Launched, letter: string): Promise<void> {
  for (const window of await firefoxWindows(launched)) {
    if (await window.evaluate(`(${pressKey.toString()})(${JSON.stringify(letter)})`)) return;
  }
  throw new Error(`Firefox has no key for ${letter}`);
}

async function pressInChrome({ browser, base }: Launched, name: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(base));
  const worker = await target.worker();
  await worker?.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

/** Presses for a command that has no shortcut unless the reader gives it one. */
export async function pressWithoutShortcut(launched: Launched, control: Control, name: string): Promise<void> {
  // Chrome lets nobody but the reader give shortcuts; there the command is sent all the same.
  if (launched.name === 'chrome') return pressInChrome(launched, name);
  await control.call('commands.update', { name, shortcut: 'Alt+Shift+Y' });
  return pressCommand(launched, control, name);
}

/** @throws where the command has no shortcut */
export async function pressCommand(launched: Launched, control: Control, name: string): Promise<void> {
  const { shortcut = '' } = (await shortcuts(control)).find((each) => each.name === name) ?? {};
  if (!shortcut) throw new Error(`${name} has no shortcut`);
  if (launched.name === 'chrome') await pressInChrome(launched, name);
  else await pressInFirefox(launched, shortcut.split('+').pop() ?? '');
}
