/**
 * How much each feature speaks for or against a block. Fitted on the training split of the corpus and on labelled real
 * pages, which are not part of the project (`npm run fit -- --real FOLDER`); docs/detection.md tells what each kind of
 * evidence is worth.
 */
import { FEATURES } from './feature-weights.ts';
import { unpackWords } from './general-words.ts';
import { WORDS } from './word-weights.ts';

export type Weights = Readonly<Record<string, number>>;

export const WEIGHTS: Weights = { ...FEATURES, ...unpackWords(WORDS) };

/** A block counts from this probability on. */
export const THRESHOLD = 0.4;

/**
 * By so much the blocks of a page that count must pass the threshold together, in log odds. Cross-validated on labelled
 * real pages: 34 of 1,204 pages that say nothing of the kind have a mark then, instead of 110 without it, for 0.9 points of
 * F1.
 */
export const SURE = 2.6;
