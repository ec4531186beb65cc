/** A tab behind another one: nothing is done there until it is shown. */
import { setTimeout as rest } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { marked } from '../harness/looks.ts';
import { inEachBrowser } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8">';
const BEHIND = `${HEAD}<title>AI in Hong Kong</title><img name="hidden" alt="">
<p>InnoHK pays for artificial intelligence research in Hong Kong.</p>`;
const FIRST = `${HEAD}<title>Bread</title><p>Bread.</p>`;

/** Long enough for a page that is seen to be read several times over, ms. */
const LONG = 2500;

inEachBrowser('a tab behind another one', (stage) => {
  test('is left alone until it is shown, and then read', async () => {
    const behind = stage().serve('/behind', BEHIND);
    const { page } = await stage().visit(stage().serve('/first', FIRST));
    const { browser } = stage().launched;
    const opened = browser.waitForTarget((target) => target.url() === behind);
    await stage().control.call('tabs.create', { url: behind, active: false });
    const other = await (await opened).page();
    if (!other) throw new Error('no tab was opened');
    await expect.poll(() => other.evaluate(() => document.readyState)).toBe('complete');
    const tab = await stage().control.tabOf(behind);
    await rest(LONG);
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await rest(LONG);
    expect(await other.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await stage().kind(tab)).toBe('not-started');
    expect(await stage().badge(tab)).toBe('');

    await other.bringToFront();
    await expect.poll(async () => (await marked(other))?.text).toContain('InnoHK');
    await expect.poll(() => stage().badge(tab)).not.toBe('');
    // Behind again it stays as it is.
    await page.bringToFront();
    expect((await stage().found(tab)).report.count).toBeGreaterThan(0);
    await other.close();
  });
});
