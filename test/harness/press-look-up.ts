/** The context menu's item as the browser gives it to the extension: no test can press in a menu of the browser's own. */
import { firefoxWindows } from './firefox-windows.ts';
import type { Launched } from './launch.ts';

export async function pressLookUp(launched: Launched, selection: string): Promise<void> {
  const { browser, id, base, name } = launched;
  const info = { menuItemId: 'look-up', selectionText: selection };
  if (name === 'firefox') {
    const windows = await firefoxWindows(launched);
    // The window that was opened last is in front.
    await windows.at(-1)?.evaluate(`(async () => {
      const { extension } = WebExtensionPolicy.getByID('${id}');
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
