/** The card as a reader meets it: by pointing at words. Reads its root, which is open in the test build. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findWords, type Point, restAt } from '../harness/words-on-page.ts';

export type { Point };

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The middle of the first line of these words on the page, in the viewport. */
export async function placeOf(page: Page, words: string): Promise<Point> {
  const place = await findWords(page, words, true);
  if (!place) throw new Error(`not on the page: ${words}`);
  return place;
}

/** Rests the real pointer on these words. */
export async function pointAt(page: Page, words: string): Promise<Point> {
  const place = await placeOf(page, words);
  await restAt(page, place);
  return place;
}

/** What the card says, or null where none is open. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = [...Document.prototype.querySelectorAll.call(document, '*')].find((element) =>
      element.shadowRoot?.querySelector('[role=dialog]'),
    );
    return host?.shadowRoot?.querySelector('[role=dialog]')?.textContent ?? null;
  });
}

/** The card's box in the viewport, or null where none is open. */
export function cardBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const host = [...Document.prototype.querySelectorAll.call(document, '*')].find((element) =>
      element.shadowRoot?.querySelector('[role=dialog]'),
    );
    const box = host?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect();
    return box ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right } : null;
  });
}

/** The middle of the card's button with this name. */
export function buttonPlace(page: Page, name: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const host = [...Document.prototype.querySelectorAll.call(document, '*')].find((element) =>
      element.shadowRoot?.querySelector('[role=dialog]'),
    );
    const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
    const box = buttons
      .find((button) => button.textContent?.trim() === wanted || button.ariaLabel === wanted)
      ?.getBoundingClientRect();
    if (!box)
      throw new Error(`no button "${wanted}" in the card: ${buttons.map((button) => button.textContent).join(' | ')}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
}

/**
 * Waits for a timer of the page's own. The extension's are in the same thread, so that those which began before and are
 * shorter have come: what they would have opened is there.
 */
export const timersOf = (page: Page, ms: number): Promise<void> =>
  page.evaluate((wait) => new Promise<void>((done) => setTimeout(done, wait)), ms);

/** Opens the card of these words by pointing, and waits for it. */
export async function openCard(page: Page, words: string): Promise<Point> {
  const place = await pointAt(page, words);
  await expect.poll(() => cardText(page)).not.toBeNull();
  return place;
}

/** Clicks a button of the card with the real pointer. */
export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await buttonPlace(page, name);
  await page.mouse.click(x, y);
}

/** The element with focus in the card, by its name or text; null where focus is elsewhere. */
export function focusInCard(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    if (!focused) return null;
    return focused.getAttribute('role') ?? focused.getAttribute('aria-label') ?? focused.textContent;
  });
}
