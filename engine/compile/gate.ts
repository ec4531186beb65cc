/**
 * The gate's two expressions: does a flat text speak of Hong Kong or of something of its AI, and does it
 * speak of AI? They may pass too much, since everything is judged later.
 */

import type { SignalFile } from './schemas.ts';
import { trie } from './trie.ts';

export interface GateExpressions {
  /** Sources of expressions without flags. */
  hongKong: string;
  ai: string;
}

/** White space within Latin words may be any, or none. */
const words = (list: readonly string[]): string => trie(list.toSorted()).replaceAll(' ', '[\\s-]*');

export function compileGate({ 'hong-kong': hongKong, ai }: SignalFile['gate']): GateExpressions {
  return {
    // Both browsers' compiler (V8's irregexp) lets an expression skip to where it may start, if the first characters are
    // few. So nothing is looked for before a word, and a match may be one character long: from two on, the compiler
    // would count the second ones, too. HK stands alone, leads or ends abbreviations: HKUST, CUHK, InnoHK.
    hongKong: `${words([...hongKong.en, ...hongKong.zh])}|H(?=K(?![a-z]))`,
    // Full-width letters: a flat text is not folded.
    ai: `(?<![A-Za-z])${words(ai.en)}s?(?![a-z])|${words(ai.zh)}|ＡＩ`,
  };
}
