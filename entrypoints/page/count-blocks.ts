/** How many blocks of the page's own text stand in it now, without a look at what they say. */
import { readBlocks } from './read-blocks.ts';
import type { Slices } from './slices.ts';

/** @throws the signal's reason when the work was called off during a pause */
export async function countBlocks(roots: Iterable<Node>, slices: Slices): Promise<number> {
  let count = 0;
  for (const root of roots) {
    for (const block of readBlocks(root)) {
      if (block && !block.container.aside) count++;
      if (slices.due()) await slices.pause();
    }
  }
  return count;
}
