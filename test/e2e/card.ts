/** The card as a reader meets it: by pointing at words. Reads its root, which is open in the test build. */
import type { Page } from 'puppeteer-core';

export interface Point {
  x: number;
  y: number;
}

/** The middle of the first line of these words on the page, in the viewport. */
export function placeOf(page: Page, words: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);
}

/** Rests the real pointer on these words. */
export async function pointAt(page: Page, words: string): Promise<Point> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(Math.max(1, x - 30), Math.max(1, y - 40));
  await page.mouse.move(x, y, { steps: 4 });
  return { x, y };
}

/** What the card says, or null where none is open. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll('*')].find((element) =>
      element.shadowRoot?.querySelector('[role=dialog]'),
    );
    return host?.shadowRoot?.querySelector('[role=dialog]')?.textContent ?? null;
  });
}

/** The card's box in the viewport, or null where none is open. */
export function cardBox(page: Page): Promise<{ top: number; bottom: number; left: number; right: number } | null> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll('*')].find((element) =>
      element.shadowRoot?.querySelector('[role=dialog]'),
    );
    const box = host?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect();
    return box ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right } : null;
  });
}

/** The middle of the card's button with this name. */
export function buttonPlace(page: Page, name: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const host = [...document.querySelectorAll('*')].find((element) =>
      element.shadowRoot?.querySelector('[role=dialog]'),
    );
    const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
    const box = buttons.find((button) => button.textContent?.trim() === wanted)?.getBoundingClientRect();
    if (!box)
      throw new Error(`no button "${wanted}" in the card: ${buttons.map((button) => button.textContent).join(' | ')}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
}
