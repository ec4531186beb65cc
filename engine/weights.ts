/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.4;

/** Some block of the page must reach this: halves the marks on pages that only look as if, for 0.4 points of F1. */
export const SURE = 0.88;

export const WEIGHTS: Weights = {
  'AI only, Hong Kong around': 1.57,
  'AI only, Hong Kong in a heading': 0.06,
  'AI only, Hong Kong in the title': -0.37,
  'AI only, a subject, page of Hong Kong': -1.08,
  'AI only, doubtful Hong Kong': 1.04,
  'AI only, page of Hong Kong': 1.75,
  'AI own, Hong Kong beside': 2.88,
  'AI own, beside': -2.29,
  'Hong Kong only, AI around': 1.17,
  'Hong Kong only, AI around, page ours': -0.54,
  'Hong Kong only, AI in a heading': 0.28,
  'Hong Kong only, AI in the title': -0.35,
  'Hong Kong only, page of AI': 2.11,
  'Hong Kong own, AI beside': 2.53,
  'Hong Kong own, beside': -2.8,
  'ai.bare': 0.88,
  'ai.hint': 0.96,
  'ai.name': 0.91,
  'ai.strong': 1.16,
  'ai.weak': -0.26,
  'ai@heading': -0.07,
  'ai@lead': -0.51,
  'ai@near': 0.49,
  around: 0.02,
  bias: -5.97,
  both: 4.23,
  core: 0.74,
  'core, AI beside': -1.57,
  'core, Hong Kong beside': 1.46,
  'core, Hong Kong here, AI on the page': 1.6,
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
  'hongKong.name': 1.19,
  'hongKong.strong': 2.2,
  'hongKong.weak': 1.9,
  'hongKong@address': 2.23,
  'hongKong@heading': 0.41,
  'hongKong@lead': 0.58,
  'hongKong@title': -0.06,
  long: -0.77,
  'mainland.alone': -0.61,
  'name and AI own': 1.2,
  'named, AI around': 1.14,
  'page, ours': 0.91,
  'subject and name, AI around': -1.32,
  topic: 0.89,
};
