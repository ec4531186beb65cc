/** Copies a passage with its citation. Its name says which passage, and no other on the page has the same. */
import type { Cited } from '../common/citation.ts';
import type { ArticleWords } from '../common/words/article.ts';
import { Icon } from './Icon.tsx';

export interface CopyButtonProps {
  cited: Cited;
  /** What the passage is called here, where its title is that of others too. */
  what?: string;
  words: ArticleWords;
  onCopy: (cited: Cited) => void;
}

export function CopyButton({ cited, what = cited.title, words, onCopy }: CopyButtonProps) {
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={words.copy(what)}
      title={words.copy(what)}
      onClick={() => onCopy(cited)}
    >
      <Icon name="copy" />
    </button>
  );
}

/** A link to a passage's own anchor, to be shared between our pages. */
export function AnchorLink({ cited, what = cited.title, words }: Omit<CopyButtonProps, 'onCopy'>) {
  return (
    <a class="anchor" href={`#${cited.id}`} aria-label={words.linkTo(what)} title={words.linkTo(what)}>
      <Icon name="link" />
    </a>
  );
}
