/** The popup, and the switch for a site. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { popupWords } from '../../common/words/popup.ts';
import { cardText, pointAt } from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

const words = popupWords.en;
/** What the popup says, with what is folded away. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

/** Turns the switch with this label. */
async function turn(popup: Page, label: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
    if (!found) throw new Error(`no switch "${wanted}"`);
    found.click();
  }, label);
}

inEachBrowser('the popup', (stage) => {
  test('shows the digest of the page: the sections, their counts and the page’s own sentences', async () => {
    const { tab, report } = await stage().read('/sample.html');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.digest);
    const text = await textOf(popup);
    expect(text).toContain(words.counts(report.count, report.sections.length, 7));
    expect(text).toContain('The InnoHK programme brought foreign partners');
  });

  test('opens on the section that the part in view speaks of', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await page.evaluate(() =>
      [...document.querySelectorAll('h2')].find((one) => one.textContent === 'Banks')?.scrollIntoView(),
    );
    await page.setViewport({ width: 1000, height: 120 });
    const inView = async () => (await stage().control.tellPage(tab, { type: 'report' })).inView;
    await expect.poll(inView).toBe('finance');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.inView);
  });

  test('says what is in the window, and nothing of what stands just above or below it', async () => {
    const filler = '<div style="height: 500px"></div>';
    const { page, tab } = await stage().read(
      stage().serve(
        '/apart',
        `<!doctype html><title>AI in Hong Kong</title><style>p { margin: 0 }</style>
        <p id=bank>The HKMA’s GenA.I. Sandbox lets banks in Hong Kong detect fraud with AI.</p>
        ${filler}
        <p id=lab>InnoHK funds the AI laboratories of HKUST in Hong Kong.</p><div style="height: 3000px"></div>`,
      ),
    );
    await page.setViewport({ width: 1000, height: 400 });
    const inView = async () => (await stage().control.tellPage(tab, { type: 'report' })).inView;
    const goTo = (id: string) => page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
    await expect.poll(inView).toBe('finance');
    await goTo('lab');
    await expect.poll(inView).toBe('research-hubs');
    // From here both are within half a window.
    await page.evaluate(() => scrollTo(0, 60));
    await expect.poll(inView).toBe(null);
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.relevant);
    expect(await textOf(popup)).not.toContain(words.inView);
  });

  test('lists a sentence whole that has initials and abbreviations in it', async () => {
    const sentence = 'Mr. Paul M. P. Chan says that the HKMA’s GenA.I. Sandbox in Hong Kong goes beyond the U.S. idea.';
    const { tab } = await stage().read(
      stage().serve(
        '/initials',
        `<!doctype html><title>AI in Hong Kong</title><p>Before it. ${sentence} After it.</p>`,
      ),
    );
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.digest);
    const listed = () =>
      popup.evaluate(() => [...document.querySelectorAll('.sentences button')].map((one) => one.textContent));
    expect(new Set(await listed())).toEqual(new Set([sentence]));
  });

  test('focus goes on to the first sentence that was folded away', async () => {
    const many = Array.from(
      { length: 9 },
      (_, at) => `<p>Note ${at + 1}: InnoHK funds AI laboratories in Hong Kong.</p>`,
    );
    const { tab } = await stage().read(
      stage().serve('/many', `<!doctype html><title>AI in Hong Kong</title>${many.join('')}`),
    );
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await popup.bringToFront();
    const all = words.showAll(9);
    await expect.poll(() => textOf(popup)).toContain(all);
    await popup.evaluate((name) => {
      [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.focus();
    }, all);
    await popup.keyboard.press('Enter');
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.closest('button')?.textContent))
      .toContain('Note 7');
  });

  test('says plainly that there is nothing where there is nothing', async () => {
    const { tab } = await stage().visit('/quiet/unrelated-en.html');
    await stage().settled(tab);
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.nothing.title);
  });

  test('a click on a sentence leads to it on the page', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await page.setViewport({ width: 1000, height: 300 });
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain('河套');
    // The real popup lies over its page; this one stands in a tab, and a page behind does not scroll.
    await page.bringToFront();
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('河套'))?.click(),
    );
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  test('the site is switched off and on again: marks, badge and card follow, also after a reload', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await expect.poll(() => stage().badge(tab)).not.toBe('');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.here('127.0.0.1'));
    const state = async () => {
      const standing = await stage().settled(tab);
      return standing.kind === 'page' ? standing.report.state : standing.kind;
    };

    await turn(popup, words.here('127.0.0.1'));
    await expect.poll(state).toBe('off-site');
    await expect.poll(() => stage().badge(tab)).toBe('');
    await expect.poll(() => textOf(popup)).toContain(words.offSite('127.0.0.1').title);

    await page.bringToFront();
    await page.reload();
    await stage().settled(tab);
    expect(await state()).toBe('off-site');
    expect(await stage().badge(tab)).toBe('');

    await turn(popup, words.here('127.0.0.1'));
    await expect.poll(state).toBe('found');
    await expect.poll(() => stage().badge(tab)).not.toBe('');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).toContain('InnoHK');
  });

  test('switched off everywhere, it says so and marks nothing', async () => {
    await stage().choose({ enabled: false });
    const { tab } = await stage().visit('/sample.html');
    await stage().settled(tab);
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.offEverywhere.title);
    expect(await stage().badge(tab)).toBe('');
  });

  test('the whole article opens in a tab, with all seven sections', async () => {
    const { tab } = await stage().read('/sample.html');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.wholeArticle);
    await popup.evaluate((name) => {
      const ways = [...document.querySelectorAll<HTMLElement>('button, a')];
      ways.find((one) => one.textContent?.trim() === name)?.click();
    }, words.wholeArticle);
    const opened = async (): Promise<number> =>
      (await stage().addresses()).filter((url) => url.includes('/article.html')).length;
    // One article is open all along: the page that the tests speak through.
    await expect.poll(opened).toBe(2);
    const article = await stage().own('article.html?lang=en');
    const sections = [
      'introduction',
      'research-hubs',
      'government-support',
      'finance',
      'smart-city',
      'cross-border',
      'outlook',
    ];
    const there = (): Promise<string[]> =>
      article.evaluate((ids) => ids.filter((id) => document.getElementById(id)?.textContent), sections);
    await expect.poll(there).toEqual(sections);
  });
});
