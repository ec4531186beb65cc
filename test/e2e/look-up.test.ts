/** Looking up selected words: the article opens at what it has on them, or says that it has nothing. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { articleWords } from '../../common/words/article.ts';
import { inEachBrowser } from './stage.ts';

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
  const lookUp = (selection: string, lang = 'en'): Promise<Page> =>
    stage().own(`article.html?lang=${lang}&q=${encodeURIComponent(selection)}`);

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

  test('stands in the context menu of selected text', async () => {
    await expect(stage().control.call('contextMenus.update', 'look-up', {})).resolves.not.toThrow();
    await expect(stage().control.call('contextMenus.update', 'another', {})).rejects.toThrow();
  });

  // Firefox has no way to press an item of its menu from a test.
  test.runIf(name === 'chrome')('opens from there, in a tab of its own', async () => {
    const { browser, base } = stage().launched;
    const target = await browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(base),
    );
    await (await target.worker())?.evaluate(() => {
      type Menus = { onClicked: { dispatch(info: object): void } };
      const { chrome } = globalThis as unknown as { chrome: { contextMenus: Menus } };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: ' InnoHK ' });
    });
    await expect
      .poll(() => stage().addresses())
      .toContainEqual(expect.stringMatching(/article\.html\?lang=en&q=InnoHK/));
    for (const page of await browser.pages()) if (page.url().includes('q=InnoHK')) await page.close();
  });
});
