/** What axe finds on every surface: nothing. */
import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, pointAt } from './card.ts';
import { inEachBrowser } from './stage.ts';

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Rules that are broken in the page, each with the first element that breaks it; `within` as a selector. */
async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (context) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(context, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, within);
}

inEachBrowser('axe finds nothing to complain of', (stage) => {
  test('in the popup with a digest', async () => {
    const { tab } = await stage().read('/sample.html');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('main button').length)).toBeGreaterThan(3);
    expect(await violations(popup)).toEqual([]);
  });

  test('in the popup without one', async () => {
    const { tab } = await stage().visit('/quiet/unrelated-en.html');
    await stage().settled(tab);
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => popup.evaluate(() => document.querySelector('main')?.textContent)).toBeTruthy();
    expect(await violations(popup)).toEqual([]);
  });

  test.each(['article.html?lang=en', 'article.html?lang=zh-Hant', 'options.html', 'welcome.html'])(
    'on %s',
    async (path) => {
      const page = await stage().own(path);
      await expect.poll(() => page.evaluate(() => document.body.textContent?.trim().length)).toBeGreaterThan(50);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('in the card', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    await page.evaluate(() => {
      for (const child of document.documentElement.children) if (child.shadowRoot) child.setAttribute('data-card', '');
      return Promise.all(
        [...document.querySelectorAll('[data-card]')]
          .flatMap((host) => host.shadowRoot?.getAnimations() ?? [])
          .map(({ finished }) => finished),
      );
    });
    expect(await violations(page, '[data-card]')).toEqual([]);
  });
});
