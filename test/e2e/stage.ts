/** The same tests in each browser, with a stage of their own. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../commands/find-browser.mjs';
import type { Wanted } from '../harness/launch.ts';
import { Stage } from '../harness/stage.ts';

/** Both browsers, or the one that the variable E2E_BROWSER names. */
export const BROWSERS = (['chrome', 'firefox'] as const).filter(
  (name) => (process.env['E2E_BROWSER'] ?? name) === name,
);

/**
 * Tests in one browser.
 * @param title what is tested
 * @param wanted other than the test build in a headless browser
 * @param tests is given the stage, which is there once a test runs
 */
export function inBrowser(
  name: BrowserName,
  title: string,
  wanted: Partial<Wanted>,
  tests: (stage: () => Stage, name: BrowserName) => void,
): void {
  describe(`${title}, in ${name}`, () => {
    let stage: Stage | undefined;
    const now = (): Stage => {
      if (!stage) throw new Error('The browser has not started.');
      return stage;
    };
    beforeAll(async () => {
      stage = await Stage.open(name, wanted);
    }, 120_000);
    afterEach(async () => {
      await stage?.reset();
    });
    afterAll(async () => {
      await stage?.close();
    });
    tests(now, name);
  });
}

/** The same tests in each browser. */
export function inEachBrowser(
  title: string,
  tests: (stage: () => Stage, name: BrowserName) => void,
  wanted: Partial<Wanted> = {},
): void {
  for (const name of BROWSERS) inBrowser(name, title, wanted, tests);
}
