/**
 * A keyboard command as the browser gives it to the extension. Keys that a test sends go to the page and not to the
 * browser around it, so it starts one step later: at the browser's own handler of the shortcut.
 */
import type { Control } from './control.ts';
import type { Launched } from './launch.ts';

interface Command {
  name: string;
  shortcut: string;
}

export const shortcuts = (control: Control): Promise<Command[]> => control.call('commands.getAll') as never;

/** Firefox's windows are documents too, and WebDriver BiDi reaches them; puppeteer has no word for that. */
interface BiDi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Runs in Firefox's own window: does what the shortcut's `<key>` does. */
function pressKey(letter: string): boolean {
  const keys = [...document.querySelectorAll<Element & { doCommand(): void }>('keyset[id^=ext-keyset] key')];
  const key = keys.find((each) => each.getAttribute('key') === letter);
  key?.doCommand();
  return key !== undefined;
}

async function pressInFirefox({ browser }: Launched, letter: string): Promise<void> {
  const { connection } = browser as unknown as BiDi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { context } of (tree.result as { contexts: { context: string }[] }).contexts) {
    const expression = `(${pressKey.toString()})(${JSON.stringify(letter)})`;
    const target = { context };
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: false });
    if ((answer.result as { result?: { value?: boolean } }).result?.value) return;
  }
  throw new Error(`Firefox has no key for ${letter}`);
}

async function pressInChrome({ browser, base }: Launched, name: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(base));
  const worker = await target.worker();
  await worker?.evaluate((command) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(command: string): void } } };
    };
    chrome.commands.onCommand.dispatch(command);
  }, name);
}

/** @throws where the command has no shortcut */
export async function pressCommand(launched: Launched, control: Control, name: string): Promise<void> {
  const { shortcut = '' } = (await shortcuts(control)).find((each) => each.name === name) ?? {};
  if (!shortcut) throw new Error(`${name} has no shortcut`);
  if (launched.name === 'chrome') await pressInChrome(launched, name);
  else await pressInFirefox(launched, shortcut.split('+').pop() ?? '');
}
