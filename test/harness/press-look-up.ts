/** The context menu's item as the browser gives it to the extension: no test can press in a menu of the browser's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxWindows } from './firefox-windows.ts';
import type { Launched } from './launch.ts';

/** @param extension folder of the built extension */
export async function pressLookUp({ browser, base, name, ...rest }: Launched, extension: string, selection: string) {
  const info = { menuItemId: 'look-up', selectionText: selection };
  if (name === 'firefox') {
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    const windows = await firefoxWindows({ browser, base, name, ...rest });
    // The window that was opened last is in front.
    await windows.at(-1)?.evaluate(`(async () => {
      const { extension } = WebExtensionPolicy.getByID('${manifest.browser_specific_settings.gecko.id}');
      await extension.wakeupBackground?.();
      extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab);
    })()`);
    return;
  }
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(base));
  await (await target.worker())?.evaluate((about) => {
    type Menus = { onClicked: { dispatch(info: object): void } };
    (globalThis as unknown as { chrome: { contextMenus: Menus } }).chrome.contextMenus.onClicked.dispatch(about);
  }, info);
}
