/** Pages that the browser keeps when they are left, and shows again as they were. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, openCard } from '../harness/card.ts';
import { marked, markup } from '../harness/looks.ts';
import type { Stage } from '../harness/stage.ts';
import { inEachBrowser } from './stage.ts';

/** Notes how the page came to be shown, and what kept it from being kept where the browser tells that. */
const NOTE = `<script>
globalThis.shown = [];
addEventListener('pageshow', ({ persisted }) => {
  const [{ notRestoredReasons = null }] = performance.getEntriesByType('navigation');
  shown.push(persisted ? 'as it was' : 'new', notRestoredReasons);
});
</script>`;
const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8">${NOTE}`;
const PAGE = `${HEAD}<title>AI in Hong Kong</title>
<p>InnoHK pays for artificial intelligence research in Hong Kong.</p><p id="text">Bread.</p>`;
const WORDS = ['InnoHK', 'artificial intelligence research', 'Hong Kong'];
const AS_IT_WAS = ['new', null, 'as it was', null];

const shown = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown);

const pathOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => (document.readyState === 'complete' ? location.pathname : null)).catch(() => null);

/** Puppeteer waits in vain for the load of what is shown without loading, and in Firefox for what comes after it. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((url) => void location.assign(url), address);
  await expect.poll(() => pathOf(page)).toBe(new URL(address).pathname);
}

/** To a page that says nothing, where the tab has nothing of ours. */
async function leave(stage: Stage, page: Page): Promise<void> {
  await go(page, stage.serve('/elsewhere', `${HEAD}<title>Bread</title><p>Bread.</p>`));
}

async function goBack(page: Page, path = '/page'): Promise<void> {
  await page.evaluate(() => history.back());
  await expect.poll(() => pathOf(page)).toBe(path);
}

inEachBrowser(
  'a page that is gone back to',
  (stage) => {
    /** What is told, what is drawn and what the button says are these words, each once. */
    async function agree(page: Page, tab: number, words: readonly string[]): Promise<void> {
      const told = async () =>
        (await stage().control.tellPage(tab, { type: 'examine' })).mentions.map(({ text }) => text);
      await expect.poll(told, { timeout: 10_000 }).toEqual(words);
      await expect.poll(() => marked(page)).toEqual({ text: words.join(''), strays: [] });
      await expect.poll(() => stage().badge(tab)).toBe(words.length === 0 ? '' : String(words.length));
    }

    test('was kept, and has its marks and its count, as often as one goes back', async () => {
      const { page, tab, console } = await stage().visit(stage().serve('/page', PAGE));
      await agree(page, tab, WORDS);
      const plain = await markup(page);
      for (let times = 1; times <= 3; times++) {
        await leave(stage(), page);
        await expect.poll(() => stage().badge(tab)).toBe('');
        await goBack(page);
        await agree(page, tab, WORDS);
        expect(await markup(page)).toBe(plain);
      }
      expect(await shown(page)).toEqual([...AS_IT_WAS, ...AS_IT_WAS.slice(2), ...AS_IT_WAS.slice(2)]);
      await page.evaluate(() => {
        const text = document.getElementById('text');
        if (text) text.textContent = 'HKGAI trains an AI model in Hong Kong.';
      });
      await expect.poll(async () => (await marked(page)).text).toContain('HKGAI');
      await openCard(page, 'HKGAI');
      expect(console).toEqual([]);
    });

    test('was left with its card open: the card is gone, and opens again', async () => {
      const { page, tab } = await stage().visit(stage().serve('/page', PAGE));
      await agree(page, tab, WORDS);
      const plain = await markup(page);
      await openCard(page, 'InnoHK');
      await leave(stage(), page);
      await page.mouse.move(500, 700);
      await goBack(page);
      expect(await shown(page)).toEqual(AS_IT_WAS);
      expect(await cardText(page)).toBeNull();
      expect(await markup(page)).toBe(plain);
      await openCard(page, 'InnoHK');
    });

    test('follows what was chosen while it was away', async () => {
      const { page, tab } = await stage().visit(stage().serve('/page', PAGE));
      await agree(page, tab, WORDS);
      await leave(stage(), page);
      expect(await stage().choose({ hiddenTerms: [{ term: 'innohk', host: '' }] })).toBe(true);
      await goBack(page);
      await agree(page, tab, WORDS.slice(1));
      await leave(stage(), page);
      expect(await stage().choose({ enabled: false, hiddenTerms: [] })).toBe(true);
      await goBack(page);
      await expect.poll(() => marked(page)).toEqual({ text: '', strays: [] });
      await expect.poll(() => stage().badge(tab)).toBe('');
      await leave(stage(), page);
      expect(await stage().choose({ enabled: true })).toBe(true);
      await goBack(page);
      await agree(page, tab, WORDS);
      expect((await shown(page)).filter((how) => how === 'as it was')).toHaveLength(3);
    });

    test('was off when it was left, and on when it is gone back to', async () => {
      await stage().choose({ enabled: false });
      const { page, tab } = await stage().visit(stage().serve('/page', PAGE));
      await expect.poll(() => stage().kind(tab)).toBe('page');
      await leave(stage(), page);
      await stage().choose({ enabled: true });
      await goBack(page);
      await agree(page, tab, WORDS);
      expect(await shown(page)).toEqual(AS_IT_WAS);
    });

    test('was left at any moment of its reading', async () => {
      const { page, tab } = await stage().visit(stage().serve('/start', `${HEAD}<title>Bread</title><p>Bread.</p>`));
      await leave(stage(), page);
      for (let after = 0; after <= 400; after += 40) {
        const path = `/page-${after}`;
        const onwards = `<script>addEventListener('load', () => setTimeout(() => { location = '/elsewhere'; }, ${after}), { once: true });</script>`;
        const address = stage().serve(path, PAGE + onwards);
        await page.evaluate((url) => void location.assign(url), address);
        await expect.poll(() => stage().server.requests).toContain(path);
        await expect.poll(() => pathOf(page), { timeout: 10_000 }).toBe('/elsewhere');
        expect((await marked(page)).text).toBe('');
        await goBack(page, path);
        expect(await shown(page), path).toEqual(AS_IT_WAS);
        await agree(page, tab, WORDS);
        await openCard(page, 'InnoHK');
        await page.mouse.move(500, 700);
        await expect.poll(() => cardText(page)).toBeNull();
        await leave(stage(), page);
      }
    });

    test('keeps what was chosen for it alone', async () => {
      const { page, tab } = await stage().visit(stage().serve('/page', PAGE));
      await agree(page, tab, WORDS);
      const choice = { kind: 'site', host: '127.0.0.1', on: false } as const;
      await stage().control.tellPage(tab, { type: 'choose-here', choice });
      await agree(page, tab, []);
      await leave(stage(), page);
      await goBack(page);
      expect(await shown(page)).toEqual(AS_IT_WAS);
      const state = async () => (await stage().control.tellPage(tab, { type: 'report' })).state;
      await expect.poll(() => state().catch(() => null)).toBe('off-site');
      await agree(page, tab, []);
    });
  },
  { keepsPages: true },
);
