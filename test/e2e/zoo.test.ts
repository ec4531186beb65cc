/**
 * Every page of the zoo, with the extension and without it: the words marked that the page expects, its document
 * the same to the last byte, nothing heard, logged, asked for or thrown.
 */
import { setTimeout as rest } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, type ExpectStatic, expect, test } from 'vitest';
import { cardText, pointAt } from '../harness/card.ts';
import { type Launched, launch } from '../harness/launch.ts';
import { marked, markup } from '../harness/looks.ts';
import { type Owner, ownerOf } from '../harness/owner.ts';
import { type Server, serve } from '../harness/serve.ts';
import { Stage } from '../harness/stage.ts';
import { bundleApplications } from '../harness/zoo/applications.ts';
import { type Exhibit, exhibits, zooRoute } from '../harness/zoo/exhibits.ts';
import { recorded, recordIn } from './recorder.ts';
import { BROWSERS } from './stage.ts';

/** Longest that a page may change by itself, ms. */
const RESTLESS = 15_000;
/** Longest until the extension has followed, ms. */
const FOLLOWED = { timeout: 12_000, interval: 40 };
/** A card that is not to open has had its time, ms: the dwell and some. */
const DWELL = 700;

/** The same for ranges in whatever order: those of frames and shadow roots have none that all agree on. */
const letters = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');

interface Visit {
  page: Page;
  console: string[];
  /** Addresses that the page and whoever runs in it asked for. */
  requests: string[];
}

/**
 * Windows of a browser: several pages are looked at side by side, and a tab behind another is not painted. They are
 * used again, since to open one takes longer than to look at most pages.
 */
class Windows {
  private readonly free: Page[] = [];
  private readonly browser: Browser;

  constructor({ browser }: Launched) {
    this.browser = browser;
  }

  async take(fresh: boolean): Promise<Page> {
    const free = fresh ? undefined : this.free.pop();
    if (free) return free;
    const page = await this.browser.newPage({ type: 'window' });
    await page.setViewport({ width: 1000, height: 800 });
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await recordIn(page);
    return page;
  }

  /** Ends what runs in the page. A window that does not let go of it is closed. */
  async giveBack(page: Page): Promise<void> {
    for (const event of ['console', 'pageerror', 'request'] as const) page.removeAllListeners(event);
    // The next page begins without a pointer on it.
    await page.mouse.move(0, 0).catch(() => {});
    await page.goto('about:blank').then(
      () => this.free.push(page),
      () => page.close().catch(() => {}),
    );
  }
}

async function visit(windows: Windows, server: Server, exhibit: Exhibit): Promise<Visit> {
  const page = await windows.take(exhibit.fresh === true);
  const console: string[] = [];
  const requests: string[] = [];
  // Policies are named with the server's port.
  const note = (text: string): void => void console.push(text.replace(/:\d+/g, ''));
  page.on('console', (message) => note(message.text()));
  page.on('pageerror', (error) => note(String(error)));
  page.on('request', (request) => requests.push(request.url().replace(/:\d+|[\da-f-]{36}/g, '')));
  await page.goto(server.origin + exhibit.path, { waitUntil: 'load' });
  await page.waitForFunction(() => !(globalThis as { busy?: boolean }).busy, { timeout: RESTLESS, polling: 50 });
  return { page, console, requests };
}

/** What both visits must have in common. */
async function traces({ page, console, requests }: Visit, restless: boolean): Promise<object> {
  const { events, globals, mutations, resources, styleSheets } = await recorded(page);
  // A data: address asks nobody; Firefox may tell of one when the window shows the next page already.
  const asked = requests.filter((url) => !url.endsWith('/favicon.ico') && !url.startsWith('data:')).sort();
  const same = { markup: await markup(page), globals, resources, styleSheets, asked };
  return restless ? same : { ...same, events, mutations, console };
}

describe.each(BROWSERS)('the zoo, in %s', (name) => {
  let stage: Stage;
  let owner: Owner;
  let plain: Launched;
  let plainServer: Server;
  let windows: Windows;
  let plainWindows: Windows;

  beforeAll(async () => {
    await bundleApplications();
    [stage, plain, plainServer] = await Promise.all([
      Stage.open(name, {}, zooRoute),
      launch(name, { extension: null }),
      serve([], zooRoute),
    ]);
    [windows, plainWindows] = [new Windows(stage.launched), new Windows(plain)];
    owner = await ownerOf(stage.launched);
    await owner.errors();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([stage.close(), plain.browser.close(), plainServer.close()]);
  });

  /** The words that are marked are those that the page expects, and they are drawn. */
  async function expectMarks(expect: ExpectStatic, { page }: Visit, exhibit: Exhibit): Promise<void> {
    const { marks, count = marks.length, drawn = true } = exhibit;
    const tab = await stage.control.tabOf(page.url());
    const state = count > 0 ? 'page' : (exhibit.state ?? 'silent');
    await expect.poll(() => stage.kind(tab), FOLLOWED).toBe(state);
    if (state !== 'page') {
      expect(await marked(page)).toEqual({ text: '', strays: [] });
      return;
    }
    const names = async () =>
      (await stage.control.tellPage(tab, { type: 'examine' })).mentions
        .filter(({ kind }) => kind === 'entity')
        .map(({ text }) => text);
    if (exhibit.count === undefined) await expect.poll(names, FOLLOWED).toEqual(marks);
    else await expect.poll(async () => (await names()).length, FOLLOWED).toBe(count);
    const { report, mentions } = await stage.found(tab);
    expect(report.count).toBe(mentions.length);
    for (const { blockText, start, end, text } of mentions) expect(blockText.slice(start, end)).toBe(text);
    if (!drawn) return;
    const difference = async () => {
      const { text, strays } = await marked(page);
      const told = (await stage.found(tab)).mentions.map((mention) => mention.text).join('');
      return { strays, drawn: letters(text) === letters(told) ? 'all' : `${text}, and not ${told}` };
    };
    await expect.poll(difference, FOLLOWED).toEqual({ strays: [], drawn: 'all' });
  }

  /** The card opens where the page says that it does, and leaves nothing behind. */
  async function expectCard(
    expect: ExpectStatic,
    { page }: Visit,
    { at, opens }: NonNullable<Exhibit['card']>,
  ): Promise<void> {
    const before = await markup(page);
    if (at) await pointAt(page, at);
    if (opens === true) await expect.poll(() => cardText(page)).toContain(at);
    else await rest(DWELL);
    if (opens === false) expect(await cardText(page)).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    if (opens !== 'quietly') expect(await markup(page)).toBe(before);
  }

  // Each test has an `expect` of its own, since several run at once.
  test.concurrent.for(exhibits(name))('$name: $what', async (exhibit, { expect }) => {
    const [here, there] = await Promise.all([
      visit(windows, stage.server, exhibit),
      visit(plainWindows, plainServer, exhibit),
    ]);
    try {
      await expectMarks(expect, here, exhibit);
      const { restless = false, card } = exhibit;
      expect(await traces(here, restless)).toEqual(await traces(there, restless));
      if (card) await expectCard(expect, here, card);
    } finally {
      await Promise.all([windows.giveBack(here.page), plainWindows.giveBack(there.page)]);
    }
  });

  test('on none of these pages was anything thrown', async () => {
    expect(await owner.errors()).toEqual([]);
  });
});
