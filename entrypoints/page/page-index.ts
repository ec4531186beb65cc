/** What has been read of the page: its blocks in document order, and the mentions in them. */
import type { Engine } from '../../engine/annotate.ts';
import type { ReadPage } from '../../engine/reading.ts';
import type { ReadBlock } from '../../engine/surroundings.ts';
import type { Mention, PageContext } from '../../engine/types.ts';
import type { Piece, TextBlock } from './block-text.ts';
import { isWithin } from './is-within.ts';
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
  /** While the page is read anew: the blocks that were not found again, and how many silent ones there were. */
  private unseen = new Set<IndexedBlock>();
  private silentBefore = 0;
  /** Blocks with mentions that went with the last change, by their text: what comes again as it was keeps them. */
  private readonly lost = new Map<string, IndexedBlock[]>();
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

  /** A block with this text that went with the same change, and its mentions with it. */
  cameAgain(text: string): IndexedBlock | undefined {
    return this.lost.get(text)?.shift();
  }

  /** The change has been read: what did not come again is gone. */
  settle(): void {
    this.lost.clear();
  }

  /** The page is read anew from here on: what is not found again is forgotten at the end. */
  beginAnew(): void {
    this.unseen = new Set(this.blocks);
    this.silentBefore = this.silent;
  }

  /** The block that was indexed with this text in these nodes before, and now was found again. */
  foundAgain({ container, text, pieces }: TextBlock): IndexedBlock | undefined {
    const block = this.at(container.element).find(
      ({ source }) => source.text === text && isSame(source.pieces, pieces),
    );
    if (block) this.unseen.delete(block);
    return block;
  }

  /** @returns whether blocks were forgotten */
  endAnew(): boolean {
    const gone = this.drop((block) => this.unseen.has(block));
    this.unseen.clear();
    // What was moved about on the page is found again all the same.
    this.blocks.sort((one, other) => (follows(nodeOf(one), nodeOf(other)) ? -1 : 1));
    this.silent -= this.silentBefore;
    this.counted = this.silent;
    return gone;
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

  /**
   * Forgets the blocks whose text stands directly in these elements, or anywhere in those, and all that is gone.
   * @returns whether there were any
   */
  forget(elements: ReadonlySet<Element>, whole: readonly Element[]): boolean {
    const outer = new Set(whole);
    return this.drop((block) => {
      const { element } = block.source.container;
      return elements.has(element) || !isShown(nodeOf(block)) || isWithin(element, outer);
    });
  }

  private drop(isGone: (block: IndexedBlock) => boolean): boolean {
    const gone = new Set(this.blocks.filter(isGone));
    if (gone.size === 0) return false;
    this.blocks = this.blocks.filter((block) => !gone.has(block));
    for (const block of gone) {
      const { container, text } = block.source;
      const { element } = container;
      if (block.mentions.length > 0) this.lost.set(text, [...(this.lost.get(text) ?? []), block]);
      const left = this.at(element).filter((other) => other !== block);
      if (left.length > 0) this.byElement.set(element, left);
      else this.byElement.delete(element);
    }
    return true;
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

const isSame = (before: readonly Piece[], now: readonly Piece[]): boolean =>
  before.length === now.length &&
  before.every(({ node, from, to, start }, at) => {
    const other = now[at];
    return node === other?.node && from === other.from && to === other.to && start === other.start;
  });
