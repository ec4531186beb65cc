/** Which mention is at a point of the viewport: the block under the pointer, then the boxes of its mentions. */
import { documentOf, parentOf } from '../../common/unclobbered.ts';
import { locate } from './block-text.ts';
import type { IndexedBlock, PageIndex, PageMention } from './page-index.ts';
import { frameView, isShown } from './roots.ts';

/** How far from a mark's box the pointer may be, CSS px: marks are a line high and hands shake. */
const SLACK = 2;

/** The boxes of a mention's lines, in CSS px of its document's viewport. */
export function boxesOf(mention: PageMention): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const { node, start, end } of locate(mention.block.source, mention.start, mention.end)) {
    if (end > node.length) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter((box) => box.width > 0 && box.height > 0);
}

/** A mention's boxes in the viewport of the page, whatever frame it is in; none once that frame is gone. */
export function inTopViewport(mention: PageMention): DOMRect[] {
  const { element } = mention.block.source.container;
  if (!isShown(element)) return [];
  const { left, top, scale } = frameView(documentOf(element));
  return boxesOf(mention).map(
    ({ x, y, width, height }) => new DOMRect(x * scale + left, y * scale + top, width * scale, height * scale),
  );
}

/** Is a line of the mention in the window now? */
export const isInWindow = (mention: PageMention): boolean =>
  inTopViewport(mention).some(
    ({ left, right, top, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;

/** Blocks around an element, innermost first. */
function* blocksAround(element: Element | null, index: PageIndex): Generator<IndexedBlock> {
  for (let at = element; at; at = parentOf(at)) yield* index.at(at);
}

/**
 * @param target the element under the point, as the event's path has it first
 * @param drawn only mentions that are marked can be pointed at
 */
export function hitTest(
  target: Element,
  x: number,
  y: number,
  index: PageIndex,
  drawn: (mention: PageMention) => boolean,
): PageMention | null {
  for (const block of blocksAround(target, index)) {
    for (const mention of block.mentions)
      if (drawn(mention) && boxesOf(mention).some((box) => holds(box, x, y))) return mention;
  }
  return null;
}
