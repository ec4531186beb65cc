/** Types of find-browser.mjs, which runs before TypeScript can. */
export type BrowserName = 'chrome' | 'firefox';
export function findBrowser(browser: BrowserName): string | null;
export function howToGet(browser: BrowserName): string;
