/** Is the card where it should be: in the window, and beside the words that it explains? And pages to ask that of. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Box, cardBox } from '../harness/card.ts';
import type { OpenPage, Stage } from '../harness/stage.ts';

export const HEAD =
  '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>AI in Hong Kong</title>';
export const SENTENCE = 'Robots are tried there, and HKUST trains artificial intelligence in Hong Kong.';

/** Serves a page of this body and reads it. @param root the attributes of its root */
export async function showPage(stage: Stage, path: string, body: string, root = 'lang="en"'): Promise<OpenPage> {
  // Where the card opens is what counts here, and not when.
  await stage.choose({ dwell: 0 });
  return stage.read(stage.serve(path, HEAD.replace('<!doctype html>', `<!doctype html><html ${root}>`) + body));
}

/** The boxes of all lines of these words, in the window. */
export function linesOf(page: Page | Frame, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);
}

const apart = (one: Box, other: Box): boolean =>
  one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;

/** The card is open, inside the window, and covers none of these boxes. */
export async function expectBeside(page: Page | Frame, lines: readonly Box[]): Promise<void> {
  // It may take a moment until it has found its place.
  await expect.poll(async () => (await cardBox(page))?.top ?? -1).toBeGreaterThanOrEqual(0);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const card = (await cardBox(page)) as Box;
  expect(card.left, 'left edge').toBeGreaterThanOrEqual(0);
  expect(card.right, 'right edge').toBeLessThanOrEqual(width);
  expect(card.bottom, 'lower edge').toBeLessThanOrEqual(height);
  for (const line of lines)
    expect(apart(card, line), `${JSON.stringify(card)} over ${JSON.stringify(line)}`).toBe(true);
}
