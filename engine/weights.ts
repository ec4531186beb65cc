/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.45;

/** Some block of the page must reach this: halves the marks on pages that only look as if, for 0.4 points of F1. */
export const SURE = 0.75;

export const WEIGHTS: Weights = {
  'AI only, Hong Kong around': 2.1,
  'AI only, Hong Kong in a heading': -0.84,
  'AI only, Hong Kong in the title': -0.32,
  'AI only, a subject, page of Hong Kong': -1.21,
  'AI only, doubtful Hong Kong': 0.48,
  'AI only, page of Hong Kong': 1.98,
  'AI own, Hong Kong beside': 2.68,
  'AI own, beside': -2.32,
  'Hong Kong only, AI around': 2.1,
  'Hong Kong only, AI around, page ours': -2.06,
  'Hong Kong only, AI in a heading': 0.31,
  'Hong Kong only, AI in the title': -0.53,
  'Hong Kong only, page of AI': 0.81,
  'Hong Kong own, AI beside': 3.48,
  'Hong Kong own, beside': -2.6,
  'ai.bare': 0.75,
  'ai.hint': 1.6,
  'ai.name': 0.83,
  'ai.strong': 1.04,
  'ai.weak': -0.4,
  'ai@heading': 0.47,
  'ai@lead': -0.26,
  'ai@near': 0.23,
  'another AI': -1.69,
  around: -0.29,
  bias: -6.03,
  both: 4.14,
  core: 0.91,
  'core, AI beside': -1.66,
  'core, Hong Kong beside': 2.23,
  'core, Hong Kong here, AI on the page': 2.09,
  'core, Hong Kong over it, AI around': -1.11,
  'core, both beside': -0.39,
  'doubtful AI, Hong Kong around': 2.15,
  elsewhere: -0.86,
  entity: 1.35,
  'entity.ai': 1.17,
  'entity.weak': 1.65,
  'foreign.alone': -1.45,
  heading: 0.65,
  'hongKong.hint': 0.69,
  'hongKong.name': 1.28,
  'hongKong.strong': 2.1,
  'hongKong.weak': 2.2,
  'hongKong@address': 2.29,
  'hongKong@heading': 0.51,
  'hongKong@lead': 0.53,
  'hongKong@title': 0.2,
  long: -0.8,
  'mainland.alone': -0.72,
  'name and AI own': 1.86,
  'named, AI around': 2.4,
  'page, ours': 1.13,
  'subject and name, AI around': -1.66,
  topic: 0.81,
};
