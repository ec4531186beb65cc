/**
 * How much each kind of evidence is worth, 0 to 1, and the score a block must reach. Fitted on the
 * training split of the corpus (`npm run fit`); docs/detection.md tells what each is worth.
 */
export const WEIGHTS = {
  'hk.block.strong': 1,
  'hk.block.name': 1,
  'hk.block.weak': 0.6,
  'hk.block.hint': 0.15,
  'hk.lead': 0.8,
  'hk.heading': 0.85,
  'hk.title': 0.8,
  'hk.description': 0.4,
  'hk.near': 0.6,
  'hk.address': 0.7,
  'hk.page': 0.95,
  'ai.block.strong': 1,
  'ai.block.name': 1,
  'ai.block.bare': 0.9,
  'ai.block.weak': 0.4,
  'ai.block.hint': 0.2,
  'ai.lead': 0.9,
  'ai.heading': 0.8,
  'ai.title': 0.7,
  'ai.description': 0.3,
  'ai.near': 0.5,
  'ai.page': 0.95,
  'own.both': 1,
  'own.entity': 0.75,
  'own.weakEntity': 0.5,
  'own.topic': 0.8,
  'own.weakTopic': 0.4,
  'own.hongKong': 0.3,
  'own.ai': 0.4,
  /** What remains of evidence from outside the block when the block speaks of another place. */
  'keep.elsewhere': 0.5,
  'keep.mainland': 0.9,
  'keep.elsewhereOnPage': 0.8,
  /** What remains of a block's score in navigation, footers and the like. */
  'keep.aside': 0.7,
  /** What remains of "AI" where the page says that it means something else. */
  'keep.otherAi': 0.1,
  /** Shares of the page at which it counts as wholly about something. */
  'full.hongKong': 0.25,
  'full.ai': 0.35,
  threshold: 0.5,
};
export type Weights = typeof WEIGHTS;
