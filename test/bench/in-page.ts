/** What runs inside a measured page: the floors, a heart that beats, the eyes for the first mark and the card. */

export interface Floors {
  /** `body.textContent` once. */
  text: number;
  /** The same and one native expression over it. */
  expression: number;
  /** A TreeWalker over every text node once, its text read. */
  walker: number;
}

/** Looks at all text once in each way; times in ms. Runs in the page, on a fresh visit. */
export function floors(): Floors {
  const time = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  let text = '';
  let length = 0;
  const once = time(() => (text = document.body.textContent ?? ''));
  const expression = /Zzyzx [A-Z]|Qwghlm|Xanadu Bay/;
  const scan = time(() => expression.test(text));
  const walker = time(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) length += (node.nodeValue ?? '').length;
  });
  return { text: once, expression: once + scan, walker: length < 0 ? 0 : walker };
}

export interface Beats {
  /** Longest time that the thread was taken since the last reset, ms. */
  longest: number;
  /** When a mark was registered first, ms after the load event; null where none was. */
  mark: number | null;
}

/** A heart for a page's head: how long it did not beat is how long the page was blocked. */
export const HEART = `<script>(() => {
  const state = { longest: 0, mark: null };
  let last = 0, loaded = 0;
  const beat = () => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - last - 4);
    last = now;
    if (state.mark === null && CSS.highlights.size > 0) state.mark = now - loaded;
    setTimeout(beat, 0);
  };
  addEventListener('load', () => { loaded = last = performance.now(); for (let i = 0; i < 6; i++) setTimeout(() => {}, 0); setTimeout(beat, 0); });
  window.heart = { reset: () => { state.longest = 0; last = performance.now(); }, read: () => state };
})();</script>`;

export interface Heart {
  reset(): void;
  read(): Beats;
}

export type HeartWorld = typeof globalThis & { heart?: Heart };

/** The least that a page with a mark can cost: one rule as ours are, and one range. Runs in the page. */
export function markOnce(): void {
  (globalThis as HeartWorld).heart?.reset();
  const style = document.createElement('style');
  const root = navigator.userAgent.includes('Firefox') ? '' : ':root';
  style.textContent = `${root}::highlight(once) { text-decoration: underline 2px teal; }`;
  document.head.append(style);
  const range = new Range();
  range.selectNodeContents(document.querySelector('p') ?? document.body);
  CSS.highlights.set('once', new Highlight(range));
}

/** How many ranges are registered in the page's highlights. Runs in the page. */
export function registered(): number {
  let count = 0;
  for (const highlight of CSS.highlights.values()) count += highlight.size;
  return count;
}

/**
 * For a page's head: notes when the pointer last moved, and when the first new child of the root that came
 * after it was painted.
 */
export const EYES = `<script>(() => {
  let moved = 0, seen = null;
  addEventListener('mousemove', (event) => { moved = event.timeStamp; }, true);
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    const here = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { seen = { made: here - moved, painted: performance.now() - moved }; };
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
  window.eyes = { forget: () => { seen = null; }, read: () => seen };
})();</script>`;

export interface Eyes {
  forget(): void;
  /** Ms after the pointer's last move. */
  read(): { made: number; painted: number } | null;
}
