/** Reads roots of the page into the index: blocks, what matches in them, whether they are rendered. */
import type { Engine } from '../../engine/annotate.ts';
import type { Block } from '../../engine/types.ts';
import { type PlainBlock, withPieces } from './block-text.ts';
import type { Container } from './containers.ts';
import type { IndexedBlock, PageIndex } from './page-index.ts';
import { readBlocks } from './read-blocks.ts';
import { isRendered } from './rendered.ts';
import type { Slices } from './slices.ts';

/** Text of several blocks is matched at once, up to about this many units: one call of the expressions. */
const BATCH = 8000;

/** The clock is looked at once in so many steps. */
const STEPS = 16;

const blockOf = ({ text, container: { role, level, aside } }: PlainBlock): Block => ({ text, role, level, aside });

/** What is read: everything below a node, or only the text that stands directly in it. */
export interface Source {
  root: Node;
  own: boolean;
}

interface Gathered {
  block: PlainBlock;
  source: Source;
}

/** Matches a batch of blocks, parted by line feeds, which no form contains, and indexes those that say something. */
function index(batch: readonly Gathered[], engine: Engine, into: PageIndex): boolean {
  const matches = engine.find(batch.map(({ block }) => block.text).join('\n'));
  let kept: IndexedBlock[] = [];
  let news = false;
  let at = 0;
  let base = 0;
  let skippedBlocks = 0;
  let skippedCharacters = 0;
  let silent = 0;
  let last: Source | null = null;
  for (const { block, source: from } of batch) {
    if (from !== last) {
      // Sources stand apart in the page.
      into.insert(kept);
      kept = [];
      skippedBlocks = skippedCharacters = 0;
      last = from;
    }
    const { text, container } = block;
    const end = base + text.length;
    const own = [];
    for (; at < matches.length; at++) {
      const match = matches[at];
      if (!match || match.start >= end) break;
      own.push({ ...match, start: match.start - base, end: match.end - base });
    }
    base = end + 1;
    if (own.length > 0 || container.role === 'heading') {
      const source = own.length > 0 ? withPieces(block) : { ...block, pieces: [] };
      const before = into.foundAgain(source);
      if (before) {
        Object.assign(before, { skippedBlocks, skippedCharacters });
        into.insert(kept);
        kept = [];
      } else {
        const read = engine.read(blockOf(block), own);
        const rendered = own.length === 0 || isRendered(container.element);
        const indexed = into.cameAgain(block.text) ?? { mentions: [] };
        kept.push(Object.assign(indexed, { source, read, skippedBlocks, skippedCharacters, rendered }));
        news = true;
      }
      skippedBlocks = 0;
      skippedCharacters = 0;
    } else {
      skippedBlocks++;
      skippedCharacters += text.length;
      if (!container.aside) silent++;
    }
  }
  into.insert(kept);
  into.countSilent(silent);
  return news;
}

export interface Reading {
  engine: Engine;
  into: PageIndex;
  slices: Slices;
  /** Is given the roots of their own that stand below: shadow roots, frames. */
  onRoot: (root: Node) => void;
}

/**
 * Reads some parts of the page together.
 * @returns whether anything that says something, or a heading, was found
 * @throws the signal's reason when the work was called off during a pause
 */
export async function readSources(
  sources: Iterable<Source>,
  { engine, into, slices, onRoot }: Reading,
): Promise<boolean> {
  let news = false;
  let batch: Gathered[] = [];
  let size = 0;
  let steps = 0;
  const containers = new Map<Element, Container>();
  const flush = (): void => {
    if (batch.length > 0) news = index(batch, engine, into) || news;
    batch = [];
    size = 0;
  };
  for (const source of sources) {
    for (const block of readBlocks(source.root, { own: source.own, onRoot, containers })) {
      if (block) {
        batch.push({ block, source });
        size += block.text.length;
      }
      const full = size > BATCH;
      if (!full && ++steps % STEPS !== 0) continue;
      const due = slices.due();
      // Its nodes are looked up before anything can change them.
      if (full || due) flush();
      if (!due) continue;
      await slices.pause();
      containers.clear();
    }
  }
  flush();
  return news;
}
