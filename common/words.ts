/**
 * The words that every surface shares. Each surface's own words are a table in
 * words/, so that it carries no other's; each table is typed, so that a missing word fails the type check.
 */
import type { InLanguages, Language } from '../engine/types.ts';

/** The product's name. */
export const PRODUCT: InLanguages = {
  en: 'Hong Kong AI in Context',
  'zh-Hant': '香港 AI 脈絡',
  'zh-Hans': '香港 AI 脉络',
};

/** What goes into `lang` attributes. */
export const LANG: InLanguages = { en: 'en', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans' };

/** Each language by its own name, and as the switch shows it. */
export const LANGUAGE_NAMES: InLanguages<{ name: string; short: string }> = {
  en: { name: 'English', short: 'EN' },
  'zh-Hant': { name: '繁體中文', short: '繁' },
  'zh-Hans': { name: '简体中文', short: '简' },
};

/** What a language switch is called. */
export const LANGUAGE_WORD: InLanguages = { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' };

/**
 * The `lang` of a run of somebody else's words: English where there is no Chinese character in it, else
 * Chinese as the text around it is written.
 */
export function langOfRun(text: string, around: Language): string {
  if (!/\p{Script=Han}/u.test(text)) return LANG.en;
  return LANG[around === 'en' ? 'zh-Hant' : around];
}
