/** Copies a passage with its citation. Its name says which passage. */
import type { Cited } from '../common/citation.ts';
import type { ArticleWords } from '../common/words/article.ts';
import { Icon } from './Icon.tsx';

export interface CopyButtonProps {
  cited: Cited;
  words: ArticleWords;
  onCopy: (cited: Cited) => void;
}

export function CopyButton({ cited, words, onCopy }: CopyButtonProps) {
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={words.copy(cited.title)}
      title={words.copy(cited.title)}
      onClick={() => onCopy(cited)}
    >
      <Icon name="copy" />
    </button>
  );
}

/** A link to a passage's own anchor, to be shared between our pages. */
export function AnchorLink({ cited, words }: Omit<CopyButtonProps, 'onCopy'>) {
  return (
    <a class="anchor" href={`#${cited.id}`} aria-label={words.linkTo(cited.title)} title={words.linkTo(cited.title)}>
      <Icon name="link" />
    </a>
  );
}
