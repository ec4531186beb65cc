/** Faults of the browser and of its owner's doing, while pages are open: what is there goes on or goes quietly. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { SETTINGS_VERSION } from '../../common/settings.ts';
import { popupWords } from '../../common/words/popup.ts';
import { buttonPlace, cardText, pointAt } from '../harness/card.ts';
import { marked } from '../harness/looks.ts';
import { type Owner, ownerOf } from '../harness/owner.ts';
import { inEachBrowser } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>';
const SENTENCE = 'InnoHK pays for artificial intelligence research in Hong Kong.';
const LATER = 'HKGAI trains an AI model in Hong Kong.';

/** Adds a paragraph, as a page does. */
const add = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.body.append(paragraph);
  }, text);

inEachBrowser('a fault', (stage, name) => {
  let owner: Owner;
  beforeAll(async () => {
    owner = await ownerOf(stage().launched);
    await owner.errors();
  });
  const texts = async (tab: number): Promise<string[]> => (await stage().found(tab)).mentions.map(({ text }) => text);

  test('the background ends while a card is open: it stays, and its buttons work', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).toContain('InnoHK');
    await owner.stopBackground();
    expect(await cardText(page)).toContain('InnoHK');
    const button = await buttonPlace(page, 'Read on');
    await page.mouse.click(button.x, button.y);
    const open = async (): Promise<boolean> =>
      (await stage().addresses()).some((url) => /article\.html\?lang=en#/.test(url));
    await expect.poll(open, { timeout: 10_000 }).toBe(true);
    expect(await owner.errors()).toEqual([]);
  });

  test('the background ends while the pointer rests on a mark: the card opens all the same', async () => {
    const { page } = await stage().read('/sample.html');
    await owner.stopBackground();
    await pointAt(page, 'HKGAI');
    await expect.poll(() => cardText(page), { timeout: 10_000 }).toContain('HKGAI');
    expect(await owner.errors()).toEqual([]);
  });

  test('the background ends just before a report: it starts again, and the button counts', async () => {
    const { page, tab } = await stage().read(stage().serve('/report', `${HEAD}<p>${SENTENCE}</p>`));
    await owner.stopBackground();
    await add(page, LATER);
    await expect.poll(() => texts(tab), { timeout: 10_000 }).toContain('HKGAI');
    await expect
      .poll(async () => (await stage().badge(tab)) === String((await stage().found(tab)).report.count), {
        timeout: 10_000,
      })
      .toBe(true);
    expect(await owner.errors()).toEqual([]);
  });

  test('the background ends again and again while a page changes', async () => {
    const { page, tab } = await stage().read(stage().serve('/again', `${HEAD}<p>${SENTENCE}</p>`));
    for (let round = 0; round < 4; round++) {
      await add(page, `${LATER} Round ${round}.`);
      await owner.stopBackground();
    }
    const count = async () => (await texts(tab)).filter((text) => text === 'HKGAI').length;
    await expect.poll(count, { timeout: 15_000 }).toBe(4);
    expect(await owner.errors()).toEqual([]);
  });

  test('clocks that jump do not matter: none is read that can', async () => {
    const { page, tab } = await stage().read(
      stage().serve(
        '/clock',
        `${HEAD}<script>Date.now = () => -1e15; performance.now = () => 0;</script><p>${SENTENCE}</p>`,
      ),
    );
    await add(page, LATER);
    await expect.poll(() => texts(tab), { timeout: 10_000 }).toContain('HKGAI');
  });

  test('twenty tabs in two windows, half of them closed while they are read', async () => {
    const long = `<p>${'Nothing of any interest to anybody. '.repeat(30)}</p>`.repeat(400);
    const url = (at: number): string => stage().serve(`/tab/${at}`, `${HEAD}<p>${SENTENCE}</p>${long}<p>${LATER}</p>`);
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const page = await stage().launched.browser.newPage(at % 10 === 0 ? { type: 'window' } : {});
        await page
          .goto(url(at), { waitUntil: 'domcontentloaded' })
          .catch(() => page.goto(url(at), { waitUntil: 'domcontentloaded' }));
        return page;
      }),
    );
    await Promise.all(pages.filter((_, at) => at % 2 === 1).map((page) => page.close()));
    for (const [at, page] of pages.entries()) {
      if (at % 2 === 1) continue;
      await page.bringToFront();
      const tab = await stage().control.tabOf(page.url());
      await expect.poll(() => stage().kind(tab), { timeout: 15_000 }).toBe('page');
      await expect.poll(() => texts(tab), { timeout: 15_000 }).toEqual(expect.arrayContaining(['InnoHK', 'HKGAI']));
      await page.close();
    }
    expect(await owner.errors()).toEqual([]);
  }, 120_000);

  test.each([
    ['version 1, the first', { version: 1, markColour: 'violet' }],
    ['none, before there were versions', { markColour: 'violet' }],
    ['version 0', { version: 0, markColour: 'violet' }],
    ['a later version', { version: 99, markColour: 'violet', soon: [1, 2] }],
    ['a version that is no number', { version: 'x', markColour: 'violet' }],
    ['a later version, with other values', { version: 2, markColour: 'violet', markStyle: 'wavy', offSites: ['a b'] }],
  ])('settings of %s are read, and nothing of them is lost by a change', async (_, stored) => {
    await stage().control.call('storage.local.set', { settings: stored });
    expect((await stage().control.tell({ type: 'begin' })).settings.markColour).toBe('violet');
    expect(await stage().choose({ dwell: 100 })).toBe(true);
    const after = (await stage().control.call('storage.local.get', 'settings')) as {
      settings: Record<string, unknown>;
    };
    const { version, ...kept } = stored as Record<string, unknown>;
    expect(after.settings).toEqual({ ...kept, dwell: 100, version: Math.max(SETTINGS_VERSION, Number(version) || 0) });
  });

  test.each([
    ['a word', 'text'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['nothing', null],
  ])('settings that are %s are replaced by the defaults, and pages are read', async (_, stored) => {
    await stage().control.call('storage.local.set', { settings: stored });
    expect((await stage().read('/sample.html')).report.count).toBeGreaterThan(0);
    expect(await stage().choose({ dwell: 100 })).toBe(true);
  });

  // Firefox sets this storage no limit that a test could reach.
  test.runIf(name === 'chrome')(
    'storage that is full: a choice is answered with no, and what was chosen stays',
    async () => {
      expect(await stage().choose({ markColour: 'amber' })).toBe(true);
      await stage().control.page.evaluate(async () => {
        const { local } = (
          globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
        ).chrome.storage;
        for (let size = 1 << 22; size >= 1; size >>= 1) {
          for (let at = 0; at < 4; at++) await local.set({ [`${size}-${at}`]: 'x'.repeat(size) }).catch(() => {});
        }
      });
      expect(await stage().choose({ dwell: 100, offSites: ['a.example', 'b.example'] })).toBe(false);
      const { settings } = await stage().control.tell({ type: 'begin' });
      expect(settings).toMatchObject({ markColour: 'amber', dwell: 350, offSites: [] });
      expect((await stage().read('/sample.html')).report.count).toBeGreaterThan(0);
    },
  );

  test('access that is withdrawn: nothing is read, the popup says why and asks for it; given back, pages are read again', async () => {
    const url = stage().serve('/access', `${HEAD}<p>${SENTENCE}</p>`);
    const { page, tab, console } = await stage().visit('/quiet/unrelated-en.html');
    await owner.setAccess(false);
    await page.goto(url, { waitUntil: 'load' });
    await expect.poll(() => stage().kind(tab)).toBe('withheld');
    expect(await marked(page)).toEqual({ text: '', strays: [] });

    const popup = await stage().own(`popup.html?tab=${tab}`);
    const says = () => popup.evaluate(() => document.body.textContent);
    await expect.poll(says).toContain(popupWords.en.withheld.title);
    // The browser's own question cannot be answered from a test.
    await popup.evaluate(() => {
      type Api = { permissions: { request: unknown } };
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const asked: unknown[] = [];
      // The second time the answer is yes.
      const request = (about: unknown, answer?: (given: boolean) => void) => {
        const given = asked.push(about) > 1;
        answer?.(given);
        return Promise.resolve(given);
      };
      for (const api of [browser, chrome]) if (api) Object.assign(api.permissions, { request });
      Object.assign(globalThis, { asked });
    });
    const allow = () => popup.evaluate(() => document.querySelector<HTMLElement>('main button')?.click());
    await allow();
    await expect.poll(says).toContain(popupWords.en.withheldStill);
    expect(await popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
      { origins: ['http://*/*', 'https://*/*'] },
    ]);

    await owner.setAccess(true);
    await page.bringToFront();
    await allow();
    await expect.poll(() => stage().kind(tab), { timeout: 10_000 }).toBe('page');
    await expect.poll(says).toContain(popupWords.en.digest);
    expect(await says(), 'the site is known now').toContain(popupWords.en.here('127.0.0.1'));
    await page.reload({ waitUntil: 'load' });
    const again = await stage().control.tabOf(url);
    await expect.poll(() => stage().kind(again), { timeout: 10_000 }).toBe('page');
    expect(await texts(again)).toContain('InnoHK');
    expect(console).toEqual([]);
  });
});
