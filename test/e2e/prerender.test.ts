/** A page that the browser makes ready before anybody asked for it: nothing is done there until it is shown. */
import { expect, test } from 'vitest';
import { marked } from '../harness/looks.ts';
import type { Stage } from '../harness/stage.ts';
import { BROWSERS, inBrowser } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8">';
const FIRST = `${HEAD}<title>Bread</title><p>Bread.</p>
<script type="speculationrules">{ "prerender": [{ "urls": ["/next"], "eagerness": "immediate" }] }</script>`;

/** Looks at itself while it is not shown, and says by a request that it has done so for a while. */
const NEXT = `${HEAD}<title>AI in Hong Kong</title><p>InnoHK pays for artificial intelligence research in Hong Kong.</p>
<p id="text"></p><script>
globalThis.hidden = { looks: 0, marks: 0 };
const timer = setInterval(() => {
  if (!document.prerendering) return clearInterval(timer);
  hidden.marks += CSS.highlights.size;
  text.textContent = 'HKGAI trains an AI model in Hong Kong, ' + hidden.looks;
  if (++hidden.looks === 100) fetch('/looked');
}, 20);
</script>`;

interface Heard {
  type: string;
  documentLifecycle: string;
}
type World = typeof globalThis & {
  heard: Heard[];
  chrome: { runtime: { onMessage: { addListener(each: (message: Heard, sender: Heard) => void): void } } };
};

/** What the background hears from now on: of which type, and whether the page was shown. */
async function listen(stage: Stage): Promise<() => Promise<string[]>> {
  const target = await stage.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('no background');
  await worker.evaluate(() => {
    const world = globalThis as World;
    world.heard = [];
    world.chrome.runtime.onMessage.addListener(({ type }, { documentLifecycle }) => {
      world.heard.push({ type, documentLifecycle });
    });
  });
  return () => worker.evaluate(() => (globalThis as World).heard.map((one) => `${one.type}, ${one.documentLifecycle}`));
}

// Firefox has no speculation rules: it makes no page ready before it is asked for.
for (const name of BROWSERS.filter((one) => one === 'chrome'))
  inBrowser(name, 'a page that was made ready', {}, (stage) => {
    test('is left alone until it is shown, and then read', async () => {
      stage().serve('/next', NEXT);
      const { page, tab } = await stage().visit(stage().serve('/first', FIRST));
      const heard = await listen(stage());
      await expect.poll(() => stage().server.requests, { timeout: 15_000 }).toContain('/looked');
      expect(await heard()).toEqual([]);
      expect(await stage().badge(tab)).toBe('');
      await page.evaluate(() => void location.assign('/next'));
      await expect.poll(async () => (await marked(page).catch(() => null))?.text).toContain('InnoHK');
      const { hidden, activated } = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
          activationStart: number;
        })[];
        const { hidden } = globalThis as unknown as { hidden: { looks: number; marks: number } };
        return { hidden, activated: entry?.activationStart ?? 0 };
      });
      // It was indeed the page that had been made ready, and not another one loaded anew.
      expect(activated).toBeGreaterThan(0);
      expect(hidden.marks).toBe(0);
      const { mentions } = await stage().found(tab);
      expect(mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['InnoHK', 'HKGAI']));
      await expect.poll(() => stage().badge(tab)).toBe(String(mentions.length));
      expect((await heard()).filter((one) => !/^(?:inspect|tell)/.test(one))).toContain('wake, active');
      expect((await heard()).filter((one) => one.includes('prerender'))).toEqual([]);
    });
  });

for (const name of BROWSERS.filter((one) => one === 'firefox'))
  inBrowser(name, 'a page that was made ready', {}, (stage) => {
    test('does not exist: a release that has speculation rules needs the test above', async () => {
      const { page } = await stage().visit(stage().serve('/first', FIRST));
      expect(await page.evaluate(() => HTMLScriptElement.supports('speculationrules'))).toBe(false);
      expect(await page.evaluate(() => 'prerendering' in document)).toBe(false);
    });
  });
