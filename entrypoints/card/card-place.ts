/**
 * Where the card stands: beside the line that was pointed at, never over it, inside the viewport. Our own, since three
 * rules are all that it takes (docs/adr/0006).
 */
import { rootOf } from '../../common/unclobbered.ts';

/** Distance between the line and the card, and between the card and the viewport's edges, CSS px. */
const GAP = 6;
const EDGE = 8;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const clamp = (value: number, size: number, room: number): number =>
  Math.max(EDGE, Math.min(value, room - size - EDGE));

/**
 * What the card may not cover: of a wrapped mention the line that was pointed at (the first one for the keyboard)
 * and the lines next to it. Parts further off, as in another column, are left out.
 */
export function linesAt(
  lines: readonly Box[],
  at: { x: number; y: number } | undefined,
  vertical: boolean,
): Box | undefined {
  const slack = 2;
  const pointed =
    at &&
    lines.find(
      ({ left, top, right, bottom }) =>
        at.x >= left - slack && at.x <= right + slack && at.y >= top - slack && at.y <= bottom + slack,
    );
  const line = pointed ?? lines[0];
  if (!line) return;
  const [start, end] = vertical ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const near = lines.filter((other) => Math.abs(other[start] - line[start]) < 3 * (line[end] - line[start]));
  return {
    ...{ left: line.left, top: line.top, right: line.right, bottom: line.bottom },
    [start]: Math.min(...near.map((other) => other[start])),
    [end]: Math.max(...near.map((other) => other[end])),
  };
}

/** How much room there is for a card beside a line, CSS px of height; beside vertical text it is all of it. */
export function roomBeside(line: Box, viewport: Size, vertical: boolean): number {
  if (vertical) return viewport.height - 2 * EDGE;
  return Math.min(Math.max(line.top, viewport.height - line.bottom) - GAP, viewport.height - EDGE) - EDGE;
}

/**
 * Left and top of the card, whole CSS px of the viewport: below the line, above it where there is more room
 * and none below. For vertical text: left of the line, else right. Where the line is out of sight, at the edge where
 * it went.
 */
export function placeCard(line: Box, card: Size, viewport: Size, vertical: boolean): { left: number; top: number } {
  if (vertical) {
    const before = line.left - GAP - card.width;
    const left = before >= EDGE ? before : Math.min(line.right + GAP, viewport.width - card.width - EDGE);
    return { left: Math.round(left), top: Math.round(clamp(line.top, card.height, viewport.height)) };
  }
  const roomBelow = viewport.height - line.bottom - GAP - EDGE;
  const goesBelow = roomBelow >= card.height || roomBelow >= line.top - GAP - EDGE;
  const top = goesBelow ? line.bottom + GAP : line.top - GAP - card.height;
  return {
    left: Math.round(clamp(line.left, card.width, viewport.width)),
    top: Math.round(clamp(top, card.height, viewport.height)),
  };
}

/** What is seen of the page, CSS px. In quirks mode the root is as high as the page. */
export function viewportSize(): Size {
  const { clientWidth, clientHeight } = rootOf(document) as HTMLElement;
  return { width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
}

/** Calls now, and whenever the page scrolls, the window or the card changes its size. Returns what ends it. */
export function whenMoved(card: HTMLElement, move: () => void): () => void {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal } as const;
  addEventListener('scroll', move, options);
  addEventListener('resize', move, options);
  visualViewport?.addEventListener('resize', move, options);
  let frame = 0;
  // A card that gets another size within the observer's own turn raises an error, which the page would hear.
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(move);
  });
  sizes.observe(card);
  move();
  return () => {
    ended.abort();
    cancelAnimationFrame(frame);
    sizes.disconnect();
  };
}
