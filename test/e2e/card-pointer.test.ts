/** What opens and closes the card by pointer: a button that is held, the key for opening, a page that scrolls. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import {
  buttonPlace,
  cardBox,
  cardText,
  focusInCard,
  openCard,
  placeOf,
  pointAt,
  press,
  timersOf,
} from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

const words = cardWords.en;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<style>p { margin: 0 0 60px } .aside { margin-left: 600px }</style><p>HKUST trains artificial intelligence in Hong Kong.</p>
<p>Nothing else is said here.</p><p class="aside">Cyberport rents out AI computing in Hong Kong.</p><div style="height: 3000px"></div>`;

inEachBrowser('by pointer', (stage) => {
  async function read(): Promise<Page> {
    const { page } = await stage().read(stage().serve('/pointer', PAGE));
    await page.bringToFront();
    return page;
  }
  const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
  const leave = (page: Page): Promise<void> => page.mouse.move(980, 700, { steps: 3 });

  /** Opens and closes a card, so that its script is there and could show the next one at once. */
  async function warm(page: Page): Promise<void> {
    await openCard(page, 'HKUST');
    await leave(page);
    await expect.poll(() => cardText(page)).toBeNull();
  }

  test('nothing opens while text is selected, and all goes on once the button is released', async () => {
    await stage().choose({ dwell: 0 });
    const page = await read();
    await warm(page);
    const from = await placeOf(page, 'is said');
    const to = await placeOf(page, 'HKUST');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await timersOf(page, 200);
    expect(await cardText(page)).toBeNull();
    expect(await selected(page)).toContain('trains artificial intelligence');
    await page.mouse.up();
    await expect.poll(() => cardText(page)).toContain('HKUST');
    expect(await selected(page)).toContain('trains artificial intelligence');
  });

  test('a button that is pressed on a mark ends the wait for its card', async () => {
    const page = await read();
    await warm(page);
    await pointAt(page, 'HKUST');
    await page.mouse.down();
    await timersOf(page, 500);
    expect(await cardText(page)).toBeNull();
    await page.mouse.up();
    await expect.poll(() => cardText(page)).toContain('HKUST');
  });

  test('a card that was dismissed stays away when its mark is pressed', async () => {
    await stage().choose({ dwell: 0 });
    const page = await read();
    const { x, y } = await openCard(page, 'HKUST');
    await page.keyboard.press('Escape');
    await page.mouse.click(x, y);
    await timersOf(page, 200);
    expect(await cardText(page)).toBeNull();
  });

  test('a card that was dismissed while the pointer was elsewhere comes when its mark is pointed at', async () => {
    await stage().choose({ dwell: 0 });
    const { page, tab } = await stage().read(stage().serve('/pointer', PAGE));
    await page.bringToFront();
    await stage().control.tellPage(tab, { type: 'command', name: 'next' });
    await expect.poll(() => cardText(page)).toContain('HKUST');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBeNull();
    await pointAt(page, 'HKUST');
    await expect.poll(() => cardText(page)).toContain('HKUST');
  });

  test('what is selected in the card may run out of it', async () => {
    const page = await read();
    await openCard(page, 'HKUST');
    const { x, y } = await buttonPlace(page, words.readOn);
    await page.mouse.move(x, y - 60, { steps: 3 });
    await page.mouse.down();
    await leave(page);
    await timersOf(page, 500);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.up();
    // Firefox tells the card of the release.
    await page.mouse.move(970, 690);
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('with the key as the way to open it, only holding Alt over a mark does', async () => {
    await stage().choose({ opening: 'key', dwell: 0 });
    const page = await read();
    await pointAt(page, 'HKUST');
    await page.keyboard.down('Alt');
    await pointAt(page, 'Cyberport');
    await expect.poll(() => cardText(page)).toContain('Cyberport');
    await page.keyboard.up('Alt');
  });

  test('the key may be pressed once the pointer rests', async () => {
    await stage().choose({ opening: 'key', dwell: 0 });
    const page = await read();
    await pointAt(page, 'HKUST');
    await timersOf(page, 200);
    expect(await cardText(page)).toBeNull();
    await page.keyboard.down('Alt');
    await expect.poll(() => cardText(page)).toContain('HKUST');
    await page.keyboard.up('Alt');
  });

  test('once the key is released, the card goes as any other when the pointer leaves', async () => {
    await stage().choose({ opening: 'key', dwell: 0 });
    const page = await read();
    await page.keyboard.down('Alt');
    await openCard(page, 'HKUST');
    await page.keyboard.up('Alt');
    const { x, y } = await buttonPlace(page, words.readOn);
    await page.mouse.move(x, y, { steps: 5 });
    await timersOf(page, 500);
    expect(await cardText(page), 'the pointer is on the card').not.toBeNull();
    await pointAt(page, 'Cyberport');
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('a page that scrolls its mark away from the pointer takes the card away', async () => {
    const page = await read();
    await openCard(page, 'HKUST');
    await page.evaluate(() => scrollBy(0, 600));
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('a pinned card stays in the window when its words scroll out, and can be closed there', async () => {
    const page = await read();
    await openCard(page, 'HKUST');
    await press(page, words.pin);
    for (const [where, top] of [
      ['above', 2000],
      ['below', 0],
    ] as const) {
      await page.evaluate((to) => {
        document.body.style.paddingTop = to === 0 ? '2000px' : '0';
        scrollTo(0, to);
      }, top);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      const box = await cardBox(page);
      expect(box?.top, where).toBeGreaterThanOrEqual(0);
      expect(box?.bottom, where).toBeLessThanOrEqual(800);
    }
    await press(page, words.close);
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('a card that a command opened gives way to that of a mark where the pointer rests', async () => {
    const { page, tab } = await stage().read(stage().serve('/pointer', PAGE));
    await page.bringToFront();
    await stage().control.tellPage(tab, { type: 'command', name: 'next' });
    await expect.poll(() => cardText(page)).toContain('HKUST');
    await pointAt(page, 'Nothing else');
    await timersOf(page, 500);
    expect(await cardText(page), 'the pointer is on no mark').toContain('HKUST');
    await pointAt(page, 'Cyberport');
    await expect.poll(() => cardText(page)).toContain('Cyberport');
    expect(await focusInCard(page), 'a card by pointer takes no focus').toBeNull();
  });
});
