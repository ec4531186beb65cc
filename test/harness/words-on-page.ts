/** Words on a page as a reader's hand finds them. */
import type { Frame, Page } from 'puppeteer-core';

export interface Point {
  x: number;
  y: number;
}

/**
 * The middle of the first line of the first of these words, CSS px of the viewport of the page or of the frame that
 * they stand in; null where they are not on the page, or out of the window.
 * @param scroll brings them into the window first
 */
export function findWords(page: Page | Frame, words: string, scroll: boolean): Promise<Point | null> {
  return page.evaluate(
    (wanted, bring) => {
      const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        if (bring) node.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getClientRects()[0];
        if (box && box.top >= 0 && box.bottom <= innerHeight)
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    words,
    scroll,
  );
}

/** Moves the real pointer to a point, from a little above it, and lets it rest there. */
export async function restAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(Math.max(1, x - 30), Math.max(1, y - 40));
  await page.mouse.move(x, y, { steps: 4 });
}
