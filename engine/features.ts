/**
 * What a block and its surroundings say, as numbers: one a kind of evidence, each 0 to 1. The judgement is
 * their weighted sum (judge.ts); the weights are fitted (weights.ts). A feature here is a question that a
 * reader would ask.
 */
import { isSaid, type Say, type Side } from './clues.ts';
import { generalWords } from './general-words.ts';
import type { PageClues } from './page-clues.ts';
import type { ReadBlock, Surroundings } from './surroundings.ts';

export type Features = Record<string, number>;

/** How surely the surroundings speak of a side (chosen); each place adds to the others without passing 1. */
const PLACES = { lead: 0.8, heading: 0.7, title: 0.7, description: 0.3, near: 0.4, page: 0.9, address: 0.6 };

/** The shares of a page's blocks at which the page is wholly about Hong Kong, or about AI (chosen). */
const WHOLLY = { hongKong: 0.3, ai: 0.5 };

/** From so many UTF-16 units on a block says many things (chosen). */
const LONG = 250;

const yes = (condition: boolean): number => (condition ? 1 : 0);
const said = (say: Say): number => yes(isSaid(say));

/** The mark of a note before a name, as authors' affiliations have it: 1HKUST. */
const NOTED = /(?:^|[\s,;|])\d[A-Z]/;

/** What the surroundings say for a side, place by place. */
function places(side: Side, around: Surroundings, page: PageClues) {
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

/** What the block's own words say. */
function own({ clues, block }: ReadBlock): Features {
  const apart = !isSaid(clues.hongKong);
  const features: Features = {
    bias: 1,
    entity: yes(clues.entity),
    'entity.ai': yes(clues.aiEntity),
    'entity.weak': yes(clues.weakEntity && !clues.entity),
    topic: yes(clues.topic),
    core: yes(clues.core),
    elsewhere: yes(clues.elsewhere),
    'mainland.alone': yes(clues.mainland && apart),
    'foreign.alone': yes(clues.foreignAi && apart),
    heading: yes(block.role === 'heading'),
    long: yes(block.text.length > LONG),
  };
  if (clues.hongKong.how) features[`hongKong.${clues.hongKong.how}`] = 1;
  if (clues.ai.how) features[`ai.${clues.ai.how}`] = 1;
  return features;
}

/** The features of one block. Absent ones are 0. */
export function featuresOf(read: ReadBlock, around: Surroundings, page: PageClues): Features {
  const { clues } = read;
  const { beside } = around;
  const hongKongAt = places('hongKong', around, page);
  const aiAt = places('ai', around, page);
  const hongKong = together(hongKongAt);
  const ai = together(aiAt);

  const hongKongOwn = said(clues.hongKong);
  const aiOwn = said(clues.ai);
  const hongKongOnly = hongKongOwn * (1 - aiOwn);
  const aiOnly = aiOwn * (1 - hongKongOwn);
  const named = yes(clues.entity);
  const nameOnly = named * (1 - aiOwn);
  /** How much of the block the names are: a line of affiliations is little else. */
  const share = Math.min(1, clues.named / Math.max(1, read.block.text.length));
  const noted = yes(NOTED.test(read.block.text));
  const subject = yes(clues.topic);
  const core = yes(clues.core);

  return {
    ...own(read),
    ...(hongKongOnly ? generalWords(read.block.text, 'Hong Kong only') : {}),
    ...(aiOnly ? generalWords(read.block.text, 'AI only') : {}),
    'hongKong@lead': hongKongAt.lead,
    'hongKong@heading': hongKongAt.heading,
    'hongKong@address': hongKongAt.address,
    'ai@lead': aiAt.lead,
    'ai@near': aiAt.near,
    'page, ours': page.ours,

    both: hongKongOwn * aiOwn,
    'name and AI own': named * aiOwn,
    'named, AI around': nameOnly * ai,
    'mostly a name': nameOnly * share,
    'mostly a name, AI around': nameOnly * share * ai,
    'noted name': nameOnly * noted,
    'noted name, AI around': nameOnly * noted * ai,
    'subject and name, AI around': subject * nameOnly * ai,
    'core, Hong Kong here, AI on the page': core * Math.max(hongKongOwn, hongKongAt.page) * Math.max(ai, 0.5),
    'core, Hong Kong over it, AI around': core * hongKong * ai,
    'core, both beside': core * beside.hongKong * beside.ai,
    'core, Hong Kong beside': core * beside.hongKong,
    'core, AI beside': core * beside.ai,

    'AI only, Hong Kong around': aiOnly * hongKong,
    'AI only, page of Hong Kong': aiOnly * page.hongKong,
    'AI only, Hong Kong in the title': aiOnly * hongKongAt.title,
    'AI only, doubtful Hong Kong': aiOnly * yes(clues.hongKong.doubtful.length > 0),
    'AI only, a subject, page of Hong Kong': aiOnly * subject * hongKongAt.page,
    'doubtful AI, Hong Kong around': yes(clues.ai.how === 'weak') * Math.max(hongKongOwn, hongKong),
    'Hong Kong only, page of AI': hongKongOnly * page.ai,
    'Hong Kong only, AI around': hongKongOnly * ai,
    'Hong Kong only, AI around, page ours': hongKongOnly * ai * page.ours,
    'Hong Kong only, AI in the title': hongKongOnly * aiAt.title,
    'Hong Kong only, AI in a heading': hongKongOnly * aiAt.heading,
    // A block that says one side among many that say the same speaks of that side alone.
    'Hong Kong own, beside': hongKongOwn * beside.hongKong,
    'Hong Kong own, AI beside': hongKongOwn * beside.ai,
    'AI own, beside': aiOwn * beside.ai,
    'AI own, Hong Kong beside': aiOwn * beside.hongKong,
  };
}
