/** Reads roots of the page into the index: blocks, what matches in them, whether they are rendered. */
import type { Engine } from '../../engine/annotate.ts';
import type { Block } from '../../engine/types.ts';
import type { TextBlock } from './block-text.ts';
import type { IndexedBlock, PageIndex } from './page-index.ts';
import { readBlocks } from './read-blocks.ts';
import { isRendered } from './rendered.ts';
import type { Slices } from './slices.ts';

/** Text of several blocks is matched at once, up to about this many units: one call of the expressions. */
const BATCH = 16_000;

const blockOf = ({ text, container: { role, level, aside } }: TextBlock): Block => ({ text, role, level, aside });

/** Matches a batch of blocks, parted by line feeds, which no form contains. */
function index(batch: readonly TextBlock[], engine: Engine, into: PageIndex): IndexedBlock[] {
  const matches = engine.find(batch.map((block) => block.text).join('\n'));
  const kept: IndexedBlock[] = [];
  let at = 0;
  let base = 0;
  let skippedBlocks = 0;
  let skippedCharacters = 0;
  let silent = 0;
  for (const source of batch) {
    const end = base + source.text.length;
    const own = [];
    for (; at < matches.length; at++) {
      const match = matches[at];
      if (!match || match.start >= end) break;
      own.push({ ...match, start: match.start - base, end: match.end - base });
    }
    base = end + 1;
    if (own.length > 0 || source.container.role === 'heading') {
      const read = engine.read(blockOf(source), 0, own);
      const rendered = own.length === 0 || isRendered(source.container.element);
      kept.push({ source, read, skippedBlocks, skippedCharacters, rendered, mentions: [] });
      skippedBlocks = 0;
      skippedCharacters = 0;
    } else {
      skippedBlocks++;
      skippedCharacters += source.text.length;
      if (!source.container.aside) silent++;
    }
  }
  into.countSilent(silent);
  return kept;
}

export interface Reading {
  engine: Engine;
  into: PageIndex;
  slices: Slices;
}

/**
 * Reads everything below a root.
 * @param only reads the text that stands directly in this element, not the blocks inside it
 * @returns the blocks that were indexed
 * @throws the signal's reason when the work was called off during a pause
 */
export async function readRoot(root: Node, reading: Reading, only?: Element): Promise<IndexedBlock[]> {
  const { engine, into, slices } = reading;
  const all: IndexedBlock[] = [];
  let batch: TextBlock[] = [];
  let size = 0;
  const flush = (): void => {
    const kept = index(batch, engine, into);
    into.insert(kept);
    all.push(...kept);
    batch = [];
    size = 0;
  };
  for (const block of readBlocks(root, only)) {
    if (block) {
      batch.push(block);
      size += block.text.length;
      if (size > BATCH) flush();
    }
    if (slices.due()) await slices.pause();
  }
  flush();
  return all;
}
