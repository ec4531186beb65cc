/** From mention to mention, and to the one that the popup names: scrolls there and flashes. */
import { boxesOf } from './hit-test.ts';
import type { PageIndex, PageMention } from './page-index.ts';
import type { Painter } from './painter.ts';

/** How long a jump's flash stays, ms. */
const FLASH = 1200;

/** The mention after (or before) another one, around the page's end; from the viewport where there is none. */
export function neighbour(index: PageIndex, from: PageMention | null, step: 1 | -1): PageMention | null {
  const mentions = [...index.mentions()];
  if (mentions.length === 0) return null;
  const at = from ? mentions.findIndex(({ id }) => id === from.id) : -1;
  if (at >= 0) return mentions[(at + step + mentions.length) % mentions.length] ?? null;
  const below = mentions.findIndex((mention) => (boxesOf(mention)[0]?.bottom ?? -1) > 0);
  if (below < 0) return mentions[step === 1 ? 0 : mentions.length - 1] ?? null;
  return mentions[step === 1 ? below : (below - 1 + mentions.length) % mentions.length] ?? null;
}

/** Brings a mention into view. False where it has no place on the page now. */
export function reveal(mention: PageMention): boolean {
  const { element } = mention.block.source.container;
  if (boxesOf(mention).length === 0) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** A brief flash, drawn over the mark. */
export function flash(mention: PageMention, painter: Painter, done: () => void): void {
  painter.draw(mention, 'flash');
  setTimeout(() => {
    painter.erase(mention);
    done();
  }, FLASH);
}
