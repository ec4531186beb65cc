/** Elements of the page's own kinds that are not defined yet: no change of the page tells that they get a shadow root. */
import { shadowRootOf } from '../../common/unclobbered.ts';
import { isShown } from './roots.ts';

/** So many are waited for: on a page that never defines its elements, more would cost at each of its changes. */
const MOST = 500;

export class LateRoots {
  private readonly waiting = new Set<Element>();
  private readonly sizes: ResizeObserver;

  /** @param onSize called when one may have got its root, since what comes with that has a size, as a rule */
  constructor(onSize: () => void, signal: AbortSignal) {
    // Later: to watch other elements within the callback is an error that the page would hear of.
    this.sizes = new ResizeObserver(() => setTimeout(onSize));
    signal.addEventListener('abort', () => this.sizes.disconnect());
  }

  waitFor(element: Element): void {
    if (this.waiting.size >= MOST || this.waiting.has(element)) return;
    this.waiting.add(element);
    this.sizes.observe(element);
  }

  /** The roots that came meanwhile; their elements are waited for no longer. */
  take(): Node[] {
    const found: Node[] = [];
    const before = this.waiting.size;
    for (const element of this.waiting) {
      const shown = isShown(element);
      const inner = shown && shadowRootOf(element);
      if (inner) found.push(inner);
      if (inner || !shown) this.waiting.delete(element);
    }
    if (this.waiting.size < before) {
      // One by one is no way for what is gone: in Firefox it may be a dead object.
      this.sizes.disconnect();
      for (const element of this.waiting) this.sizes.observe(element);
    }
    return found;
  }
}
