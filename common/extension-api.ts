/**
 * The extension API as the browser gives it, for scripts in pages: the wrapper that the extension's own pages and
 * background use is ten kilobytes, and a page needs nothing of it but sending and answering messages.
 */
import type { Browser } from 'wxt/browser';

export type ExtensionApi = Pick<typeof Browser, 'runtime' | 'tabs'>;

/** Firefox names it `browser`, Chrome `chrome`. A free name would bring the wrapper along. */
export function extensionApi(): ExtensionApi {
  const world = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return (world.browser ?? world.chrome) as ExtensionApi;
}
