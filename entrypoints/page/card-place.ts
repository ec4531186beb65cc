/**
 * Where the card stands: beside the line that was pointed at, never over it, inside the viewport. The
 * library's core does the reckoning; of its DOM part, four times as large, a fixed card needs only boxes.
 */
import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';

/** Distance between the line and the card, and between the card and the viewport's edges, CSS px. */
const GAP = 6;
const EDGE = 8;

interface Placing {
  card: HTMLElement;
  /** Boxes of the mention's lines, viewport coordinates, CSS px. */
  lines: DOMRect[];
  /** Where it was pointed at, viewport coordinates, CSS px. */
  at?: { x: number; y: number } | undefined;
  vertical: boolean;
}

/** Of a wrapped mention the line that was pointed at; the first one for the keyboard. */
function lineAt(lines: readonly DOMRect[], at: Placing['at']): DOMRect {
  const pointed = at && lines.find(({ top, bottom, left, right }) => at.y >= top - 2 && at.y <= bottom + 2 && at.x >= left - 2 && at.x <= right + 2);
  return pointed ?? lines[0] ?? new DOMRect();
}

const viewport = (): { x: number; y: number; width: number; height: number } => {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root is as high as the page; the window is never lower than what is seen of it.
  return { x: 0, y: 0, width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
};

const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getDimensions: (element) => ({ width: element.offsetWidth, height: element.offsetHeight }),
  getClippingRect: viewport,
};

/** Left and top of the card, whole CSS px of the viewport. */
export async function place({ card, lines, at, vertical }: Placing): Promise<{ x: number; y: number }> {
  const reference = { getBoundingClientRect: () => lineAt(lines, at) };
  const { x, y } = await computePosition(reference, card, {
    platform,
    strategy: 'fixed',
    placement: vertical ? 'left-start' : 'bottom-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
  });
  return { x: Math.round(x), y: Math.round(y) };
}

/** Calls now, and whenever the page scrolls, the window or the card changes its size. Returns what ends it. */
export function whenMoved(card: HTMLElement, move: () => void): () => void {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal } as const;
  addEventListener('scroll', move, options);
  addEventListener('resize', move, options);
  visualViewport?.addEventListener('resize', move, options);
  const sizes = new ResizeObserver(move);
  sizes.observe(card);
  move();
  return () => {
    ended.abort();
    sizes.disconnect();
  };
}
