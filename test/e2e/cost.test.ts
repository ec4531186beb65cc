/** What is registered with the browser is bounded, however much a page says. Counted, not timed. */
import { expect, test } from 'vitest';
import { registered } from '../bench/in-page.ts';
import { mentions as pageOfMentions } from '../bench/pages.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser('cost', (stage, name) => {
  test('a page of thousands of mentions has a few highlights, and ranges only near the viewport', async () => {
    const url = stage().serve('/mentions', pageOfMentions(3000));
    const { mentions, page } = await stage().read(url);
    expect(mentions.length).toBeGreaterThan(1500);
    // One for first mentions and one for repetitions, on the one ground that the page has.
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(2);
    const ranges = await page.evaluate(registered);
    expect(ranges).toBeGreaterThan(0);
    expect(ranges).toBeLessThanOrEqual(200);
  });

  test('a setting that has nothing to do with marks leaves every one as it is drawn', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await expect.poll(() => page.evaluate(registered)).toBeGreaterThan(0);
    /** Remembers every range; how many there are, and how many of them were there at the last call. */
    const drawn = () =>
      page.evaluate(() => {
        const world = globalThis as typeof globalThis & { before?: Set<AbstractRange> };
        const now = new Set<AbstractRange>();
        CSS.highlights.forEach((highlight) => {
          highlight.forEach((range) => {
            now.add(range);
          });
        });
        const kept = [...now].filter((range) => world.before?.has(range)).length;
        world.before = now;
        return { all: now.size, kept };
      });
    const { all } = await drawn();
    await stage().choose({ dwell: 200, language: 'zh-Hant', offSites: ['elsewhere.example'] });
    await stage().found(tab);
    expect(await drawn()).toEqual({ all, kept: all });
    await stage().choose({ hiddenTerms: [{ term: 'hkust', host: '' }] });
    await expect.poll(async () => (await drawn()).all).toBeLessThan(all);
  });

  // Firefox tells nobody of the scripts that come to a page.
  test.runIf(name === 'chrome')('a silent tab gets a script only where it may be read from now on', async () => {
    const { page, tab } = await stage().visit('/quiet/unrelated-en.html');
    await stage().settled(tab);
    const session = await page.createCDPSession();
    let scripts = 0;
    await session.send('Debugger.enable');
    session.on('Debugger.scriptParsed', () => scripts++);
    await stage().choose({ markColour: 'amber' });
    await stage().choose({ dwell: 100 });
    await stage().choose({ hiddenTerms: [{ term: 'hkust', host: '' }] });
    // To say how the tab stands takes a script of its own, behind all others.
    await stage().kind(tab);
    await expect.poll(() => scripts).toBe(1);
    await stage().choose({ offSites: ['elsewhere.example'] });
    await expect.poll(() => scripts).toBe(2);
  });
});
