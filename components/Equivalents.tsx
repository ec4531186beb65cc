/** A term's other names, on one line. */
import type { CardWords } from '../common/words/card.ts';
import type { Language, TermText } from '../engine/types.ts';
import { Names } from './Names.tsx';
import { equivalents } from './names.ts';

export function Equivalents({ term, language, words }: { term: TermText; language: Language; words: CardWords }) {
  const names = equivalents(term, language);
  if (names.length === 0) return null;
  return (
    <p class="equivalents">
      <span class="hidden-text">
        {words.equivalents}
        {words.colon}
      </span>
      <Names names={names} />
    </p>
  );
}
