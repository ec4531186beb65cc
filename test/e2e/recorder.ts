/** A script for a page's head that notes whatever reaches the page, and what it noted. */
import type { Page } from 'puppeteer-core';

export interface Recorded {
  /** Messages and events on window and document that no user and no browser makes. */
  events: string[];
  /** Changes of the document after it was parsed. */
  mutations: string[];
  /** Names of globals. */
  globals: string[];
  /** What the page has loaded, as it sees it. */
  resources: string[];
  styleSheets: number;
}

/** Names under which WXT's content scripts and others like it announce themselves. */
const KNOWN = [
  'message',
  'messageerror',
  'storage',
  'wxt:content-script-started',
  'wxt:locationchange',
  'wxt:reload-content-script',
];

/**
 * The names above are listened to outright. Any other event made by a script would have to be dispatched:
 * where the dispatcher shares the page's world, the patched `dispatchEvent` notes it.
 */
export const RECORDER = `<script>
(() => {
  const events = [], mutations = [];
  const note = (where) => (event) => events.push(where + ' ' + event.type + ' ' + String(event.data && JSON.stringify(event.data)));
  for (const type of ${JSON.stringify(KNOWN)}) {
    window.addEventListener(type, note('window'), true);
    document.addEventListener(type, note('document'), true);
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { events.push('dispatched ' + event.type); return dispatch.call(this, event); };
  addEventListener('load', () => new MutationObserver((records) => {
    for (const { type, target } of records) mutations.push(type + ' ' + target.nodeName);
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true }));
  Object.defineProperty(window, 'recordedHere', { enumerable: false, value: () => ({
    events, mutations,
    globals: Object.getOwnPropertyNames(window).sort(),
    resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('favicon.ico')),
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }) });
})();
</script>`;

/** What the page has noted so far. */
export const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (globalThis as unknown as { recordedHere(): Recorded }).recordedHere());
