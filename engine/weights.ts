/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.4;

/**
 * By so much the blocks of a page that count must pass the threshold together, in log odds. Cross-validated on labelled
 * real pages: 23 of 807 pages that say nothing of the kind have a mark then, instead of 68 without it, for 1.3 points of F1.
 */
export const SURE = 2.6;

export const WEIGHTS: Weights = {
  'AI only, Hong Kong around': 1.72,
  'AI only, Hong Kong in the title': -0.29,
  'AI only, a subject, page of Hong Kong': -1.03,
  'AI only, doubtful Hong Kong': 0.88,
  'AI only, page of Hong Kong': 2.05,
  'AI own, Hong Kong beside': 3.32,
  'AI own, beside': -2.65,
  'Hong Kong only, AI around': 1.8,
  'Hong Kong only, AI around, page ours': -0.9,
  'Hong Kong only, AI in a heading': -0.14,
  'Hong Kong only, AI in the title': 0.02,
  'Hong Kong only, page of AI': 1.16,
  'Hong Kong own, AI beside': 3.32,
  'Hong Kong own, beside': -3.32,
  'ai.bare': 1.11,
  'ai.hint': 1.38,
  'ai.name': 0.85,
  'ai.strong': 1.16,
  'ai.weak': -0.44,
  'ai@lead': -0.29,
  'ai@near': 0.32,
  bias: -6.14,
  both: 3.64,
  core: 0.61,
  'core, AI beside': -1.48,
  'core, Hong Kong beside': 2.46,
  'core, Hong Kong here, AI on the page': 2.01,
  'core, Hong Kong over it, AI around': -0.87,
  'core, both beside': -0.76,
  'doubtful AI, Hong Kong around': 2.3,
  elsewhere: -0.65,
  entity: 0.94,
  'entity.ai': 1.39,
  'entity.weak': 0.97,
  'foreign.alone': -1.19,
  heading: 0.49,
  'hongKong.hint': 0.59,
  'hongKong.name': 1.74,
  'hongKong.strong': 2.59,
  'hongKong.weak': 2.08,
  'hongKong@address': 2.5,
  'hongKong@heading': 0.36,
  'hongKong@lead': 1.08,
  long: -0.5,
  'mainland.alone': -0.76,
  'mostly a name': 1.86,
  'mostly a name, AI around': 1.76,
  'name and AI own': 1.6,
  'named, AI around': 1.13,
  'noted name': 1.03,
  'noted name, AI around': 0.29,
  'page, ours': 0.83,
  'subject and name, AI around': -1.64,
  topic: 0.97,
};
