/**
 * A page of the extension's own, from which a test speaks to it as its popup would: through messages and
 * the extension API, never around them.
 */
import type { Page } from 'puppeteer-core';
import type { Answers, ToBackground, ToPage } from '../../common/messages.ts';
import type { TabState } from '../../common/report.ts';
import type { Settings } from '../../common/settings.ts';
import type { Launched } from './launch.ts';

/** The extension API as an extension page has it. */
interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    query(about: { url?: string }): Promise<{ id?: number; url?: string }[]>;
  };
}
type World = { browser?: Api; chrome?: Api };

/** Opens a page of the extension and waits until its document is there. */
export async function openOwnPage({ browser, base, name }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never says that a page of an extension has loaded (puppeteer issue 14314).
  if (name === 'chrome') await page.goto(base + path, { waitUntil: 'load' });
  else {
    await page.goto(base + path, { waitUntil: [] });
    await page.waitForFunction(
      (start) => location.href.startsWith(start) && document.readyState === 'complete',
      {},
      base,
    );
  }
  return page;
}

export interface Control {
  page: Page;
  /** Sends a message to the background. */
  tell<M extends ToBackground>(message: M): Promise<Answers[M['type']]>;
  /** Sends a message to the page in a tab. */
  tellPage<M extends ToPage>(tab: number, message: M): Promise<Answers[M['type']]>;
  /** Chooses settings, for a tab or for none; whether they were stored. */
  choose(change: Partial<Settings>, tab?: number): Promise<boolean>;
  /** Sends anything at all to the background, as it is. */
  tellRaw(message: unknown): Promise<unknown>;
  /** Calls a function of the extension API by its path: `call('storage.local.get', 'settings')`. */
  call(path: string, ...args: unknown[]): Promise<unknown>;
  /** The tab that shows this address. */
  tabOf(url: string): Promise<number>;
  /** How things stand in a tab once its page has been read, or when `patience` (ms) is over. */
  settled(tab: number, patience: number): Promise<TabState>;
}

/** Asks until the page has been read. Runs in the control page; answers in JSON. */
async function askUntilSettled(tab: number, patience: number): Promise<string> {
  const api = ((globalThis as World).browser ?? (globalThis as World).chrome) as Api;
  const end = performance.now() + patience;
  for (;;) {
    const state = (await api.runtime.sendMessage({ type: 'inspect', tabId: tab })) as TabState;
    const done = state.kind === 'page' ? state.report.settled : !['reading', 'not-started'].includes(state.kind);
    if (done || performance.now() > end) return JSON.stringify(state);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function openControl(launched: Launched, path = 'article.html'): Promise<Control> {
  const page = await openOwnPage(launched, path);
  const call = async (path: string, ...args: unknown[]): Promise<unknown> => {
    // Both ways as JSON: Firefox's protocol refuses keys such as `toString`, and an object that stands twice in an
    // answer comes only once through it.
    const answer = await page.evaluate(
      async (steps, given) => {
        const world = globalThis as World;
        let owner: unknown = world.browser ?? world.chrome;
        for (const step of steps.slice(0, -1)) owner = (owner as Record<string, unknown>)[step];
        const last = steps[steps.length - 1] ?? '';
        const values = JSON.parse(given) as unknown[];
        return JSON.stringify(await (owner as Record<string, (...all: unknown[]) => unknown>)[last]?.(...values));
      },
      path.split('.'),
      JSON.stringify(args),
    );
    return answer === undefined ? undefined : JSON.parse(answer);
  };
  const tell: Control['tell'] = (message) => call('runtime.sendMessage', message) as Promise<never>;
  return {
    page,
    call,
    tell,
    tellRaw: (message) => call('runtime.sendMessage', message),
    choose: (change, tabId) => tell({ type: 'choose', choice: { kind: 'settings', change }, tabId }),
    tellPage: async (tab, message) =>
      JSON.parse((await call('tabs.sendMessage', tab, message, { frameId: 0 })) as string),
    async tabOf(url) {
      const tabs = (await call('tabs.query', {})) as { id?: number; url?: string }[];
      const id = tabs.find((tab) => tab.url?.split('#')[0] === url.split('#')[0])?.id;
      if (id === undefined) throw new Error(`No tab shows ${url}: ${tabs.map((tab) => tab.url).join(', ')}`);
      return id;
    },
    settled: async (tab, patience) => JSON.parse(await page.evaluate(askUntilSettled, tab, patience)),
  };
}
