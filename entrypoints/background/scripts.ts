/** Bringing scripts into tabs, and asking a tab how things stand there. */
import { browser } from 'wxt/browser';
import { allHosts } from '../../common/all-hosts.ts';
import { askReport } from '../../common/ask-report.ts';
import { notRead } from '../../common/not-read.ts';
import { type GateState, WORLD_NAME } from '../../common/page-world.ts';
import type { TabState } from '../../common/report.ts';
import { offBecause } from '../../common/site-rules.ts';
import { loadSettings } from '../../common/stored-settings.ts';
import { isWebPage } from '../../common/web-page.ts';

/** Whether the script runs in the tab's top frame now. */
export async function bring(tabId: number, file: '/gate.js' | '/page.js' | '/card.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    // The tab went away, or the reader withdrew access meanwhile.
    return false;
  }
}

/** Why nothing is read at this address, or null. */
async function offAt(url: string): Promise<ReturnType<typeof offBecause>> {
  return URL.canParse(url) ? offBecause(new URL(url).hostname, await loadSettings()) : null;
}

/** Brings the rest of the extension to a page that passed the gate, unless the reader wants it left alone. */
export async function startPage(tabId: number, url: string): Promise<boolean> {
  return (await offAt(url)) === null && bring(tabId, '/page.js');
}

/** Brings the gate to a page that was open before the extension was there. */
export const startGate = (tabId: number): Promise<boolean> => bring(tabId, '/gate.js');

/** What a look into a tab finds. */
interface Seen {
  /** What the gate left there; null where it has not run. */
  gate: GateState | null;
  contentType: string;
}

/** Runs in the tab, by itself: our isolated world's state, and what kind of document this is. */
function look(name: string): Seen {
  const gate = (globalThis as { [key: symbol]: GateState | undefined })[Symbol.for(name)] ?? null;
  // By the prototype's getter: an <img name="contentType"> hides the document's own.
  return { gate, contentType: Reflect.get(Document.prototype, 'contentType', document) };
}

/**
 * @param url the tab's address, empty where it is not told
 * @throws where no script may run
 */
async function lookInto(tabId: number, url: string): Promise<Seen> {
  // Without access the address is withheld too; Chrome would not refuse the script, but wait for the reader's click.
  if (!url) throw new Error('no access');
  // At once: a page that stopped its own loading is never idle, and would never answer.
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: look,
    args: [WORLD_NAME],
    injectImmediately: true,
  });
  // Without an answer the document has just gone.
  return (frame?.result as Seen | null | undefined) ?? { gate: null, contentType: 'text/html' };
}

/** Brings the page script to a page that passed the gate and has none. */
export async function rouse(tabId: number, url: string): Promise<void> {
  const seen = await lookInto(tabId, url).catch(() => null);
  if (seen?.gate?.woken && !seen.gate.page) await bring(tabId, '/page.js');
}

/** After a change of settings: brings the page script to a tab that was left alone and no longer is. */
export async function resume(tabId: number, url: string): Promise<void> {
  if ((await offAt(url)) === null) await rouse(tabId, url);
}

/** How things stand in a tab. Never rejects. */
export async function inspect(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  let seen: Seen;
  try {
    seen = await lookInto(tabId, url);
  } catch {
    return refused(tabId);
  }
  const { gate, contentType } = seen;
  if (!gate && !isWebPage(contentType)) return { kind: 'other-document' };
  const off = await offAt(url);
  if (off !== null) return { kind: 'page', report: notRead(url, off) };
  // The gate comes to a page once that is idle.
  if (!gate) return { kind: tab?.status === 'loading' ? 'reading' : 'not-started' };
  if (gate.page) {
    try {
      return { kind: 'page', report: await askReport(tabId) };
    } catch {
      return { kind: 'not-started' };
    }
  }
  return { kind: gate.woken ? 'reading' : 'silent' };
}

/**
 * Why no script may run in a tab: the reader withheld access, or the browser forbids it there. Without access
 * no address is told, so that a site and a page of the browser's own look the same.
 */
async function refused(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Between two documents Firefox lets a script into neither.
  if (tab?.url && tab.status === 'loading') return { kind: 'reading' };
  const granted = await browser.permissions.contains({ origins: allHosts() }).catch(() => true);
  return { kind: tab?.url || granted ? 'forbidden' : 'withheld' };
}
