/**
 * What a block and its surroundings say, as numbers: one a kind of evidence, each 0 to 1. The judgement is
 * their weighted sum (judge.ts); the weights are fitted (weights.ts). A feature here is a question that a
 * reader would ask.
 */
import { type Clues, isSaid, type Say } from './clues.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { ReadBlock, Surroundings } from './surroundings.ts';

export type Features = Record<string, number>;

type Side = 'hongKong' | 'ai';

/** How surely the surroundings speak of a side; each place adds to the others without passing 1. */
const PLACES = { lead: 0.8, heading: 0.7, title: 0.7, description: 0.3, near: 0.4, page: 0.9, address: 0.6 };

/** The shares of a page's blocks at which the page is wholly about Hong Kong, or about AI. */
const WHOLLY = { hongKong: 0.3, ai: 0.5 };

const yes = (condition: boolean): number => (condition ? 1 : 0);
const said = (say: Say): number => yes(isSaid(say));

/** What the surroundings say for a side, place by place. */
function places(side: Side, around: Surroundings, page: PageEvidence) {
  const heading = around.headings.findIndex((read) => isSaid(read.clues[side]));
  const near = around.near.filter(({ read }) => isSaid(read.clues[side]));
  return {
    lead: around.lead ? said(around.lead.clues[side]) : 0,
    heading: heading < 0 ? 0 : 1 / (heading + 1),
    title: said(page.title[side]),
    description: said(page.description[side]),
    near: near.length === 0 ? 0 : 1 / Math.min(...near.map(({ distance }) => distance)),
    page: Math.min(1, page[side] / WHOLLY[side]),
    address: side === 'hongKong' ? yes(page.address !== null) : 0,
  };
}

function together(at: ReturnType<typeof places>): number {
  let missing = 1;
  for (const place of Object.keys(PLACES) as (keyof typeof PLACES)[]) missing *= 1 - PLACES[place] * at[place];
  return 1 - missing;
}

function own(clues: Clues, features: Features): void {
  for (const side of ['hongKong', 'ai'] as const) {
    const { how } = clues[side];
    if (how) features[`${side}.${how}`] = 1;
  }
  features['entity'] = yes(clues.entity);
  features['entity.ai'] = yes(clues.aiEntity);
  features['entity.weak'] = yes(clues.weakEntity && !clues.entity);
  features['topic'] = yes(clues.topic);
  features['core'] = yes(clues.core);
  features['topic.weak'] = yes(clues.weakTopic && !clues.topic);
  features['elsewhere'] = yes(clues.elsewhere);
  features['elsewhere.alone'] = yes(clues.elsewhere && !isSaid(clues.hongKong));
  features['mainland.alone'] = yes(clues.mainland && !isSaid(clues.hongKong));
  features['not-ai'] = yes(clues.notAi);
}

/** The features of one block. Absent ones are 0. */
export function featuresOf(read: ReadBlock, around: Surroundings, page: PageEvidence): Features {
  const { clues, block } = read;
  const features: Features = { bias: 1 };
  own(clues, features);

  const hongKongAt = places('hongKong', around, page);
  const aiAt = places('ai', around, page);
  for (const [place, value] of Object.entries(hongKongAt)) features[`hongKong@${place}`] = value;
  for (const [place, value] of Object.entries(aiAt)) if (place !== 'address') features[`ai@${place}`] = value;
  const hongKong = together(hongKongAt);
  const ai = together(aiAt);

  const hongKongOwn = said(clues.hongKong);
  // Where the page says that AI means something else, the two letters alone say nothing.
  const other = clues.ai.how === 'bare' && page.notAi;
  const aiOwn = other ? 0 : said(clues.ai);
  const named = yes(clues.entity);
  const subject = yes(clues.topic);
  const core = yes(clues.core);
  const hongKongHere = Math.max(hongKongOwn, hongKongAt.page);
  features['both'] = hongKongOwn * aiOwn;
  features['around'] = hongKong * ai;
  features['core, Hong Kong here, AI on the page'] = core * hongKongHere * Math.max(ai, 0.5);
  features['core, Hong Kong over it, AI around'] = core * hongKong * ai;
  features['AI own, page of Hong Kong'] = aiOwn * (1 - hongKongOwn) * hongKongAt.page;
  features['subject and AI own, page of Hong Kong'] = subject * aiOwn * (1 - hongKongOwn) * hongKongAt.page;
  const doubtful = yes(clues.weakEntity && !clues.entity);
  features['name and AI own'] = named * aiOwn;
  features['doubtful name and AI own, page of Hong Kong'] = doubtful * aiOwn * hongKongAt.page;
  features['doubtful name and AI own, Hong Kong around'] = doubtful * aiOwn * hongKong;
  features['Hong Kong own, page of AI'] = hongKongOwn * (1 - aiOwn) * aiAt.page;
  features['doubtful Hong Kong, AI own'] = yes(clues.hongKong.doubtful > 0) * aiOwn * (1 - hongKongOwn);
  features['ai own, Hong Kong around'] = aiOwn * (1 - hongKongOwn) * hongKong;
  features['Hong Kong own, AI around'] = hongKongOwn * (1 - aiOwn) * ai;
  features['named, AI around'] = named * (1 - aiOwn) * ai;
  features['subject and name, AI around'] = subject * named * (1 - aiOwn) * ai;
  features['neither own, both around'] = (1 - aiOwn) * (1 - hongKongOwn) * hongKong * ai;
  features['weak AI own, Hong Kong around'] = yes(clues.ai.how === 'weak') * Math.max(hongKongOwn, hongKong);
  features['another AI'] = yes(other);
  features['page of other places'] = yes(page.elsewhere > page.hongKong);

  features['heading'] = yes(block.role === 'heading');
  features['item'] = yes(block.role === 'item');
  features['cell'] = yes(block.role === 'cell');
  features['aside'] = yes(block.aside);
  features['long'] = yes(block.text.length > 250);
  return features;
}
