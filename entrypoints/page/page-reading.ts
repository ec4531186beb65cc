/** Reads the page into the index and keeps up with it: roots that come later, text that is added or changed. */
import { listenTo, localNameOf, nodeTypeOf, shadowRootOf } from '../../common/unclobbered.ts';
import type { Engine } from '../../engine/annotate.ts';
import { type Watcher, watchChanges } from './changes.ts';
import { countBlocks } from './count-blocks.ts';
import { isWithin } from './is-within.ts';
import { LateRoots } from './late-roots.ts';
import type { PageIndex } from './page-index.ts';
import type { Changed } from './pending-changes.ts';
import { readSources, type Source } from './reader.ts';
import { isShown, rootOfElement } from './roots.ts';
import { createSlices, type Slices } from './slices.ts';

interface Options {
  engine: Engine;
  index: PageIndex;
  /** Is this node our own host, whose changes are ours? */
  isOurs: (node: Node) => boolean;
  /** A root is read for the first time. */
  onRoot: (root: Node) => void;
  /** Have marks left the page with the text that they were on? */
  areMarksGone: () => boolean;
  /** After changes were read: whether blocks that say something came or went. */
  onRead: (news: boolean) => void;
  signal: AbortSignal;
}

export class PageReading {
  /** Every root that is read: the document, shadow roots, frames. */
  readonly roots = new Set<Node>();
  /** Time spent reading, ms. */
  worked = 0;
  /** How long all of the page last took to be read, ms. */
  private whole = Number.POSITIVE_INFINITY;
  private readonly options: Options;
  private readonly watcher: Watcher;
  private readonly late: LateRoots;

  constructor(options: Options) {
    this.options = options;
    const { isOurs, areMarksGone, signal } = options;
    this.watcher = watchChanges({
      isOurs,
      areMarksGone,
      whole: () => this.whole,
      onChange: (changed) => this.onChange(changed),
      onBusy: () => this.readAnew(),
      signal,
    });
    this.late = new LateRoots(() => this.readLate(), signal);
  }

  /** Reads everything there is. Rejects when it is called off during a pause, and for a fault of ours. */
  async readAll(): Promise<void> {
    // The document and not what is in it: a page may replace its body and its root.
    await this.readRoots([document]);
    this.options.index.countAnew();
    this.whole = this.worked;
  }

  /** Reads everything there is once more. What stayed as it was keeps its blocks and their mentions. */
  private async readAnew(): Promise<void> {
    const { index } = this.options;
    const gone = this.forget(new Set(), []);
    const { roots, worked } = this;
    for (const root of roots) this.watcher.watch(root);
    index.beginAnew();
    const found = this.late.take();
    const news = await this.read(
      Array.from(roots, (root) => ({ root, own: false })),
      found,
    );
    const more = await this.readRoots(found);
    const unseen = index.endAnew();
    this.whole = this.worked - worked;
    this.finish(gone || news || more || unseen);
  }

  /** A frame that loads later is a root that comes later. What loads in a root is heard in that root only. */
  private readonly onLoad = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || nodeTypeOf(target as Node) !== 1 || localNameOf(target as Element) !== 'iframe') return;
    // What it showed before is gone, whether or not what it shows now can be read.
    const gone = this.forget(new Set(), []);
    const inside = rootOfElement(target as Element, 'iframe');
    this.readRoots(inside ? [inside] : []).then(
      (news) => this.finish(gone || news),
      () => {},
    );
  };

  private finish(news: boolean): void {
    this.options.index.settle();
    this.options.onRead(news);
  }

  /** Forgets blocks, as the index does it, and roots that are shown no longer; whether there were such blocks. */
  private forget(touched: ReadonlySet<Element>, whole: readonly Element[]): boolean {
    for (const root of this.roots) if (!isShown(root)) this.roots.delete(root);
    return this.options.index.forget(touched, whole);
  }

  /** Reads and watches these roots, and those found in them, that are not known yet. */
  private async readRoots(found: Node[]): Promise<boolean> {
    let news = false;
    for (const root of found) {
      if (this.roots.has(root)) continue;
      this.roots.add(root);
      this.watcher.watch(root);
      listenTo(root, 'load', this.onLoad, { capture: true, signal: this.options.signal });
      this.options.onRoot(root);
      news = (await this.read([{ root, own: false }], found)) || news;
    }
    return news;
  }

  /** @param found roots that stand below are added to these */
  private async read(sources: readonly Source[], found: Node[]): Promise<boolean> {
    const { engine, index, signal } = this.options;
    const slices = createSlices(signal);
    const onRoot = (inner: Node): void => void found.push(inner);
    const news = await readSources(sources, { engine, into: index, slices, onRoot });
    for (const { root, own } of sources) {
      if (own) continue;
      for (const element of findInLines(root)) {
        const inner = shadowRootOf(element);
        if (inner) onRoot(inner);
        else if (localNameOf(element) !== 'span') this.late.waitFor(element);
        if (slices.due()) await slices.pause();
      }
    }
    this.worked += slices.worked();
    return news;
  }

  private readLate(): void {
    const found = this.late.take();
    if (found.length > 0) this.readRoots(found).then(this.options.onRead, () => {});
  }

  private async onChange({ added, touched }: Changed): Promise<void> {
    const gone = this.forget(touched, added);
    const whole = new Set(added);
    const found = this.late.take();
    const sources: Source[] = [];
    for (const root of touched) if (!isWithin(root, whole)) sources.push({ root, own: true });
    for (const root of added) {
      const inner = rootOfElement(root, localNameOf(root));
      if (inner) found.push(inner);
      sources.push({ root, own: false });
    }
    const news = await this.read(sources, found);
    const more = await this.readRoots(found);
    this.finish(more || news || gone);
  }

  /** Counts the page's blocks where so many came since the last count that it may be far off. */
  async countIfOld(slices: Slices): Promise<void> {
    const { index } = this.options;
    if (!index.isCountOld) return;
    try {
      index.countAnew(await countBlocks(this.roots, slices));
    } catch {
      // A frame that goes meanwhile calls it off: then it is counted the next time.
    }
  }
}

/** Elements that may have a root of their own and yet stand in the midst of a line, and those that may get one. */
function findInLines(root: Node): Iterable<Element> {
  const type = nodeTypeOf(root);
  const { prototype } = type === 1 ? Element : type === 9 ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root as never, 'span,:not(:defined)');
}
