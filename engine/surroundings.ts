/** What stands around a block: the headings over it, the line that leads into its list, its neighbours. */
import type { Clues } from './clues.ts';
import type { Match } from './match.ts';
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
  /** Blocks before and after, with how many blocks away they stand (1 or 2). */
  near: { read: ReadBlock; distance: number }[];
  /** The line that ends in a colon before the list that the block is an item of. */
  lead: ReadBlock | null;
}

const REACH = 2;

/** For each block of a page, in the page's order, what stands around it. One pass. */
export function surroundings(blocks: readonly ReadBlock[]): Surroundings[] {
  const open: ReadBlock[] = [];
  let lead: ReadBlock | null = null;
  return blocks.map((read, index) => {
    const { block } = read;
    if (block.role === 'heading') {
      while (open.length > 0 && (open[open.length - 1]?.block.level ?? 0) >= block.level) open.pop();
    }
    if (block.role !== 'item') lead = null;
    const around: Surroundings = { headings: [...open].reverse(), near: nearBlocks(blocks, index), lead };
    if (block.role === 'heading') open.push(read);
    if (block.role === 'paragraph' && /[:：]\s*$/.test(block.text)) lead = read;
    return around;
  });
}

function nearBlocks(blocks: readonly ReadBlock[], index: number): Surroundings['near'] {
  const here = blocks[index];
  const near: Surroundings['near'] = [];
  if (!here) return near;
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
      const read = blocks[at];
      if (!read) break;
      const distance = Math.abs(read.order - here.order);
      if (distance > REACH) break;
      if (read.block.aside === here.block.aside) near.push({ read, distance });
    }
  }
  return near;
}
