/** What is registered with the browser is bounded, however much a page says. Counted, not timed. */
import { expect, test } from 'vitest';
import { registered } from '../bench/in-page.ts';
import { mentions as pageOfMentions } from '../bench/pages.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser('cost', (stage) => {
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
});
