/**
 * The extension API as the browser gives it, for scripts in pages: the wrapper that the extension's own pages and
 * background use is ten kilobytes, and a page needs nothing of it but sending and answering messages.
 */
import type { Browser } from 'wxt/browser';

export type ExtensionApi = Pick<typeof Browser, 'runtime' | 'tabs'>;

/**
 * Firefox names it `browser`, Chrome `chrome`, where `browser` may be an element of the page that is called so. A free
 * name would bring the wrapper along.
 */
export function extensionApi(): ExtensionApi {
  const world = globalThis as unknown as { browser: ExtensionApi; chrome: ExtensionApi };
  return import.meta.env.FIREFOX ? world.browser : world.chrome;
}
