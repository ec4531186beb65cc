/**
 * Runs vitest's browser tests in both real browsers through puppeteer: the providers that vitest brings
 * along need drivers or patched browsers.
 */
import { defineBrowserProvider } from '@vitest/browser';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../commands/find-browser.mjs';
import { type Launched, launch } from './launch.ts';

export const realBrowsers = () =>
  defineBrowserProvider({
    name: 'puppeteer',
    providerFactory(project) {
      const name = project.config.browser.name as BrowserName;
      const pages = new Map<string, Page>();
      let launched: Promise<Launched> | undefined;
      // Asked for before each file: the size that a test wants for its frame. Ours is the window's.
      project.browser?.registerCommand('__vitest_viewport' as never, (() => {}) as never);
      return {
        name: 'puppeteer',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        async openPage(session: string, url: string) {
          launched ??= launch(name, { extension: null });
          const page = await (await launched).browser.newPage();
          pages.set(session, page);
          await page.setViewport({ width: 1000, height: 800 });
          await page.goto(url, { waitUntil: 'domcontentloaded' });
        },
        async close() {
          await (await launched)?.browser.close();
          launched = undefined;
        },
      };
    },
  });
