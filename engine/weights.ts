/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.4;

/**
 * By so much the blocks of a page that count must pass the threshold together, in log odds. Cross-validated on labelled
 * real pages: 22 of 807 pages that say nothing of the kind have a mark then, instead of 68 without it, for 1.3 points of F1.
 */
export const SURE = 2.6;

export const WEIGHTS: Weights = {
  'AI only, Hong Kong around': 1.74,
  'AI only, Hong Kong in the title': -0.1,
  'AI only, a subject, page of Hong Kong': -1.06,
  'AI only, doubtful Hong Kong': 0.92,
  'AI only, page of Hong Kong': 1.97,
  'AI own, Hong Kong beside': 3.01,
  'AI own, beside': -2.63,
  'Hong Kong only, AI around': 1.84,
  'Hong Kong only, AI around, page ours': -0.63,
  'Hong Kong only, AI in a heading': -0.18,
  'Hong Kong only, AI in the title': -0.1,
  'Hong Kong only, page of AI': 1.08,
  'Hong Kong own, AI beside': 3.31,
  'Hong Kong own, beside': -3.29,
  'ai.bare': 1.11,
  'ai.hint': 1.29,
  'ai.name': 0.91,
  'ai.strong': 1.15,
  'ai.weak': -0.41,
  'ai@lead': -0.11,
  'ai@near': 0.38,
  bias: -6.07,
  both: 3.76,
  core: 0.49,
  'core, AI beside': -0.99,
  'core, Hong Kong beside': 1.86,
  'core, Hong Kong here, AI on the page': 1.54,
  'core, Hong Kong over it, AI around': -0.33,
  'core, both beside': -0.38,
  'doubtful AI, Hong Kong around': 2.17,
  elsewhere: -0.45,
  entity: 1.23,
  'entity.ai': 1.36,
  'entity.weak': 0.98,
  'foreign.alone': -1.18,
  heading: 0.43,
  'hongKong.hint': 0.65,
  'hongKong.name': 1.73,
  'hongKong.strong': 2.46,
  'hongKong.weak': 2.05,
  'hongKong@address': 2.46,
  'hongKong@heading': 0.25,
  'hongKong@lead': 0.63,
  long: -0.57,
  'mainland.alone': -0.66,
  'mostly a name': 1.49,
  'mostly a name, AI around': 1.59,
  'name and AI own': 1.13,
  'named, AI around': 0.84,
  'noted name': 0.95,
  'noted name, AI around': 0.28,
  'page, ours': 0.83,
  'subject and name, AI around': -1.08,
  topic: 0.83,
};
