/**
 * General words: nobody's name and no subject. They tell what kind of sentence a block is. Of one that names Hong Kong
 * alone, "PhD student at …" stands on pages of AI, where "bank" or "council" speak of something else.
 */
import type { Features } from './features.ts';
import { isHan } from './fold.ts';
import { packWeighted, weightedWords } from './weighted-words.ts';
import type { Weights } from './weights.ts';

/** What a word counts, chosen: little beside a name, so that several have to agree. */
const SHARE = 0.3;

/** Latin words, and runs of Han characters, of which each two are a word. */
const RUNS = /[a-z][a-z-]+|[\u3400-\u9fff]{2,}/g;

/** What makes a word's feature: the side that its block names, and the word. */
export type OneSide = 'Hong Kong only' | 'AI only';
const PARTED = ': ';
export const isWordFeature = (name: string): boolean => name.includes(PARTED);

/** Each different word of a text. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [run] of text.toLowerCase().matchAll(RUNS)) {
    if (!isHan(run.charCodeAt(0))) words.add(run);
    else for (let at = 1; at < run.length; at++) words.add(run.slice(at - 1, at + 1));
  }
  return words;
}

/** @returns a feature for each different word */
export function generalWords(text: string, side: OneSide): Features {
  const features: Features = {};
  for (const word of wordsOf(text)) features[side + PARTED + word] = SHARE;
  return features;
}

export function unpackWords(packed: Record<OneSide, string>): Weights {
  const weights: Record<string, number> = {};
  for (const side of ['Hong Kong only', 'AI only'] as const) {
    for (const [word, weight] of weightedWords(packed[side])) weights[side + PARTED + word] = weight;
  }
  return weights;
}

/** The inverse of `unpackWords`, for the features among these that are words. */
export function packWords(weights: Weights): Record<OneSide, string> {
  const packed = (side: OneSide): string => {
    const own = Object.entries(weights).filter(([name]) => name.startsWith(side + PARTED));
    return packWeighted(own.map(([name, weight]) => [name.slice(side.length + PARTED.length), weight]));
  };
  return { 'Hong Kong only': packed('Hong Kong only'), 'AI only': packed('AI only') };
}
