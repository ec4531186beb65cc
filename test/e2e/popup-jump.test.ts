/** From the popup's list to the page: the words come into sight, flash, and are open to whoever has no pointer. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { popupWords } from '../../common/words/popup.ts';
import { cardText, focusInCard } from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

/**
 * The real popup lies over its page; this one stands in a tab, and a page behind scrolls only where it does so at
 * once, which is what a reader gets who prefers less motion.
 */
const CALM = { flags: ['--force-prefers-reduced-motion'], preferences: { 'ui.prefersReducedMotion': 1 } };

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<p>HKUST trains artificial intelligence in Hong Kong.</p><div style="height: 3000px"></div>
<p id="far">The HKGAI centre trains an AI model in Hong Kong.</p>`;

const inSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { top, bottom } = document.getElementById('far')?.getBoundingClientRect() ?? new DOMRect(0, -1);
    return top >= 0 && bottom <= innerHeight;
  });

inEachBrowser(
  'a jump from the popup',
  (stage) => {
    /** The page and its popup, with focus on the sentence at the page's end. */
    async function open(): Promise<{ page: Page; popup: Page; before: string }> {
      const { page, tab } = await stage().read(stage().serve('/jump', PAGE));
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const popup = await stage().own(`popup.html?tab=${tab}`);
      await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain('The HKGAI centre');
      await popup.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((one) => one.textContent?.includes('The HKGAI centre'))?.focus();
      });
      return { page, popup, before };
    }

    test('by keyboard opens the card there with focus, and Esc leaves the page as it was', async () => {
      const { page, popup, before } = await open();
      await popup.keyboard.press('Enter');
      await page.bringToFront();
      await expect.poll(() => focusInCard(page)).toBe('dialog');
      expect(await cardText(page)).toMatch(new RegExp(cardWords.en.mentionAt(99, 99).replaceAll('99', '\\d+')));
      await expect.poll(() => inSight(page)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('by pointer scrolls and flashes, without a card and without moving focus', async () => {
      const { page, popup, before } = await open();
      const box = await popup.evaluate(() => {
        const { x, y, width, height } = (document.activeElement as Element).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      // A page sees which highlights there are; the flash's name ends with c.
      await page.evaluate(() => {
        const look = setInterval(() => {
          CSS.highlights.forEach((highlight, name) => {
            if (!name.endsWith('c') || highlight.size === 0) return;
            clearInterval(look);
            Object.assign(globalThis, { flashed: true });
          });
        }, 20);
      });
      await popup.mouse.click(box.x, box.y);
      await page.bringToFront();
      await expect.poll(() => inSight(page)).toBe(true);
      await expect.poll(() => page.evaluate(() => 'flashed' in globalThis)).toBe(true);
      expect(await cardText(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('to a sentence that is no longer there says so', async () => {
      const { page, popup } = await open();
      await page.evaluate(() => {
        const far = document.getElementById('far');
        if (far) far.hidden = true;
      });
      await popup.keyboard.press('Enter');
      await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain(popupWords.en.goneFromPage);
    });
  },
  CALM,
);
