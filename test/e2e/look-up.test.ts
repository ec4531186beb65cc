/** Looking up selected words: the article opens at what it has on them, or says that it has nothing. */
import type { Page, Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { articleWords } from '../../common/words/article.ts';
import { shellWords } from '../../common/words/shell.ts';
import { ownerOf } from '../harness/owner.ts';
import { pressLookUp } from '../harness/press-look-up.ts';
import { inEachBrowser } from './stage.ts';

/** What the service worker has, and notes. */
interface Background {
  chrome: {
    contextMenus: { create(item: { title: string }): void };
    runtime: Record<'onInstalled' | 'onStartup', { dispatch(...about: object[]): void }>;
  };
  titles: string[];
}

const words = articleWords.en;
const said = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.results [role=status]')?.textContent ?? '');
/** Where the reader is: the id of what has focus, and whether it is in the window. */
const place = (page: Page): Promise<{ id: string; seen: boolean }> =>
  page.evaluate(() => {
    const { id, top, bottom } = ((at) => ({ id: at?.id ?? '', ...at?.getBoundingClientRect().toJSON() }))(
      document.activeElement,
    );
    return { id, seen: top < innerHeight && bottom > 0 };
  });

inEachBrowser('looking up', (stage, name) => {
  const pressed = (selection: string): Promise<void> => pressLookUp(stage().launched, selection);
  /** The articles that looking up opened. */
  const opened = async (): Promise<string[]> =>
    (await stage().addresses()).filter((url) => url.includes('article.html?'));
  /** The article as it opens for these words. */
  async function lookUp(selection: string, lang = 'en'): Promise<Page> {
    await stage().control.call('storage.session.set', { 'look-up': selection });
    return stage().own(`article.html?lang=${lang}&look-up`);
  }

  test.each([
    ['a name', 'InnoHK', 'en', 'entity-innohk'],
    ['a name in another language', '數碼港', 'zh-Hans', 'entity-cyberport'],
    ['a sentence with a name in it', 'They moved their servers to Cyberport over the summer', 'en', 'entity-cyberport'],
    ['a subject', 'fraud detection', 'en', 'finance'],
  ])('%s leads to its place in the article', async (_, selection, lang, id) => {
    const page = await lookUp(selection, lang);
    await expect.poll(() => place(page)).toEqual({ id, seen: true });
  });

  test.each(['egg tarts', '<b>x</b> & "y"', '🙂'])('of %s it says plainly that there is nothing', async (selection) => {
    const page = await lookUp(selection);
    await expect.poll(() => said(page)).toContain(words.nothingFound(selection));
  });

  test('says when it found only names among the words', async () => {
    const page = await lookUp('Trams and Cyberport and weather');
    await expect.poll(() => said(page)).toContain(words.namesFound(1));
  });

  // No browser tells what its menu says.
  test.runIf(name === 'chrome')(
    'is called by another name once another language is chosen, or is the browser’s',
    async () => {
      const { browser, base } = stage().launched;
      const owner = await ownerOf(stage().launched);
      // In a worker that has offered nothing yet, every offer can be noted.
      await owner.stopBackground();
      await stage().control.tell({ type: 'begin' });
      const found = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(base);
      const worker = await (await browser.waitForTarget(found)).worker();
      await worker?.evaluate(() => {
        const { contextMenus } = (globalThis as unknown as Background).chrome;
        const titles: string[] = [];
        const create = contextMenus.create.bind(contextMenus);
        Object.assign(globalThis, { titles });
        Object.assign(contextMenus, {
          create(item: { title: string }) {
            titles.push(item.title);
            create(item);
          },
        });
      });
      const titles = () => worker?.evaluate(() => (globalThis as unknown as Background).titles);
      const [en, hant, hans] = [shellWords.en.lookUp, shellWords['zh-Hant'].lookUp, shellWords['zh-Hans'].lookUp];
      await stage().choose({ language: 'zh-Hant' });
      await expect.poll(titles).toEqual([hant]);
      await stage().choose({ markColour: 'amber' });
      await stage().choose({ language: 'auto' });
      await expect.poll(titles).toEqual([hant, en]);
      // An update that comes with the browser's start offers it twice at once.
      await worker?.evaluate(() => {
        Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true });
        const { runtime } = (globalThis as unknown as Background).chrome;
        runtime.onInstalled.dispatch({ reason: 'update' });
        runtime.onStartup.dispatch();
      });
      await expect.poll(titles).toEqual([hant, en, hans, hans]);
      expect(await owner.errors()).toEqual([]);
    },
  );

  test('stands in the context menu of selected text', async () => {
    await expect(stage().control.call('contextMenus.update', 'look-up', {})).resolves.not.toThrow();
    await expect(stage().control.call('contextMenus.update', 'another', {})).rejects.toThrow();
  });

  test('opens from there in a tab of its own, each time anew; no address holds what was selected', async () => {
    await stage().choose({ language: 'zh-Hans' });
    for (const selection of [' InnoHK ', 'egg tarts']) {
      const before = (await opened()).length;
      await pressed(selection);
      await expect.poll(async () => (await opened()).length).toBe(before + 1);
      // The article has taken the words once they are no longer kept.
      await expect.poll(() => stage().control.call('storage.session.get', null)).toEqual({});
      expect(await stage().control.call('storage.local.get', null)).toEqual({
        settings: { language: 'zh-Hans', version: 1 },
      });
    }
    const { base } = stage().launched;
    expect(await opened()).toEqual([
      `${base}article.html?lang=zh-Hans&look-up`,
      `${base}article.html?lang=zh-Hans&look-up`,
    ]);
    await stage().closeOwn('article.html?lang=zh-Hans');
  });

  test('a reload shows the article without a search', async () => {
    const page = await lookUp('egg tarts');
    await expect.poll(() => said(page)).toContain(words.nothingFound('egg tarts'));
    expect(await page.evaluate(() => location.href)).toBe(`${stage().launched.base}article.html?lang=en&look-up`);
    await page.evaluate(() => location.reload());
    await expect.poll(() => said(page).catch(() => 'not there')).toBe(' ');
  });
});
