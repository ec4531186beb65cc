/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.4;

/**
 * The blocks of a page that count must add up to this. Cross-validated on labelled real pages: 7 of 452 pages that
 * say nothing of the kind have a mark then, instead of 15 without it, for half a point of F1.
 */
export const SURE = 0.92;

export const WEIGHTS: Weights = {
  'AI only, Hong Kong around': 1.59,
  'AI only, Hong Kong in the title': -0.41,
  'AI only, a subject, page of Hong Kong': -1.09,
  'AI only, doubtful Hong Kong': 1.04,
  'AI only, page of Hong Kong': 1.77,
  'AI own, Hong Kong beside': 2.9,
  'AI own, beside': -2.32,
  'Hong Kong only, AI around': 1.15,
  'Hong Kong only, AI around, page ours': -0.48,
  'Hong Kong only, AI in a heading': 0.29,
  'Hong Kong only, AI in the title': -0.4,
  'Hong Kong only, page of AI': 2.1,
  'Hong Kong own, AI beside': 2.58,
  'Hong Kong own, beside': -2.8,
  'ai.bare': 0.89,
  'ai.hint': 0.96,
  'ai.name': 0.91,
  'ai.strong': 1.16,
  'ai.weak': -0.26,
  'ai@lead': -0.52,
  'ai@near': 0.48,
  bias: -5.96,
  both: 4.21,
  core: 0.74,
  'core, AI beside': -1.54,
  'core, Hong Kong beside': 1.47,
  'core, Hong Kong here, AI on the page': 1.62,
  'core, Hong Kong over it, AI around': -0.36,
  'core, both beside': -0.53,
  'doubtful AI, Hong Kong around': 1.91,
  elsewhere: -0.6,
  entity: 1.62,
  'entity.ai': 1.34,
  'entity.weak': 1.22,
  'foreign.alone': -1.23,
  heading: 0.55,
  'hongKong.hint': 0.57,
  'hongKong.name': 1.19,
  'hongKong.strong': 2.2,
  'hongKong.weak': 1.89,
  'hongKong@address': 2.23,
  'hongKong@heading': 0.39,
  'hongKong@lead': 0.58,
  long: -0.74,
  'mainland.alone': -0.62,
  'name and AI own': 1.19,
  'named, AI around': 1.13,
  'page, ours': 0.89,
  'subject and name, AI around': -1.33,
  topic: 0.89,
};
