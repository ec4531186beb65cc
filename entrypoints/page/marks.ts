/** Which mentions are drawn now: those near the viewport, in the tier that keeps the page readable. */
import type { Settings } from '../../common/settings.ts';
import { isInWindow } from './hit-test.ts';
import type { IndexedBlock, PageIndex, PageMention } from './page-index.ts';
import type { Painter } from './painter.ts';
import { boxOf, isRendered } from './rendered.ts';
import { isShown } from './roots.ts';
import { type Tier, tiers } from './tiers.ts';

/** How far outside the viewport marks are kept ready. */
const NEAR = '50% 0px';

interface Options {
  index: PageIndex;
  painter: Painter;
  settings: () => Settings;
  signal: AbortSignal;
  /** A block that was hidden is shown now: the page has to be judged again. */
  onRevealed: () => void;
  /** Marks came into or near the viewport. */
  onDrawn: () => void;
}

export class Marks {
  private readonly options: Options;
  private readonly observer: IntersectionObserver;
  /** Elements with blocks, and whether each is near the viewport. */
  private readonly near = new Map<Element, boolean>();
  /** Those of them without a box of their own, and the box that is watched in its place. */
  private readonly boxless = new Map<Element, Element>();
  private tierOf = new Map<PageMention, Tier>();

  constructor(options: Options) {
    this.options = options;
    this.observer = new IntersectionObserver((entries) => this.onMoved(entries), { rootMargin: NEAR });
    options.signal.addEventListener('abort', () => {
      this.observer.disconnect();
      options.painter.clear();
    });
  }

  private onMoved(entries: readonly IntersectionObserverEntry[]): void {
    this.options.painter.restore();
    const inBox = Map.groupBy(this.boxless.keys(), (element) => this.boxless.get(element));
    let revealed = false;
    for (const { target, isIntersecting } of entries) {
      for (const element of [target, ...(inBox.get(target) ?? [])]) {
        if ((this.boxless.get(element) ?? element) !== target || !this.near.has(element)) continue;
        this.near.set(element, isIntersecting);
        for (const block of this.options.index.at(element)) {
          if (isIntersecting && !block.rendered && isRendered(element)) {
            block.rendered = true;
            revealed = true;
          } else this.drawBlock(block, isIntersecting);
        }
      }
    }
    if (revealed) this.options.onRevealed();
    this.options.onDrawn();
  }

  private drawBlock(block: IndexedBlock, near: boolean): void {
    const { painter, settings } = this.options;
    const firstOnly = settings().density === 'first';
    for (const mention of block.mentions) {
      const tier = this.tierOf.get(mention);
      if (near && tier && !(firstOnly && tier === 'again')) painter.draw(mention, tier);
      else painter.erase(mention);
    }
  }

  /** After the page was judged: new mentions are drawn, gone ones erased, the rest left as they are. */
  update(): void {
    const { index, painter } = this.options;
    const mentions = [...placed(index)];
    const found = tiers(mentions);
    this.tierOf = new Map(mentions.map(({ mention }, at) => [mention, found[at] ?? 'first']));
    for (const mention of [...painter.drawnMentions()]) if (!this.tierOf.has(mention)) painter.erase(mention);

    const wanted = new Set<Element>();
    for (const block of index.all()) {
      if (block.mentions.length > 0 || !block.rendered) wanted.add(block.source.container.element);
    }
    for (const element of this.near.keys()) {
      if (wanted.has(element)) continue;
      this.near.delete(element);
      // The box of another one stays watched: it may be many a block's.
      if (!this.boxless.delete(element) && isShown(element)) this.observer.unobserve(element);
    }
    for (const element of wanted) {
      const blocks = index.at(element);
      let near = this.near.get(element);
      if (near === undefined) {
        // What was drawn where it stood before is drawn at once where it came again.
        near = blocks.some(({ mentions }) => mentions.some((mention) => painter.isDrawn(mention)));
        this.near.set(element, near);
        this.watch(element);
      }
      if (near) for (const block of blocks) this.drawBlock(block, true);
    }
  }

  /** Has text that marks are drawn on left the page? Asked at every change, so that of each block one node is asked. */
  areGone(): boolean {
    let asked: IndexedBlock | null = null;
    for (const { block } of this.options.painter.drawnMentions()) {
      if (block === asked) continue;
      asked = block;
      const [piece] = block.source.pieces;
      if (piece && !isShown(piece.node)) return true;
    }
    return false;
  }

  /** An element without a box of its own is watched by the box that it is in. */
  private watch(element: Element): void {
    const box = boxOf(element);
    if (box !== element) {
      this.boxless.set(element, box);
      // A box that is watched already is told of once more, for this element too.
      this.observer.unobserve(box);
    }
    this.observer.observe(box);
  }

  /** Draws everything again, after a change of style or density. */
  redraw(): void {
    for (const mention of [...this.options.painter.drawnMentions()]) this.options.painter.erase(mention);
    for (const [element, near] of this.near) {
      for (const block of this.options.index.at(element)) this.drawBlock(block, near);
    }
  }

  /** Mentions that stand in the window now; what is only kept ready around it is none of them. */
  *inWindow(): Generator<PageMention> {
    for (const [element, near] of this.near) {
      if (near) for (const block of this.options.index.at(element)) yield* block.mentions.filter(isInWindow);
    }
  }
}

function* placed(index: PageIndex): Generator<{ mention: PageMention; term: string; at: number; aside: boolean }> {
  let at = 0;
  for (const block of index.all()) {
    at += block.skippedCharacters;
    const { aside } = block.source.container;
    for (const mention of block.mentions) yield { mention, term: mention.term, at: at + mention.start, aside };
    at += block.source.text.length;
  }
}
