/** Which of our languages the reader is spoken to in. */
import { LANGUAGES, type Language } from '../engine/types.ts';
import type { Settings } from './settings.ts';

/** The reader's language: the choice, or the first of the browser's languages that is one of ours. */
export function readerLanguage(choice: Language | 'auto', browserTags: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserTags) {
    const language = languageOfTag(tag);
    if (language) return language;
  }
  return 'en';
}

/** Which of our languages a BCP 47 tag asks for. Chinese without a script goes by its region. */
export function languageOfTag(tag: string): Language | null {
  const parts = tag.toLowerCase().split(/[-_]/);
  const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh' && parts[0] !== 'yue') return null;
  if (has('hans')) return 'zh-Hans';
  return has('hant', 'hk', 'mo', 'tw', 'yue') ? 'zh-Hant' : 'zh-Hans';
}

/** The language that the settings and this browser ask for. */
export const languageFor = ({ language }: Pick<Settings, 'language'>): Language =>
  readerLanguage(language, navigator.languages);

/** Is this one of our languages? */
export const isLanguage = (value: unknown): value is Language => (LANGUAGES as readonly unknown[]).includes(value);
