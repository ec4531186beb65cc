/** Does a block speak of Hong Kong's AI? The weighted sum of what it and its surroundings say, as log odds. */
import { isSaid } from './clues.ts';
import { type Features, featuresOf } from './features.ts';
import type { PageClues } from './page-clues.ts';
import type { Reading } from './reading.ts';
import { mapped, type Steps } from './steps.ts';
import type { ReadBlock } from './surroundings.ts';
import { SURE, THRESHOLD, type Weights } from './weights.ts';

/** By how much a block with these features passes the threshold, in log odds; it counts from 0 on. */
function margin(features: Features, weights: Weights): number {
  let sum = -Math.log(THRESHOLD / (1 - THRESHOLD));
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** Something in the block itself must be there to explain, and the page must surely speak of both. */
export function isCandidate({ clues }: ReadBlock, page: PageClues): boolean {
  if (!page.sure.hongKong || !page.sure.ai) return false;
  return (
    clues.entity ||
    clues.aiEntity ||
    clues.weakEntity ||
    clues.topic ||
    clues.weakTopic ||
    isSaid(clues.ai) ||
    isSaid(clues.hongKong)
  );
}

/**
 * Which blocks of a page count, in their order: those from `THRESHOLD` on, and none at all on a page where they do
 * not pass it by `SURE` together: several doubtful blocks agree by no accident, a single one may.
 * @param weights a parameter so that fitting and ablation use the same code
 */
export function* judge({ blocks, around, clues }: Reading, weights: Weights): Steps<boolean[]> {
  const passing = yield* mapped(blocks, (read, index) => {
    const here = around[index];
    if (!here || read.matches.length === 0 || !isCandidate(read, clues)) return -1;
    return margin(featuresOf(read, here, clues), weights);
  });
  const sure = passing.reduce((sum, one) => sum + Math.max(0, one), 0) >= SURE;
  return passing.map((one) => sure && one >= 0);
}
