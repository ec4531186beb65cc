/** What a term is called. */
import type { Language, TermText } from '../engine/types.ts';

/** The term's name for a reader of this language. */
export function displayName(term: Pick<TermText, 'id' | 'names'>, language: Language): string {
  return term.names[language][0] ?? term.id;
}
