/**
 * The gate's two expressions: does a flat text speak of Hong Kong or of something of its AI, and does it
 * speak of AI? They are made of few words, since every page pays for them, and may pass too much, since
 * everything is judged later.
 */
import { trie } from '../trie.ts';
import type { SignalFile } from './schemas.ts';

export interface GateExpressions {
  /** Sources of expressions without flags. */
  hongKong: string;
  ai: string;
}

/** Abbreviations of Hong Kong's institutions: HKUST, HKMA, CUHK, InnoHK. */
const ABBREVIATIONS = 'HK[A-Z]{1,6}(?![a-z])|[A-Z][A-Za-z]{0,4}HK(?![A-Za-z])';

/** Latin words stand as words, or beside Chinese; white space within them may be any. */
function latin(words: readonly string[]): string {
  const source = trie(words.toSorted()).replaceAll(' ', '[\\s\\-\\u00a0]+');
  return `(?<![A-Za-z])${source}s?(?![a-z])`;
}

const expression = ({ en, zh }: { en: string[]; zh: string[] }): string => `${latin(en)}|${trie(zh.toSorted())}`;

export function compileGate(words: SignalFile['gate']): GateExpressions {
  return {
    hongKong: `${expression(words['hong-kong'])}|(?<![A-Za-z])(?:${ABBREVIATIONS})`,
    // Full-width letters: a flat text is not folded.
    ai: `${expression(words.ai)}|ＡＩ`,
  };
}
