/**
 * Does a block speak of Hong Kong's AI? The weighted sum of what it and its surroundings say, as log
 * odds. What spoke is kept, so that every mention can say why.
 */
import { type Clues, isSaid } from './clues.ts';
import { type Features, featuresOf } from './features.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Reading } from './reading.ts';
import { mapped, type Steps } from './steps.ts';
import type { ReadBlock, Surroundings } from './surroundings.ts';
import type { Evidence } from './types.ts';
import { SURE, THRESHOLD, type Weights } from './weights.ts';

/** By how much a block with these features passes the threshold, in log odds; it counts from 0 on. */
function passes(features: Features, weights: Weights): number {
  let sum = -Math.log(THRESHOLD / (1 - THRESHOLD));
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** Something in the block itself must be there to explain, and the page must surely speak of both. */
export function isCandidate({ clues }: ReadBlock, page: PageEvidence): boolean {
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
export function* judge({ blocks, around, evidence }: Reading, weights: Weights): Steps<boolean[]> {
  const passing = yield* mapped(blocks, (read, index) => {
    const here = around[index];
    if (!here || read.matches.length === 0 || !isCandidate(read, evidence)) return -1;
    return passes(featuresOf(read, here, evidence), weights);
  });
  const sure = passing.reduce((sum, one) => sum + Math.max(0, one), 0) >= SURE;
  return passing.map((one) => sure && one >= 0);
}

type Side = 'hongKong' | 'ai';

/** The nearest words that speak for a side: in the block itself, over it, in the title, beside it, on the page. */
function nearest(side: Side, read: ReadBlock, around: Surroundings, page: PageEvidence): Evidence | null {
  const what = side === 'ai' ? 'ai' : 'hong-kong';
  const own = read.clues[side];
  if (isSaid(own)) return { for: what, text: own.text, where: own.how === 'name' ? 'name' : 'block' };
  const said = (clues: Clues | undefined): string | null => (clues && isSaid(clues[side]) ? clues[side].text : null);
  const headings = [...(around.lead ? [around.lead] : []), ...around.headings];
  const over = headings.map((heading) => said(heading.clues)).find((text) => text !== null);
  if (over) return { for: what, text: over, where: 'heading' };
  const title = said(page.title) ?? said(page.description);
  if (title) return { for: what, text: title, where: 'title' };
  const beside = around.near.map((other) => said(other.read.clues)).find((text) => text !== null);
  if (beside) return { for: what, text: beside, where: 'nearby' };
  if (page.words[side]) return { for: what, text: page.words[side], where: 'page' };
  return side === 'hongKong' && page.address ? { for: what, text: page.address, where: 'address' } : null;
}

/** Why a block counts, for the reader: the nearest words for Hong Kong and for AI. */
export function reasons(read: ReadBlock, around: Surroundings, page: PageEvidence): Evidence[] {
  return [nearest('hongKong', read, around, page), nearest('ai', read, around, page)].filter((item) => item !== null);
}
