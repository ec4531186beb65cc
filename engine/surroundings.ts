/** What stands around a block: the headings over it, the line that leads into its list, its neighbours. */
import { type Clues, isSaid, type Side } from './clues.ts';
import type { Match } from './match.ts';
import { mapped, type Steps } from './steps.ts';
import type { Block } from './types.ts';

/** A block with what its text says. `order` is its place among all blocks of the page, with or without clues. */
export interface ReadBlock {
  block: Block;
  order: number;
  matches: readonly Match[];
  clues: Clues;
}

export interface Surroundings {
  /** Headings over the block, nearest first. */
  headings: ReadBlock[];
  /** Blocks before and after, with how many blocks away they stand (1 or 2), nearest first. */
  near: { read: ReadBlock; distance: number }[];
  /** The line that ends in a colon before the list that the block is an item of. */
  lead: ReadBlock | null;
  /** Shares, 0 to 1, of the five blocks before and the five after that say something for Hong Kong, or for AI. */
  beside: { hongKong: number; ai: number };
}

const REACH = 2;
/** Fitted on labelled real pages: four to six blocks each way tell about the same, fewer or more tell less. */
const WIDE = 5;

/** What stands over the next block. The page's own text and what stands beside it each have their own headings. */
interface Over {
  /** The outermost first. */
  headings: ReadBlock[];
  lead: ReadBlock | null;
}

const nothingOver = (): Over => ({ headings: [], lead: null });

/** For each block of a page, in the page's order, what stands around it. One pass. */
export function surroundings(blocks: readonly ReadBlock[]): Steps<Surroundings[]> {
  const [own, aside]: [Over, Over] = [nothingOver(), nothingOver()];
  return mapped(blocks, (read, index) => {
    const { block } = read;
    const over = block.aside ? aside : own;
    const { headings } = over;
    if (block.role === 'heading') {
      while (headings.length > 0 && (headings[headings.length - 1]?.block.level ?? 0) >= block.level) headings.pop();
    }
    if (block.role !== 'item') over.lead = null;
    const wide = [...nearby(blocks, index)];
    const around: Surroundings = {
      headings: [...headings].reverse(),
      near: wide.filter(({ distance }) => distance <= REACH).sort((a, b) => a.distance - b.distance),
      lead: over.lead,
      beside: { hongKong: shareOf(wide, 'hongKong'), ai: shareOf(wide, 'ai') },
    };
    if (block.role === 'heading') headings.push(read);
    if (block.role === 'paragraph' && /[:：]\s*$/.test(block.text)) over.lead = read;
    return around;
  });
}

/** The blocks before and after one, at most `WIDE` blocks away, nearest first on each side. */
function* nearby(blocks: readonly ReadBlock[], index: number): Generator<Surroundings['near'][number]> {
  const here = blocks[index];
  if (!here) return;
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
      const read = blocks[at];
      if (!read) break;
      const distance = Math.abs(read.order - here.order);
      if (distance > WIDE) break;
      if (read.block.aside === here.block.aside) yield { read, distance };
    }
  }
}

/** The share of the blocks on both sides that say something for a side; what says nothing at all counts as such. */
const shareOf = (beside: Surroundings['near'], side: Side): number =>
  beside.filter(({ read }) => isSaid(read.clues[side])).length / (2 * WIDE);
