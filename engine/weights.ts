/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus
 * (`npm run fit`); docs/detection.md tells what each kind of evidence is worth.
 */
export type Weights = Readonly<Record<string, number>>;

/** A block counts from this probability on. */
export const THRESHOLD = 0.5;

export const WEIGHTS: Weights = {
  'AI elsewhere': -0.18,
  'Hong Kong own, AI around': -0.24,
  'ai own, Hong Kong around': 0.28,
  'ai.bare': 0.09,
  'ai.hint': 0.82,
  'ai.name': 0.67,
  'ai.strong': 0.37,
  'ai.weak': 0.57,
  'ai@heading': 0.42,
  'ai@lead': 0.03,
  'ai@near': -0.23,
  'ai@page': -0.44,
  'ai@title': -0.12,
  around: 0.81,
  bias: -1.17,
  both: 1.29,
  cell: 0.65,
  elsewhere: -0.51,
  'elsewhere.alone': -0.49,
  entity: 1.56,
  'entity.weak': 1.16,
  heading: 0.68,
  'hongKong.hint': 0.52,
  'hongKong.name': 0.66,
  'hongKong.strong': 0.47,
  'hongKong.weak': 0.98,
  'hongKong@address': 0.52,
  'hongKong@heading': 0.09,
  'hongKong@lead': 0.05,
  'hongKong@near': 0.07,
  'hongKong@page': 0.13,
  'hongKong@title': 0.31,
  item: 0.74,
  long: 0.49,
  mainland: 0.31,
  'mainland.alone': -0.27,
  'named, AI around': 0.3,
  'neither own, both around': -0.54,
  'not-ai': -0.66,
  'page of other places': -0.15,
  short: -1.03,
  'subject and AI own, Hong Kong around': -0.26,
  'subject and name, AI around': 0.27,
  'subject, both around': 0.45,
  topic: 1.04,
  'topic.weak': 0.23,
  'weak AI own, Hong Kong around': 0.56,
};
