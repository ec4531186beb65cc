/** What a tab holds in Firefox, as the memory reporters tell. */
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

/** The memory reports, path and bytes, of the process of the tab with this address. */
const reportsFor = (url: string): string => `(async () => {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const browsers = windows.flatMap(({ gBrowser }) => gBrowser.browsers);
  const { osPid } = browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)}).browsingContext.currentWindowGlobal;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const reports = [];
  const note = (process, path, kind, units, amount) => {
    if (process.includes('pid ' + osPid + ')')) reports.push([path, amount]);
  };
  await new Promise((done) => manager.getReports(note, null, done, null, false));
  return JSON.stringify(reports);
})()`;

type Report = readonly [path: string, bytes: number];

/** @returns what the process of the tab has allocated, path by path, after a collection */
async function reports(launched: Launched, url: string): Promise<Report[]> {
  const [window] = await firefoxWindows(launched);
  if (!window) throw new Error('Firefox has no window');
  for (let times = 0; times < 2; times++) await window.evaluate(COLLECT);
  return JSON.parse(String(await window.evaluate(reportsFor(url))));
}

const sum = (some: readonly Report[]): number => some.reduce((bytes, report) => bytes + report[1], 0) / 1e6;

/**
 * @param url what the tab shows, as the browser writes it
 * @returns MB of the tab's process: native memory and the heap of scripts, the browser's own and what it keeps for
 *   painting included
 */
export async function processMemory(launched: Launched, url: string): Promise<number> {
  const all = await reports(launched, url);
  const heap = /^heap-allocated$|^js-main-runtime-gc-heap-committed\/used\/gc-things\//;
  return sum(all.filter(([path]) => heap.test(path)));
}

/**
 * @param url what the tab shows, as the browser writes it
 * @returns MB of the scripts in the tab, the page's own and the content scripts': their zone, with what it keeps outside
 *   of the collected heap
 */
export async function scriptMemory(launched: Launched, url: string): Promise<number> {
  // What stands elsewhere than below "explicit" counts the same bytes again, in another order.
  const all = (await reports(launched, url)).filter(([path]) => path.startsWith('explicit/'));
  const tab = all.filter(([path]) => path.startsWith(`explicit/window-objects/top(${url.replaceAll('/', '\\')},`));
  const zones = new Set(tab.flatMap(([path]) => /js-zone\((\w+)\)/.exec(path)?.[1] ?? []));
  if (zones.size === 0) throw new Error(`Firefox tells of no scripts in ${url}`);
  const inZones = ([path]: Report): boolean => [...zones].some((zone) => path.includes(`zone(${zone})`));
  return sum([...tab.filter(([path]) => path.includes('/js-realm(')), ...all.filter(inZones)]);
}
