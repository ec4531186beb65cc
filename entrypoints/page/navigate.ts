/** From mention to mention, and to the one that the popup names. */
import { documentOf, parentOf, rootOf, viewOf } from '../../common/unclobbered.ts';
import { boxesOf } from './hit-test.ts';
import { Sight } from './in-sight.ts';
import type { PageIndex, PageMention } from './page-index.ts';

/** A mention and which one it is, from 1, of all that can be seen on the page now. */
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
  const sight = new Sight();
  const all = [...index.mentions()].filter((mention) =>
    boxesOf(mention).some((box) => sight.reaches(mention.block.source.container.element, box)),
  );
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

/** The room that a card needs beside its line, so that it need not scroll, CSS px. */
const CARD = 440;

/** This part of a window, at its top, is where pages have what stays while they scroll. */
const HEADER = 1 / 8;

/**
 * Where the top of a line is to be in a window: in the middle, or as much higher as the card below it needs.
 * All in CSS px.
 */
const goalOf = (line: DOMRect, height: number): number =>
  Math.max(height * HEADER, Math.min((height - line.height) / 2, height - line.height - CARD));

/** What is at a point of the window, in the root that an element stands in. */
function hitsIn(element: Element, x: number, y: number): Element[] {
  const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  return root === document ? Document.prototype.elementsFromPoint.call(document, x, y) : root.elementsFromPoint(x, y);
}

/** Is a line seen in the window of the page, and has its card the room there that it would have at its goal? */
function isInPlace(element: Element, line: DOMRect): boolean {
  const { left, top, bottom, width, height } = line;
  const room = Math.min(CARD, innerHeight - goalOf(line, innerHeight) - height);
  return (
    top >= innerHeight * HEADER &&
    bottom <= innerHeight &&
    Math.max(top, innerHeight - bottom) >= Math.floor(room) &&
    // Not so where a box that scrolls has it out of sight.
    hitsIn(element, left + width / 2, top + height / 2).some((at) => element.contains(at))
  );
}

/** Brings a mention's line into view, to where a card has room; the page stays where it is in sight already. */
export function reveal(mention: PageMention): void {
  const { element } = mention.block.source.container;
  const page = documentOf(element);
  const view = viewOf(page) ?? window;
  const line = (): DOMRect => boxesOf(mention)[0] ?? element.getBoundingClientRect();
  if (view === window && isInPlace(element, line())) return;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const goal = goalOf(line(), view.innerHeight);
  // Within the page, a box that scrolls can bring it no further than to its own edges.
  for (let at: Element | null = element; at && at !== rootOf(page); at = parentOf(at)) {
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const { top, bottom } = at.getBoundingClientRect();
    const within = Math.max(top, Math.min(goal, bottom - line().height));
    at.scrollBy({ top: line().top - within, behavior: 'instant' });
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: line().top - goal, behavior: calm ? 'instant' : 'smooth' });
}
