/** From mention to mention, and to the one that the popup names. */
import { documentOf, viewOf } from '../../common/page-world.ts';
import { boxesOf } from './hit-test.ts';
import type { PageIndex, PageMention } from './page-index.ts';

/** A mention and which one it is, from 1, of all that have a place on the page now. */
export interface Place {
  mention: PageMention;
  at: number;
  all: number;
}

/**
 * Where a step leads from a mention: to itself (0), the next (1) or the one before (-1), around the page's end.
 * From the window where there is no mention to start from. Null where there is nowhere to go.
 */
export function placeFrom(index: PageIndex, from: PageMention | null, step: 0 | 1 | -1): Place | null {
  const all = [...index.mentions()].filter((mention) => boxesOf(mention).length > 0);
  let at = all.findIndex(({ id }) => id === from?.id);
  if (at >= 0) at += step;
  else {
    const below = all.findIndex((mention) => (boxesOf(mention)[0]?.bottom ?? 0) > 0);
    at = step < 0 ? (below < 0 ? all.length : below) - 1 : Math.max(0, below);
  }
  at = (at + all.length) % all.length;
  const mention = all[at];
  return mention ? { mention, at: at + 1, all: all.length } : null;
}

/** Brings a mention into view; in a block that is higher than the window, the mention's own line. */
export function reveal(mention: PageMention): void {
  const { element } = mention.block.source.container;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const view = viewOf(documentOf(element)) ?? window;
  if (element.clientHeight < view.innerHeight) element.scrollIntoView({ block: 'center', behavior });
  else {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const [box] = boxesOf(mention);
    view.scrollBy({ top: (box?.top ?? 0) - view.innerHeight / 2, behavior });
  }
}
