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
  'AI only, Hong Kong around': 1.56,
  'AI only, Hong Kong in the title': -0.39,
  'AI only, a subject, page of Hong Kong': -1.08,
  'AI only, doubtful Hong Kong': 1.06,
  'AI only, page of Hong Kong': 1.79,
  'AI own, Hong Kong beside': 2.92,
  'AI own, beside': -2.33,
  'Hong Kong only, AI around': 1.15,
  'Hong Kong only, AI around, page ours': -0.38,
  'Hong Kong only, AI in a heading': 0.27,
  'Hong Kong only, AI in the title': -0.46,
  'Hong Kong only, page of AI': 2.22,
  'Hong Kong own, AI beside': 2.59,
  'Hong Kong own, beside': -2.81,
  'ai.bare': 0.88,
  'ai.hint': 1.15,
  'ai.name': 0.91,
  'ai.strong': 1.16,
  'ai.weak': -0.26,
  'ai@lead': -0.52,
  'ai@near': 0.46,
  bias: -5.94,
  both: 4.23,
  core: 0.74,
  'core, AI beside': -1.56,
  'core, Hong Kong beside': 1.49,
  'core, Hong Kong here, AI on the page': 1.65,
  'core, Hong Kong over it, AI around': -0.42,
  'core, both beside': -0.55,
  'doubtful AI, Hong Kong around': 1.9,
  elsewhere: -0.61,
  entity: 1.63,
  'entity.ai': 1.34,
  'entity.weak': 1.19,
  'foreign.alone': -1.23,
  heading: 0.54,
  'hongKong.hint': 0.57,
  'hongKong.name': 1.16,
  'hongKong.strong': 2.17,
  'hongKong.weak': 1.87,
  'hongKong@address': 2.43,
  'hongKong@heading': 0.37,
  'hongKong@lead': 0.58,
  long: -0.73,
  'mainland.alone': -0.62,
  'name and AI own': 1.18,
  'named, AI around': 1.09,
  'page, ours': 0.89,
  'subject and name, AI around': -1.34,
  topic: 0.88,
};
