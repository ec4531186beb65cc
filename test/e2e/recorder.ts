/** A script that notes, before anything of the page runs, whatever reaches the page; and what it noted. */
import type { Page } from 'puppeteer-core';

export interface Recorded {
  /** Messages and events on window and document that no user and no browser makes. */
  events: string[];
  /** Kinds of changes of the document after it was parsed: how many depends on the page's own timers. */
  mutations: string[];
  /** Names of globals. */
  globals: string[];
  /** What the page has loaded, as it sees it. */
  resources: string[];
  styleSheets: number;
}

/**
 * The names listened to are those under which WXT's content scripts and others like it announce themselves, and
 * those by which a page hears that something was blocked. Any other event made by a script would have to be
 * dispatched: where the dispatcher shares the page's world, the patched `dispatchEvent` notes it.
 */
function record(): void {
  const known = [
    'message',
    'messageerror',
    'storage',
    'securitypolicyviolation',
    'unhandledrejection',
    'error',
    'wxt:content-script-started',
    'wxt:locationchange',
    'wxt:reload-content-script',
  ];
  const events: string[] = [];
  const mutations = new Set<string>();
  const note = (where: string) => (event: Event) => {
    // An address, such as that of the other origin's frame, differs from server to server.
    const data = JSON.stringify((event as MessageEvent).data)?.replace(/:\d+/g, '');
    events.push(`${where} ${event.type} ${data}`);
  };
  for (const type of known) {
    window.addEventListener(type, note('window'), true);
    document.addEventListener(type, note('document'), true);
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    events.push(`dispatched ${event.type}`);
    return dispatch.call(this, event);
  };
  const names = Object.getOwnPropertyNames;
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => {
      for (const { type, target } of records) mutations.add(`${type} ${target.nodeName}`);
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true }),
  );
  Object.defineProperty(window, 'recordedHere', {
    enumerable: false,
    value: () => ({
      events,
      mutations: [...mutations].sort(),
      globals: names(window).sort(),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => !name.endsWith('favicon.ico')),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    }),
  });
}

/** For a page's head. */
export const RECORDER = `<script>(${record})();</script>`;

/** Notes in every document that this page will show, whatever its policy says of scripts in its markup. */
export const recordIn = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(record);

/** What the page has noted so far. */
export const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (globalThis as unknown as { recordedHere(): Recorded }).recordedHere());
