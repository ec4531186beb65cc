/** The card as a reader meets it: by pointing at words. Reads its root, which is open in the test build. */
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';
import { findWords, type Point, restAt } from './words-on-page.ts';

export type { Point };

/** How long a card may take to come, ms. */
const PATIENCE = 5000;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The middle of the first line of these words on the page, in the viewport. */
export async function placeOf(page: Page | Frame, words: string): Promise<Point> {
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

/** What is read in the card, by a function that runs there and sees nothing but what it is given; null where none is open. */
export function inCard<T, Given extends unknown[]>(
  page: Page | Frame,
  read: (card: HTMLElement, ...given: Given) => T,
  ...given: Given
): Promise<T | null> {
  function within(use: typeof read, ...values: Given): T | null {
    for (const element of Document.prototype.querySelectorAll.call(document, '*')) {
      const card = element.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
      if (card) return use(card, ...values);
    }
    return null;
  }
  return page.evaluate(
    `(${within})(${[read, ...given.map((value) => JSON.stringify(value))].join()})`,
  ) as Promise<T | null>;
}

/** What the card says, or null where none is open. */
export const cardText = (page: Page | Frame): Promise<string | null> => inCard(page, (card) => card.textContent);

/** The card's box in the viewport, or null where none is open. */
export const cardBox = (page: Page | Frame): Promise<Box | null> =>
  inCard(page, (card) => {
    const { top, bottom, left, right } = card.getBoundingClientRect();
    return { top, bottom, left, right };
  });

/** The middle of the card's button with this name. @throws where there is none */
export async function buttonPlace(page: Page | Frame, name: string): Promise<Point> {
  const place = await inCard(
    page,
    (card, wanted) => {
      const buttons = [...card.querySelectorAll('button')];
      const box = buttons
        .find((button) => button.textContent?.trim() === wanted || button.ariaLabel === wanted)
        ?.getBoundingClientRect();
      if (!box)
        throw new Error(
          `no button "${wanted}" in the card: ${buttons.map((button) => button.textContent).join(' | ')}`,
        );
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    name,
  );
  if (!place) throw new Error(`no card with a button "${name}"`);
  return place;
}

/**
 * Waits for a timer of the page's own. The extension's are in the same thread, so that those which began before and are
 * shorter have come: what they would have opened is there.
 */
export const timersOf = (page: Page, ms: number): Promise<void> =>
  page.evaluate((wait) => new Promise<void>((done) => setTimeout(done, wait)), ms);

/** Opens the card of these words by pointing, and waits for it. @throws where it does not come */
export async function openCard(page: Page, words: string): Promise<Point> {
  const place = await pointAt(page, words);
  await until(`a card at: ${words}`, async () => (await cardText(page)) !== null, PATIENCE);
  return place;
}

/** Clicks a button of the card with the real pointer. @param frame what the card stands in, as large as the page */
export async function press(page: Page, name: string, frame: Page | Frame = page): Promise<void> {
  const { x, y } = await buttonPlace(frame, name);
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

/** What a screen reader is told of the card that has focus: its name, then its description. */
export function told(page: Page): Promise<string[] | null> {
  return page.evaluate(() => {
    const root = document.activeElement?.shadowRoot;
    const dialog = root?.activeElement;
    if (!root || dialog?.getAttribute('role') !== 'dialog') return null;
    const ids = ['aria-labelledby', 'aria-describedby'].map((name) => dialog.getAttribute(name) ?? '');
    return ids.map((id) => root.getElementById(id)?.textContent ?? `nothing by the name of ${id}`);
  });
}
