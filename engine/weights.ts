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
  'AI only, Hong Kong around': 2.12,
  'AI only, Hong Kong in a heading': -0.84,
  'AI only, Hong Kong in the title': -0.28,
  'AI only, a subject, page of Hong Kong': -1.26,
  'AI only, doubtful Hong Kong': 0.47,
  'AI only, page of Hong Kong': 2.03,
  'AI own, Hong Kong beside': 2.63,
  'AI own, beside': -2.38,
  'Hong Kong only, AI around': 2.09,
  'Hong Kong only, AI around, page ours': -1.95,
  'Hong Kong only, AI in a heading': 0.29,
  'Hong Kong only, AI in the title': -0.53,
  'Hong Kong only, page of AI': 0.78,
  'Hong Kong own, AI beside': 3.32,
  'Hong Kong own, beside': -2.5,
  'ai.bare': 0.73,
  'ai.hint': 1.6,
  'ai.name': 0.84,
  'ai.strong': 0.99,
  'ai.weak': -0.37,
  'ai@heading': 0.48,
  'ai@lead': -0.28,
  'ai@near': 0.24,
  'another AI': -1.68,
  around: -0.3,
  bias: -6,
  both: 4.23,
  core: 0.91,
  'core, AI beside': -1.65,
  'core, Hong Kong beside': 2.19,
  'core, Hong Kong here, AI on the page': 2.09,
  'core, Hong Kong over it, AI around': -1.13,
  'core, both beside': -0.42,
  'doubtful AI, Hong Kong around': 2.13,
  elsewhere: -0.84,
  entity: 1.31,
  'entity.ai': 1.18,
  'entity.weak': 1.62,
  'foreign.alone': -1.42,
  heading: 0.64,
  'hongKong.hint': 0.7,
  'hongKong.name': 1.22,
  'hongKong.strong': 2.07,
  'hongKong.weak': 2.22,
  'hongKong@address': 2.29,
  'hongKong@heading': 0.51,
  'hongKong@lead': 0.53,
  'hongKong@title': 0.18,
  long: -0.85,
  'mainland.alone': -0.87,
  'name and AI own': 1.91,
  'named, AI around': 2.39,
  'page, ours': 1.11,
  'subject and name, AI around': -1.6,
  topic: 0.83,
};
