/** A finger has no hover: a tap on a mark opens the card, on a narrow screen as a sheet at the bottom. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Box, cardBox, cardText, placeOf, press } from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>AI in Hong Kong</title><p>HKUST trains artificial intelligence in Hong Kong.</p>
<p><a href="#there">Cyberport rents out AI computing in Hong Kong</a></p><p>Nothing else.</p><div style="height: 2000px"></div>`;

async function tap(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.touchscreen.tap(x, y);
}

inEachBrowser('by touch', (stage) => {
  async function open(width: number): Promise<Page> {
    const { page } = await stage().read(stage().serve('/touch', PAGE));
    await page.bringToFront();
    await page.setViewport({ width, height: 640 });
    return page;
  }

  test('a tap on a mark opens a sheet as wide as the screen, at its lower edge', async () => {
    const page = await open(360);
    await tap(page, 'HKUST');
    await expect.poll(() => cardText(page)).toContain('HKUST');
    const box = (): Promise<Box | null> => cardBox(page);
    await expect.poll(async () => Math.round((await box())?.bottom ?? 0)).toBe(640);
    expect(await box()).toMatchObject({ left: 0, right: 360 });
  });

  test('its buttons work by tap, and a tap beside it closes it', async () => {
    const page = await open(360);
    await tap(page, 'HKUST');
    await expect.poll(async () => Math.round((await cardBox(page))?.bottom ?? 0)).toBe(640);
    await press(page, '繁 繁體中文');
    await expect.poll(() => cardText(page)).toContain('為何標示');
    await page.touchscreen.tap(180, 5);
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('the sheet stands at the lower edge also where another card was open', async () => {
    const { page, tab } = await stage().read(stage().serve('/touch', PAGE));
    await page.bringToFront();
    await page.setViewport({ width: 400, height: 800 });
    await stage().control.tellPage(tab, { type: 'command', name: 'next' });
    await expect.poll(async () => (await cardBox(page))?.left).toBe(8);
    await tap(page, 'HKUST');
    await expect.poll(async () => Math.round((await cardBox(page))?.bottom ?? 0)).toBe(800);
    expect(await cardBox(page)).toMatchObject({ left: 0, right: 400 });
  });

  test('on a wider screen the card stands beside its line', async () => {
    const page = await open(900);
    await tap(page, 'HKUST');
    await expect.poll(() => cardText(page)).toContain('HKUST');
    expect((await cardBox(page))?.bottom).toBeLessThan(640);
  });

  test('a tap on a link follows the link and opens nothing', async () => {
    const page = await open(360);
    await tap(page, 'Cyberport');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    expect(await cardText(page)).toBeNull();
  });
});
