/** Reads the page into the index and keeps up with it: roots that come later, text that is added or changed. */
import type { Engine } from '../../engine/annotate.ts';
import { type Changed, type Watcher, watchChanges } from './changes.ts';
import type { PageIndex } from './page-index.ts';
import { readRoot } from './reader.ts';
import { rootsBelow } from './roots.ts';
import { createSlices } from './slices.ts';

interface Options {
  engine: Engine;
  index: PageIndex;
  /** Is this node our own host, whose changes are ours? */
  isOurs: (node: Node) => boolean;
  /** A root is read for the first time. */
  onRoot: (root: Node) => void;
  /** After changes were read: whether blocks that say something came or went. */
  onRead: (news: boolean) => void;
  signal: AbortSignal;
}

export class PageReading {
  /** Every root that is read: the document, shadow roots, frames. */
  readonly roots = new Set<Node>();
  /** Time spent reading, ms. */
  worked = 0;
  private readonly options: Options;
  private readonly watcher: Watcher;

  constructor(options: Options) {
    this.options = options;
    this.watcher = watchChanges(options.isOurs, (changed) => this.onChange(changed), options.signal);
  }

  /** Reads everything there is. Rejects when it is called off during a pause, and for a fault of ours. */
  async readAll(): Promise<void> {
    const { signal } = this.options;
    await this.readRoots(document);
    // A frame that loads later is a root that comes later.
    const onLoad = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) this.readRoots(target).then(this.options.onRead, () => {});
    };
    document.addEventListener('load', onLoad, { capture: true, signal });
  }

  /** Reads and watches the roots at and below a node that are not known yet. */
  private async readRoots(from: Node): Promise<boolean> {
    let news = false;
    for (const root of rootsBelow(from)) {
      if (this.roots.has(root)) continue;
      this.roots.add(root);
      this.watcher.watch(root);
      this.options.onRoot(root);
      news = (await this.read(root)) || news;
    }
    return news;
  }

  private async read(root: Node, only?: Element): Promise<boolean> {
    const { engine, index, signal } = this.options;
    const slices = createSlices(signal);
    const indexed = await readRoot(root, { engine, into: index, slices }, only);
    this.worked += slices.worked();
    return indexed.length > 0;
  }

  private async onChange({ added, touched }: Changed): Promise<void> {
    let news = this.options.index.forget(touched).length > 0;
    for (const element of touched) {
      if (added.some((root) => root.contains(element))) continue;
      news = (await this.read(element, element)) || news;
    }
    for (const element of added) {
      news = (await this.read(element)) || news;
      news = (await this.readRoots(element)) || news;
    }
    this.options.onRead(news);
  }
}
