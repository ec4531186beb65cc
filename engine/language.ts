/** Which of the reader's three languages a text is written in, from its own characters. */
import { FIRST_HAN, isHan, type ScriptTable } from './fold.ts';
import type { Language } from './types.ts';

/** As much of a text as is looked at, UTF-16 units. */
const SAMPLE = 400;

/** A Han character says about as much as so many Latin letters. */
const HAN_WEIGHS = 4;

/** What other characters became in Simplified Chinese, and Traditional Chinese has too (平台, 系, 制度). */
const IN_BOTH = '兑峰户揾污泄沈床税系群台卜制核注周';

/**
 * How a text is told to be English, Traditional or Simplified Chinese.
 * @param table what each traditional character of the vocabulary folds to: those characters exist in one
 *   script only, and so do most of the ones that they become
 */
export function createLanguageOf(table: ScriptTable) {
  const simplified = new Set(table.filter((code) => code > 0));
  for (const character of IN_BOTH) simplified.delete(character.charCodeAt(0));

  /** Language of a text. One whose characters are the same in both scripts takes `otherwise`, where that is Chinese. */
  return function languageOf(text: string, otherwise: Language | null = null): Language {
    let han = 0;
    let latin = 0;
    let balance = 0;
    for (let at = 0; at < Math.min(text.length, SAMPLE); at++) {
      const code = text.charCodeAt(at);
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
      if (!isHan(code)) continue;
      han++;
      if (table[code - FIRST_HAN]) balance++;
      else if (simplified.has(code)) balance--;
    }
    if (han === 0 || han * HAN_WEIGHS < latin) return 'en';
    if (balance !== 0) return balance > 0 ? 'zh-Hant' : 'zh-Hans';
    return otherwise && otherwise !== 'en' ? otherwise : 'zh-Hant';
  };
}
