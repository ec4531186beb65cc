/** What every part of the article page needs, and what its sections are headed by. */
import type { Cited } from '../common/citation.ts';
import type { ArticleWords } from '../common/words/article.ts';
import type { Edition, Entity, Language, Section } from '../engine/types.ts';

export interface ArticleContext {
  sections: readonly Section[];
  entities: readonly Entity[];
  edition: Edition;
  language: Language;
  words: ArticleWords;
  onLanguage: (language: Language) => void;
  onCopy: (cited: Cited) => void;
}

/** The introduction bears the article's own title, which stands at the head of the page already. */
export function headingOf(section: Section, { language, words }: Pick<ArticleContext, 'language' | 'words'>): string {
  return section.id === 'introduction' ? words.introduction : section.title[language];
}
