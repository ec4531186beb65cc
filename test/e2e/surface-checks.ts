/** What can be told of a surface without looking at it: what axe finds, what its `lang` says, and how wide it is. */
import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The article's hundreds of facts and names are made alike: of each list two are looked at, and all of them once. */
const ALIKE = '.fact:nth-child(n + 3), .entity:nth-child(n + 3)';

/**
 * Rules that are broken in the page, each with the first element that breaks it; `within` as a selector.
 * @param whole everything is looked at, however often it is repeated; else what is alike is taken out of the page first,
 *   since axe takes its time for elements too that it is told to leave out
 */
export async function violations(page: Page, within: string, whole: boolean): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(
    async (context, alike) => {
      for (const element of document.querySelectorAll(alike)) element.remove();
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run(context, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    within,
    whole ? ':not(*)' : ALIKE,
  );
}

/**
 * Runs of text whose `lang` cannot be right: Chinese characters in what is said to be English, or several English
 * words in what is said to be Chinese. Names may stand in a Chinese sentence; a sentence of English may not.
 */
export function wronglyTagged(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const start = document.querySelector(selector);
    const root = start?.shadowRoot ?? start;
    if (!root) return ['nothing to look at'];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || parent.closest('script, style')) continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      const chinese = /\p{Script=Han}/u.test(text);
      if (chinese ? !lang.startsWith('zh') : lang.startsWith('zh') && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text))
        wrong.push(`${lang}: ${text}`);
    }
    return wrong;
  }, within);
}

/** The `lang` that a surface says it is in. */
export const langOf = (page: Page, within: string): Promise<string | null | undefined> =>
  page.evaluate((selector) => {
    const start = document.querySelector(selector);
    return (start?.shadowRoot?.querySelector('[lang]') ?? start)?.getAttribute('lang');
  }, within);

/** By how much the page can be scrolled sideways in the narrowest window, CSS px. */
export async function sideways(page: Page): Promise<number> {
  const before = page.viewport();
  await page.setViewport({ width: 320, height: 600 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewport(before);
  return width;
}
