/** Reads roots of the page into the index: blocks, what matches in them, whether they are rendered. */
import type { Engine } from '../../engine/annotate.ts';
import type { Block } from '../../engine/types.ts';
import { type PlainBlock, withPieces } from './block-text.ts';
import type { IndexedBlock, PageIndex } from './page-index.ts';
import { readBlocks } from './read-blocks.ts';
import { isRendered } from './rendered.ts';
import type { Slices } from './slices.ts';

/** Text of several blocks is matched at once, up to about this many units: one call of the expressions. */
const BATCH = 16_000;

/** The clock is looked at once in so many steps. */
const STEPS = 16;

const blockOf = ({ text, container: { role, level, aside } }: PlainBlock): Block => ({ text, role, level, aside });

/** Matches a batch of blocks, parted by line feeds, which no form contains. */
function index(batch: readonly PlainBlock[], engine: Engine, into: PageIndex): IndexedBlock[] {
  const matches = engine.find(batch.map((block) => block.text).join('\n'));
  const kept: IndexedBlock[] = [];
  let at = 0;
  let base = 0;
  let skippedBlocks = 0;
  let skippedCharacters = 0;
  let silent = 0;
  for (const block of batch) {
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
      const read = engine.read(blockOf(block), 0, own);
      const rendered = own.length === 0 || isRendered(container.element);
      const source = own.length > 0 ? withPieces(block) : { ...block, pieces: [] };
      kept.push({ source, read, skippedBlocks, skippedCharacters, rendered, mentions: [] });
      skippedBlocks = 0;
      skippedCharacters = 0;
    } else {
      skippedBlocks++;
      skippedCharacters += text.length;
      if (!container.aside) silent++;
    }
  }
  into.countSilent(silent);
  return kept;
}

export interface Reading {
  engine: Engine;
  into: PageIndex;
  slices: Slices;
  /** Is given the roots of their own that stand below: shadow roots, frames. */
  onRoot: (root: Node) => void;
}

/**
 * Reads everything below a root.
 * @param own reads only the text that stands directly in it, not the blocks inside it
 * @returns whether anything that says something, or a heading, was found
 * @throws the signal's reason when the work was called off during a pause
 */
export async function readRoot(root: Node, { engine, into, slices, onRoot }: Reading, own: boolean): Promise<boolean> {
  let news = false;
  let batch: PlainBlock[] = [];
  let size = 0;
  let steps = 0;
  const flush = (): void => {
    const kept = index(batch, engine, into);
    into.insert(kept);
    news ||= kept.length > 0;
    batch = [];
    size = 0;
  };
  for (const block of readBlocks(root, { own, onRoot })) {
    if (block) {
      batch.push(block);
      size += block.text.length;
    }
    const full = size > BATCH;
    if (!full && ++steps % STEPS !== 0) continue;
    const due = slices.due();
    // Its nodes are looked up before anything can change them.
    if (full || due) flush();
    if (due) await slices.pause();
  }
  flush();
  return news;
}
