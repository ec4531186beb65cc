/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.4;

/**
 * The blocks of a page that count must add up to this. Cross-validated on labelled real pages: 9 of 452 pages that
 * say nothing of the kind have a mark then, instead of 15 without it, for 0.3 points of F1.
 */
export const SURE = 0.9;

export const WEIGHTS: Weights = {
  'AI only, Hong Kong around': 1.55,
  'AI only, Hong Kong in a heading': 0.03,
  'AI only, Hong Kong in the title': -0.35,
  'AI only, a subject, page of Hong Kong': -1.08,
  'AI only, doubtful Hong Kong': 1.04,
  'AI only, page of Hong Kong': 1.76,
  'AI own, Hong Kong beside': 2.9,
  'AI own, beside': -2.28,
  'Hong Kong only, AI around': 1.18,
  'Hong Kong only, AI around, page ours': -0.5,
  'Hong Kong only, AI in a heading': 0.34,
  'Hong Kong only, AI in the title': -0.41,
  'Hong Kong only, page of AI': 2.11,
  'Hong Kong own, AI beside': 2.53,
  'Hong Kong own, beside': -2.82,
  'ai.bare': 0.88,
  'ai.hint': 0.96,
  'ai.name': 0.91,
  'ai.strong': 1.16,
  'ai.weak': -0.26,
  'ai@heading': -0.07,
  'ai@lead': -0.53,
  'ai@near': 0.48,
  'another AI': -0.01,
  around: 0.03,
  bias: -5.96,
  both: 4.23,
  core: 0.74,
  'core, AI beside': -1.56,
  'core, Hong Kong beside': 1.47,
  'core, Hong Kong here, AI on the page': 1.59,
  'core, Hong Kong over it, AI around': -0.32,
  'core, both beside': -0.53,
  'doubtful AI, Hong Kong around': 1.91,
  elsewhere: -0.61,
  entity: 1.62,
  'entity.ai': 1.35,
  'entity.weak': 1.21,
  'foreign.alone': -1.23,
  heading: 0.55,
  'hongKong.hint': 0.58,
  'hongKong.name': 1.18,
  'hongKong.strong': 2.19,
  'hongKong.weak': 1.9,
  'hongKong@address': 2.23,
  'hongKong@heading': 0.42,
  'hongKong@lead': 0.58,
  'hongKong@title': -0.07,
  long: -0.75,
  'mainland.alone': -0.61,
  'name and AI own': 1.19,
  'named, AI around': 1.11,
  'page, ours': 0.9,
  'subject and name, AI around': -1.32,
  topic: 0.89,
};
