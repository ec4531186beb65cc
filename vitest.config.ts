/**
 * Three kinds of tests: `unit` in Node, `page` inside a page of both real browsers, `e2e` on the built
 * extension in both real browsers.
 */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledge } from './engine/compile/plugin.ts';
import { realBrowsers } from './test/harness/page-provider.ts';

const IN_PAGE = 'test/**/*.page.test.{ts,tsx}';
const E2E = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          knowledge(fileURLToPath(new URL('assets', import.meta.url))),
          preact({ reactAliasesEnabled: false }),
          WxtVitest(),
        ],
        test: {
          name: 'unit',
          // The vocabulary is compiled from its files, which takes seconds on a machine that is busy.
          testTimeout: 30_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [IN_PAGE, E2E],
        },
      },
      {
        plugins: [knowledge(fileURLToPath(new URL('assets', import.meta.url))), preact({ reactAliasesEnabled: false })],
        resolve: {
          alias: { 'wxt/browser': fileURLToPath(new URL('test/harness/no-browser-api.ts', import.meta.url)) },
        },
        test: {
          name: 'page',
          include: [IN_PAGE],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: realBrowsers(),
            instances: [{ browser: 'chrome' }, { browser: 'firefox' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: [E2E],
          testTimeout: 60_000,
          // One browser at a time: two would only wait for each other.
          fileParallelism: false,
          // Pages of the zoo side by side; more only get into each other's way.
          maxConcurrency: 4,
          expect: { poll: { timeout: 5000, interval: 30 } },
        },
      },
    ],
  },
});
