/**
 * What only the owner of a browser can do to an extension: stop its background, switch it off and on, load it
 * anew, withdraw its access, let it into private windows; and what the browser noted of its errors. In Chromium by
 * the browser's own page for extensions, in Firefox by its parent process.
 */
import { firefoxWindows } from './firefox-windows.ts';
import type { Launched } from './launch.ts';

export interface Owner {
  /** Ends the service worker or event page as the browser itself does; it starts again when it is needed. */
  stopBackground(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  /** As after an update: every part starts anew, and scripts in open tabs are orphans. */
  reload(): Promise<void>;
  /** Access to all sites, or to none. */
  setAccess(given: boolean): Promise<void>;
  allowPrivate(): Promise<void>;
  /** Errors thrown by any script of the extension, in pages, background and its own pages, since the last call. */
  errors(): Promise<string[]>;
}

/** What the page chrome://extensions has of its own. */
interface Chromium {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    reload(id: string): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      state: string;
      runtimeErrors: { id: number; severity: string; message: string; source: string; contextUrl: string }[];
    }>;
    deleteExtensionErrors(which: object): Promise<void>;
  };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
}
type World = typeof globalThis & { chrome: Chromium };

async function chromium({ browser, id, base }: Launched): Promise<Owner> {
  const page = await browser.newPage({ type: 'window', background: true });
  await page.goto('chrome://extensions');
  const configure = (change: object): Promise<void> =>
    page.evaluate(
      (extensionId, values) =>
        (globalThis as World).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...values }),
      id,
      change,
    );
  const untilState = (state: string): Promise<unknown> =>
    page.waitForFunction(
      async (extension, wanted) =>
        (await (globalThis as World).chrome.developerPrivate.getExtensionInfo(extension)).state === wanted,
      { polling: 50 },
      id,
      state,
    );
  await page.evaluate(() =>
    (globalThis as World).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await configure({ errorCollection: true });
  return {
    async stopBackground() {
      const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
      // It may end by itself just then.
      await (await target?.worker())?.close().catch(() => {});
    },
    async setEnabled(on) {
      await page.evaluate((one, state) => (globalThis as World).chrome.management.setEnabled(one, state), id, on);
      await untilState(on ? 'ENABLED' : 'DISABLED');
    },
    async reload() {
      await page.evaluate((one) => (globalThis as World).chrome.developerPrivate.reload(one), id);
      await untilState('ENABLED');
    },
    setAccess: (given) => configure({ hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    async allowPrivate() {
      await configure({ incognitoAccess: true });
      await untilState('ENABLED');
    },
    errors: () =>
      page.evaluate(async (extensionId) => {
        const { developerPrivate } = (globalThis as World).chrome;
        const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
        await developerPrivate.deleteExtensionErrors({ extensionId });
        return runtimeErrors
          .filter(({ severity }) => severity === 'ERROR')
          .map(({ message, source, contextUrl }) => `${message} (${source}, ${contextUrl})`);
      }, id),
  };
}

/** The start of every script in Firefox's parent process: the extension and its add-on. */
const found = (id: string): string => `
  const { extension } = WebExtensionPolicy.getByID('${id}') ?? {};
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const addon = await AddonManager.getAddonByID('${id}');`;

async function firefox(launched: Launched): Promise<Owner> {
  const { id, base } = launched;
  const [window] = await firefoxWindows(launched);
  if (!window) throw new Error('Firefox has no window');
  const parent = (body: string): Promise<unknown> => window.evaluate(`(async () => { ${found(id)} ${body} })()`);
  const origins = `{ permissions: [], origins: ['http://*/*', 'https://*/*'] }`;
  return {
    stopBackground: async () =>
      void (await parent(`await extension.terminateBackground({ disableResetIdleForTest: true });`)),
    setEnabled: async (on) => void (await parent(`await addon.${on ? 'enable' : 'disable'}();`)),
    reload: async () => void (await parent(`await addon.reload();`)),
    setAccess: async (given) =>
      void (await parent(`await ExtensionPermissions.${given ? 'add' : 'remove'}('${id}', ${origins}, extension);`)),
    allowPrivate: async () =>
      void (await parent(`
        await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await addon.reload();`)),
    errors: async () =>
      JSON.parse(
        String(
          await parent(`
            const noted = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError
              && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.startsWith('${base}')
              // The browser's own remarks on a page that was closed, or left, before its message was answered.
              && !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(message.errorMessage));
            Services.console.reset();
            return JSON.stringify(noted.map(({ errorMessage, sourceName, lineNumber }) =>
              errorMessage + ' (' + sourceName + ':' + lineNumber + ')'));`),
        ),
      ),
  };
}

export const ownerOf = (launched: Launched): Promise<Owner> =>
  launched.name === 'chrome' ? chromium(launched) : firefox(launched);
