/** The names of a term that are worth showing beside the one in the reader's language. */
import { displayName } from '../common/display-name.ts';
import { LANGUAGES, type Language, type TermText } from '../engine/types.ts';

export interface Name {
  text: string;
  language: Language;
}

/**
 * The other names worth showing: its short form, then the display names in the other languages with the
 * English short form. None twice; a name that two languages write alike stands under the first of them.
 */
export function equivalents(term: Pick<TermText, 'id' | 'names'>, language: Language): Name[] {
  const others = LANGUAGES.filter((each) => each !== language);
  const all: Name[] = [
    ...shortForm(term.names[language]).map((text) => ({ text, language })),
    ...others.flatMap((other) => {
      const names = [...term.names[other].slice(0, 1), ...(other === 'en' ? shortForm(term.names.en) : [])];
      return names.map((text) => ({ text, language: other }));
    }),
  ];
  const seen = new Set([displayName(term, language)]);
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** How much shorter a name must be to be a short form, and not one more spelling. */
const SHORT = 0.6;

/** The first name that is a short form of the display name, in a list of none or one. */
function shortForm([display = '', ...rest]: readonly string[]): string[] {
  return rest.filter((name) => name.length <= display.length * SHORT).slice(0, 1);
}
