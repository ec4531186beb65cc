/** What a page holds after a collection of garbage: memory, what observes and listens, what is registered and stored. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.ts';
import { firefoxWindows } from '../harness/firefox-windows.ts';
import type { Owner } from '../harness/owner.ts';

export interface Sample {
  /** Chromium: the script heap of the tab. Firefox: all that is allocated in the tab's process, the browser's own too. MB. */
  memory: number;
  /** How many of each there are; Firefox does not tell of what is in an extension's world. */
  counts: Record<string, number>;
}

/** Counted in the world of the extension in the tab, where a page's own are not. */
const CLASSES = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'Highlight',
  'StaticRange',
  'AbortController',
];

async function inChromium(session: CDPSession): Promise<Sample> {
  const worlds: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }): void => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = { worlds: worlds.length };
  for (const contextId of worlds) {
    for (const name of CLASSES) {
      const expression = `${name}.prototype`;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (!result.objectId) continue;
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      counts[name] = (counts[name] ?? 0) + Number(length.value);
      await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
      await session.send('Runtime.releaseObject', { objectId: result.objectId });
    }
  }
  const { metrics } = await session.send('Performance.getMetrics');
  for (const { name, value } of metrics) {
    if (name === 'JSEventListeners') counts['listeners'] = value;
    if (name === 'Documents') counts['documents'] = value;
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { memory: usedSize / 1e6, counts };
}

/**
 * What is allocated in the process of the tab with an address, bytes, as the memory reporters tell: native memory, and
 * the heap of scripts.
 */
const allocatedFor = (url: string): string => `(async () => {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const browsers = windows.flatMap(({ gBrowser }) => gBrowser.browsers);
  const { osPid } = browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)}).browsingContext.currentWindowGlobal;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  const note = (process, path, kind, units, amount) => {
    if (!process.includes('pid ' + osPid + ')')) return;
    if (path === 'heap-allocated' || path.startsWith('js-main-runtime-gc-heap-committed/used/gc-things/')) bytes += amount;
  };
  await new Promise((done) => manager.getReports(note, null, done, null, false));
  return bytes;
})()`;

async function inFirefox(stage: Stage, page: Page, owner: Owner): Promise<Sample> {
  for (let times = 0; times < 2; times++) await owner.collectGarbage();
  const [window] = await firefoxWindows(stage.launched);
  return { memory: Number(await window?.evaluate(allocatedFor(page.url()))) / 1e6, counts: {} };
}

/** Ranges and names in the page's registry, as the page sees it. Runs in the page. */
const registered = (): { names: number; ranges: number } => {
  let ranges = 0;
  for (const [, highlight] of CSS.highlights) ranges += highlight.size;
  return { names: CSS.highlights.size, ranges };
};

export async function measure(stage: Stage, page: Page, session: CDPSession | null, owner: Owner): Promise<Sample> {
  const { memory, counts } = session ? await inChromium(session) : await inFirefox(stage, page, owner);
  const stored = Object.keys((await stage.control.call('storage.local.get', null)) as object).length;
  const hosts = await page.evaluate(() => document.documentElement.children.length);
  return { memory, counts: { ...counts, ...(await page.evaluate(registered)), stored, 'children of the root': hosts } };
}
