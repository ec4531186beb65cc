/** What has been read of the page: its blocks in document order, and the mentions in them. */
import { isWithin } from '../../common/page-world.ts';
import type { Engine } from '../../engine/annotate.ts';
import type { ReadPage } from '../../engine/reading.ts';
import type { ReadBlock } from '../../engine/surroundings.ts';
import type { Mention, PageContext } from '../../engine/types.ts';
import type { TextBlock } from './block-text.ts';
import { follows, isShown } from './roots.ts';
import { inSlices, type Slices } from './slices.ts';

/** A mention on the page; `id` is its own as long as its block lives. */
export interface PageMention extends Mention {
  id: number;
  block: IndexedBlock;
}

/** A block that says something, or a heading. */
export interface IndexedBlock {
  source: TextBlock;
  read: ReadBlock;
  /** Blocks and characters of the page between this block and the one indexed before it. */
  skippedBlocks: number;
  skippedCharacters: number;
  /** On the page as rendered; hidden blocks wait until they are shown. */
  rendered: boolean;
  mentions: PageMention[];
}

/** The count of silent blocks is at most so many times what it should be, and so many more. */
const MOST_UNCOUNTED = 1.5;
const FEW = 20;

const nodeOf = (block: IndexedBlock): Node => block.source.pieces[0]?.node ?? block.source.container.element;

export class PageIndex {
  private blocks: IndexedBlock[] = [];
  private readonly byElement = new Map<Element, IndexedBlock[]>();
  /** Blocks of the page's own text that say nothing: as they last were counted, and with those read since. */
  private counted = 0;
  private silent = 0;
  private nextId = 1;
  private readonly engine: Engine;
  private readonly hides: (term: string) => boolean;

  /** @param hides terms that the reader does not want marked here */
  constructor(engine: Engine, hides: (term: string) => boolean) {
    this.engine = engine;
    this.hides = hides;
  }

  /** Blocks with mentions, in document order. */
  *mentioning(): Generator<IndexedBlock> {
    for (const block of this.blocks) if (block.mentions.length > 0) yield block;
  }

  *mentions(): Generator<PageMention> {
    for (const block of this.mentioning()) yield* block.mentions;
  }

  all(): readonly IndexedBlock[] {
    return this.blocks;
  }

  /** The blocks whose text stands directly in this element. */
  at(element: Element): readonly IndexedBlock[] {
    return this.byElement.get(element) ?? [];
  }

  find(id: number): PageMention | null {
    for (const mention of this.mentions()) if (mention.id === id) return mention;
    return null;
  }

  /** Blocks of the page's own text that were read and say nothing. That they go is not noticed. */
  countSilent(blocks: number): void {
    this.silent += blocks;
  }

  /** Have so many been read since the last count that it may be far off? Then a count costs no more than they did. */
  get isCountOld(): boolean {
    return this.silent > MOST_UNCOUNTED * this.counted + FEW;
  }

  /** @param own how many blocks of its own text the page has, where that was counted */
  countAnew(own?: number): void {
    if (own !== undefined) {
      const heard = this.blocks.filter(({ source }) => !source.container.aside).length;
      this.silent = Math.max(0, own - heard);
    }
    this.counted = this.silent;
  }

  /** All blocks of the page's own text, and those of others that say something. */
  get total(): number {
    return this.silent + this.blocks.length;
  }

  /** Adds blocks that stand together in the page, in document order. */
  insert(group: IndexedBlock[]): void {
    const first = group[0];
    if (!first) return;
    this.blocks.splice(this.placeOf(nodeOf(first)), 0, ...group);
    for (const block of group) {
      const { element } = block.source.container;
      this.byElement.set(element, [...(this.byElement.get(element) ?? []), block]);
    }
  }

  /** How many indexed blocks stand before this node: a binary search by place in the document. */
  private placeOf(node: Node): number {
    const isAfter = (at: number): boolean => follows(nodeOf(this.blocks[at] as IndexedBlock), node);
    let low = 0;
    let high = this.blocks.length;
    // A page is read from its start to its end, and often grows there.
    if (high > 0 && isAfter(high - 1)) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Forgets the blocks whose text stands directly in these elements, or anywhere in those, and all that is gone. */
  forget(elements: ReadonlySet<Element>, whole: readonly Element[]): IndexedBlock[] {
    const outer = new Set(whole);
    const gone = this.blocks.filter((block) => {
      const { element } = block.source.container;
      return elements.has(element) || !isShown(nodeOf(block)) || isWithin(element, outer);
    });
    if (gone.length === 0) return gone;
    const dropped = new Set(gone);
    this.blocks = this.blocks.filter((block) => !dropped.has(block));
    for (const block of gone) {
      const { element } = block.source.container;
      const left = this.at(element).filter((other) => other !== block);
      if (left.length > 0) this.byElement.set(element, left);
      else this.byElement.delete(element);
    }
    return gone;
  }

  /**
   * Judges the page as it stands at the call; all mentions change together in the end, also where blocks came or went
   * meanwhile. Mentions that stay are the same objects, with the same ids.
   * @throws the signal's reason when the work was called off during a pause
   */
  async annotate(context: PageContext, slices: Slices): Promise<void> {
    let order = 0;
    const shown = this.blocks.filter((block) => {
      order += block.skippedBlocks + 1;
      block.read.order = order;
      return block.rendered;
    });
    const page: ReadPage = { context, blocks: shown.map((block) => block.read), total: this.total };
    const found = await inSlices(this.engine.annotate(page), slices);
    found.forEach((mentions, index) => {
      const block = shown[index] as IndexedBlock;
      const wanted = mentions.filter((mention) => !this.hides(mention.term));
      block.mentions = wanted.map((mention) =>
        Object.assign(known(block, mention) ?? { block, id: this.nextId++ }, mention),
      );
    });
  }
}

/** What is drawn and pointed at already, if it is the same: its mark stays, and so does its card. */
const known = (block: IndexedBlock, { start, end, term }: Mention): PageMention | undefined =>
  block.mentions.find((each) => each.start === start && each.end === end && each.term === term);
