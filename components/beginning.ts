/** The first words of a text, by which it is told from others. */
import type { Language } from '../engine/types.ts';

/** As long as a name may be that is read aloud, UTF-16 units. */
const MOST = { en: 80, 'zh-Hant': 30, 'zh-Hans': 30 };

/** The text itself where it is short, else its beginning up to the end of a word, with an ellipsis. */
export function beginning(text: string, language: Language): string {
  const most = MOST[language];
  if (text.length <= most) return text;
  // Half a surrogate pair or half a word goes, and what stood before it.
  return `${text.slice(0, most).replace(/[\s,;:，、；：]*(?:[\p{Script=Latin}\d]*|\p{Cs})$/u, '')}…`;
}
