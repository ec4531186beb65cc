/** The article in its own tab: finding one's way, the three languages, and taking a passage along. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CITATION_FORMATS } from '../../common/citation.ts';
import { articleWords } from '../../common/words/article.ts';
import { LANGUAGES, SECTIONS } from '../../engine/types.ts';
import type { Stage } from '../harness/stage.ts';
import { inEachBrowser } from './stage.ts';

const FACT = 'fact-fin-sandbox-plus-plus';
const ENTITY = 'entity-innohk';

async function open(stage: Stage, path: string): Promise<Page> {
  const page = await stage.own(path);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.fact').length)).toBeGreaterThan(70);
  return page;
}

const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`no ${wanted}`);
    found.click();
  }, selector);

const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((wanted) => document.getElementById(wanted)?.getBoundingClientRect().top ?? Number.NaN, id);

/** Types into the search field. */
const searchFor = (page: Page, query: string): Promise<void> =>
  page.evaluate((asked) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = asked;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);

/** What the page writes to the clipboard, which no test can read in both browsers. */
async function copies(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    navigator.clipboard.writeText = async (text) => void written.push(text);
  });
  return () => page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
}

inEachBrowser('the article', (stage) => {
  test('every entry of the contents, every letter and every link inside leads somewhere', async () => {
    const page = await open(stage(), 'article.html?lang=en');
    const { anchors, dead } = await page.evaluate(() => {
      const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
      return { anchors, dead: anchors.filter((id) => !id || !document.getElementById(decodeURIComponent(id))) };
    });
    expect(dead).toEqual([]);
    expect(anchors).toEqual(expect.arrayContaining([...SECTIONS, 'names', 'not-covered', 'mistake', 'names-h']));
    expect(await page.evaluate(() => document.querySelector('header')?.textContent)).toMatch(
      /Edition of \d+ \w+ 20\d\d/,
    );
  });

  test('an address with an anchor opens there; words to search for are in no address, before or after', async () => {
    const address = `article.html?lang=zh-Hant&q=河套#${FACT}`;
    const page = await open(stage(), address);
    expect(await topOf(page, FACT)).toBeLessThan(300);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(FACT);
    const results = () => page.evaluate(() => document.querySelectorAll('.results li').length);
    expect(await results()).toBe(0);
    const before = await page.evaluate(() => location.href);
    await searchFor(page, '河套');
    await expect.poll(results).toBeGreaterThan(3);
    expect(await page.evaluate(() => location.href)).toBe(before);
  });

  test('Chinese in either script is found, whatever language is read', async () => {
    const page = await open(stage(), 'article.html?lang=en');
    for (const query of ['數據科學', '数据科学']) {
      await searchFor(page, query);
      await expect
        .poll(() => page.evaluate(() => document.querySelector('[role=status]')?.textContent))
        .toContain(query);
      expect(await page.evaluate(() => document.querySelectorAll('.results li').length)).toBeGreaterThan(3);
    }
  });

  test.each([
    ["Cyberport's", 'Cyberport’s'],
    ['GenAI', 'GenA.I.', 'Gen A.I.', 'gen ai'],
  ])('%s is found however it is written, and marked', async (...queries) => {
    const found = async (query: string) => {
      const page = await open(stage(), 'article.html?lang=en');
      await searchFor(page, query);
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('.results li').length)).toBeGreaterThan(3);
      return page.evaluate(() =>
        [...document.querySelectorAll('.results li')].map((hit) => [
          hit.querySelector('a')?.getAttribute('href'),
          hit.querySelector('mark')?.textContent,
        ]),
      );
    };
    const [first = [], ...others] = await Promise.all(queries.map(found));
    expect(first.length).toBeGreaterThan(3);
    expect(first.map(([, marked]) => marked)).toContain(queries[1]);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(LANGUAGES)('no two buttons or links to a passage are called the same, in %s', async (language) => {
    const page = await open(stage(), `article.html?lang=${language}`);
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('.copy, .anchor')].map((each) => each.getAttribute('aria-label') ?? ''),
    );
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([]);
  });

  test('the language changes in place', async () => {
    const page = await open(stage(), `article.html?lang=en#${FACT}`);
    const before = await topOf(page, FACT);
    for (const [lang, title] of [
      ['zh-Hant-HK', '金融業的人工智能應用'],
      ['zh-Hans', '金融业的人工智能应用'],
    ] as const) {
      await page.click(`.languages [lang="${lang}"]`);
      await expect.poll(() => page.evaluate(() => document.getElementById('finance-title')?.textContent)).toBe(title);
      expect(Math.abs((await topOf(page, FACT)) - before)).toBeLessThan(40);
    }
  });

  test.each(CITATION_FORMATS)('a section, a fact and an entity are copied with their citation: %s', async (format) => {
    const page = await open(stage(), 'article.html?lang=en');
    const written = await copies(page);
    await page.select('select', format);
    for (const id of ['finance', FACT, ENTITY]) await press(page, `#${id} .copy`);
    await expect.poll(async () => (await written()).length).toBe(3);
    const [section = '', fact = '', entity = ''] = await written();
    for (const text of [section, fact, entity]) expect(text).toMatch(/22 November 2026|2026, November 22/);
    for (const text of [section, fact, entity]) expect(text).not.toMatch(/\bauthor\b/i);
    expect(fact).toContain('hkma.gov.hk/eng/news-and-media/press-releases/2026/03/20260305-3/');
    expect(section).toContain('AI in Finance');
    expect(entity).toContain('InnoHK');
    expect(await page.evaluate(() => document.querySelector('.toast')?.textContent)).toContain('Copied');
  });

  test('a fact without a primary source says why', async () => {
    const page = await open(stage(), 'article.html?lang=zh-Hans');
    const sources = () => page.evaluate(() => document.querySelector('#fact-rh-hkchat .sources')?.textContent);
    expect(await sources()).toContain(articleWords['zh-Hans'].noPrimary.press);
  });

  test.each([320, 390, 1280])('nothing is wider than a window of %i px', async (width) => {
    const page = await open(stage(), 'article.html?lang=en');
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
