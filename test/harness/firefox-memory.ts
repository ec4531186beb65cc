/** What is allocated in the process of a tab in Firefox, as its memory reporters tell. */
import { firefoxWindows } from './firefox-windows.ts';
import type { Launched } from './launch.ts';

/** Frees what nobody holds, in every process, and all that can be made again. */
const COLLECT = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let times = 0; times < 2; times++) Services.obs.notifyObservers(null, 'child-gc-request');
  for (let times = 0; times < 2; times++) Services.obs.notifyObservers(null, 'child-cc-request');
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((done) => manager.minimizeMemoryUsage(done));
})()`;

/** Native memory and the heap of scripts, bytes, in the process of the tab with this address. */
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

/**
 * @param url what the tab shows, as the browser writes it
 * @returns MB after a collection, the browser's own and what it keeps for painting included
 */
export async function firefoxMemory(launched: Launched, url: string): Promise<number> {
  const [window] = await firefoxWindows(launched);
  if (!window) throw new Error('Firefox has no window');
  for (let times = 0; times < 2; times++) await window.evaluate(COLLECT);
  return Number(await window.evaluate(allocatedFor(url))) / 1e6;
}
