/** A term's other names, on one line. */
import type { CardWords } from '../common/words/card.ts';
import { LANG } from '../common/words.ts';
import type { Language, TermText } from '../engine/types.ts';
import { equivalents, type Name } from './names.ts';

/** The term's other names, each in its own `lang`. */
export function Equivalents({ term, language, words }: { term: TermText; language: Language; words: CardWords }) {
  const names = equivalents(term, language);
  if (names.length === 0) return null;
  return (
    <p class="equivalents">
      <span class="hidden-text">
        {words.equivalents}
        {words.colon}
      </span>
      {names.map((name, at) => (
        <NameRun key={name.text} name={name} first={at === 0} />
      ))}
    </p>
  );
}

function NameRun({ name, first }: { name: Name; first: boolean }) {
  return (
    <>
      {!first && <span lang="en"> · </span>}
      <bdi lang={LANG[name.language]}>{name.text}</bdi>
    </>
  );
}
