/** A browser with the extension in it, a web server, and what is done with them. */
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../common/messages.ts';
import type { TabState } from '../../common/report.ts';
import type { Settings } from '../../common/settings.ts';
import { currentBuild } from '../commands/builds.ts';
import type { BrowserName } from '../commands/find-browser.mjs';
import { inProject } from '../commands/root.ts';
import { type Control, openControl, openOwnPage } from './control.ts';
import { type Launched, launch, type Wanted } from './launch.ts';
import { type Answer, type Route, type Server, serve } from './serve.ts';

/** Longest that a page may take to be read, ms. */
const PATIENCE = 20_000;

export interface OpenPage {
  page: Page;
  /** The tab as the extension knows it. */
  tab: number;
  /** Everything that went to the page's console, and every error in it. */
  console: string[];
}

export class Stage {
  readonly name: BrowserName;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly launched: Launched;
  readonly control: Control;
  readonly server: Server;
  private readonly made: Map<string, Answer>;
  private readonly opened: Page[] = [];

  constructor(extension: string, launched: Launched, control: Control, server: Server, made: Map<string, Answer>) {
    this.name = launched.name;
    this.extension = extension;
    this.launched = launched;
    this.control = control;
    this.server = server;
    this.made = made;
  }

  /**
   * @param wanted other than the test build in a headless browser
   * @param route more pages than those of test/pages and those that a test serves
   */
  static async open(name: BrowserName, wanted: Partial<Wanted> = {}, route: Route = () => null): Promise<Stage> {
    const made = new Map<string, Answer>();
    const server = await serve([inProject('test', 'pages')], (path) => made.get(path) ?? route(path));
    const extension = wanted.extension ?? (await currentBuild(name, 'e2e'));
    const launched = await launch(name, { ...wanted, extension });
    return new Stage(extension, launched, await openControl(launched), server, made);
  }

  /** Serves a page made of this markup; gives its address. */
  serve(path: string, body: string, headers: Record<string, string> = {}): string {
    this.made.set(path, { body, headers });
    return this.server.origin + path;
  }

  /** Opens an address, or a page of test/pages by its path, in a new tab in front. */
  async visit(address: string): Promise<OpenPage> {
    const page = await this.launched.browser.newPage();
    this.opened.push(page);
    await page.setViewport({ width: 1000, height: 800 });
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => console.push(String(error)));
    const url = address.startsWith('/') ? this.server.origin + address : address;
    await page.goto(url, { waitUntil: 'load' });
    return { page, tab: await this.control.tabOf(page.url()), console };
  }

  /** How things stand in a tab once its page has been read. */
  settled = (tab: number): Promise<TabState> => this.control.settled(tab, PATIENCE);

  /** How the extension finds a tab right now. */
  kind = async (tab: number): Promise<TabState['kind']> =>
    (await this.control.tell({ type: 'inspect', tabId: tab })).kind;

  /** Everything the extension found in a tab's page. @throws where that was not read */
  async found(tab: number): Promise<Answers['examine']> {
    const { kind } = await this.settled(tab);
    if (kind !== 'page') throw new Error(`The page was not read: ${kind}`);
    return this.control.tellPage(tab, { type: 'examine' });
  }

  /** Opens a page and waits until it has been read. */
  async read(address: string): Promise<OpenPage & Answers['examine']> {
    const open = await this.visit(address);
    return { ...open, ...(await this.found(open.tab)) };
  }

  /** Opens a page of the extension's own. */
  async own(path: string): Promise<Page> {
    const page = await openOwnPage(this.launched, path);
    this.opened.push(page);
    return page;
  }

  /** Closes the pages of the extension's own that opened by themselves, by how their address begins. */
  async closeOwn(start: string): Promise<void> {
    const pages = await this.launched.browser.pages();
    await Promise.all(
      pages.filter((page) => page.url().startsWith(this.launched.base + start)).map((page) => page.close()),
    );
  }

  choose = (change: Partial<Settings>): Promise<boolean> => this.control.choose(change);

  badge = (tab: number): Promise<unknown> => this.control.call('action.getBadgeText', { tabId: tab });

  /** Addresses of all tabs. */
  async addresses(): Promise<string[]> {
    return ((await this.control.call('tabs.query', {})) as { url?: string }[]).map(({ url }) => url ?? '');
  }

  /** As new: no settings, no tabs. */
  async reset(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((page) => page.close().catch(() => {})));
    this.made.clear();
    await this.control.call('storage.local.clear');
  }

  async close(): Promise<void> {
    await this.launched.browser.close();
    await this.server.close();
  }
}
