/**
 * Does a block speak of Hong Kong's AI? Three things must be there: Hong Kong, AI, and something of its
 * own to explain. Each is a pool of evidence that adds up without ever passing 1 (noisy or), and the
 * score is their product. What spoke is kept, so that every mention can say why.
 */
import { evidence, isSaid, type Say } from './clues.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { ReadBlock, Surroundings } from './surroundings.ts';
import type { Evidence } from './types.ts';
import type { Weights } from './weights.ts';

export interface Verdict {
  /** 0 to 1; a block counts from `threshold` on. */
  score: number;
  counts: boolean;
  evidence: Evidence[];
}

/** Evidence that adds up: two halves make three quarters. */
class Pool {
  private missing = 1;
  readonly evidence: { item: Evidence; weight: number }[] = [];

  add(weight: number, item?: Evidence): void {
    this.missing *= 1 - weight;
    if (item && weight > 0.05) this.evidence.push({ item, weight });
  }

  get value(): number {
    return 1 - this.missing;
  }
}

type Side = 'hongKong' | 'ai';

function pool(side: Side, read: ReadBlock, around: Surroundings, page: PageEvidence, weights: Weights): Pool {
  const { clues } = read;
  const short = side === 'ai' ? 'ai' : 'hk';
  const what = side === 'ai' ? 'ai' : 'hong-kong';
  const into = new Pool();
  const sense = (said: Say): number => {
    if (!isSaid(said)) return 0;
    return said.how === 'bare' && page.notAi ? weights['keep.otherAi'] : 1;
  };
  const own = clues[side];
  if (own.how !== null) {
    const weight = own.how === 'bare' ? weights['ai.block.bare'] * sense(own) : weights[`${short}.block.${own.how}`];
    into.add(weight, evidence(what, own, 'block'));
  }

  let keep = 1;
  if (side === 'hongKong' && !isSaid(own)) {
    if (clues.elsewhere) keep *= weights['keep.elsewhere'];
    if (clues.mainland) keep *= weights['keep.mainland'];
    if (page.elsewhere > page.hongKong) keep *= weights['keep.elsewhereOnPage'];
  }
  const outside = (said: Say, weight: number, where: Evidence['where']): void => {
    const worth = sense(said) * weight * keep;
    if (worth > 0) into.add(worth, evidence(what, said, where));
  };

  if (around.lead) outside(around.lead.clues[side], weights[`${short}.lead`], 'heading');
  around.headings.forEach((heading, index) => {
    outside(heading.clues[side], weights[`${short}.heading`] / (index + 1), 'heading');
  });
  outside(page.title[side], weights[`${short}.title`], 'title');
  outside(page.description[side], weights[`${short}.description`], 'title');
  for (const { read: other, distance } of around.near) outside(other.clues[side], weights[`${short}.near`] / distance, 'nearby');
  if (side === 'hongKong' && page.address) {
    into.add(weights['hk.address'] * keep, { for: 'hong-kong', text: page.address, where: 'address' });
  }
  const share = Math.min(1, page[side] / weights[side === 'ai' ? 'full.ai' : 'full.hongKong']);
  into.add(weights[`${short}.page`] * share * keep, { for: what, text: page.words[side], where: 'page' });
  return into;
}

/** What the block itself has that a reader would want explained. */
function ownValue({ clues }: ReadBlock, weights: Weights): number {
  const own = new Pool();
  const hongKong = isSaid(clues.hongKong);
  const ai = isSaid(clues.ai);
  if (hongKong && ai) own.add(weights['own.both']);
  if (clues.entity) own.add(weights['own.entity']);
  else if (clues.weakEntity) own.add(weights['own.weakEntity']);
  if (clues.topic) own.add(weights['own.topic']);
  else if (clues.weakTopic) own.add(weights['own.weakTopic']);
  if (hongKong) own.add(weights['own.hongKong']);
  if (ai) own.add(weights['own.ai']);
  return own.value;
}

/** The strongest pieces of a pool, strongest first; what the block itself says is enough for the reader. */
function strongest(from: Pool): Evidence[] {
  const sorted = [...from.evidence].sort((a, b) => b.weight - a.weight).map(({ item }) => item);
  const inside = sorted.filter(({ where }) => where === 'block' || where === 'name');
  return (inside.length > 0 ? inside : sorted).filter(({ text }) => text !== '').slice(0, 2);
}

/** Weighs one block. Pure; the weights are a parameter so that fitting and ablation use the same code. */
export function judge(read: ReadBlock, around: Surroundings, page: PageEvidence, weights: Weights): Verdict {
  if (!page.sure.hongKong || !page.sure.ai) return { score: 0, counts: false, evidence: [] };
  const own = ownValue(read, weights);
  if (own === 0) return { score: 0, counts: false, evidence: [] };
  const hongKong = pool('hongKong', read, around, page, weights);
  const ai = pool('ai', read, around, page, weights);
  const score = hongKong.value * ai.value * own * (read.block.aside ? weights['keep.aside'] : 1);
  return {
    score,
    counts: score >= weights.threshold,
    evidence: [...strongest(hongKong), ...strongest(ai)],
  };
}
