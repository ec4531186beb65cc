/** A link to a passage's own anchor, to be shared between our pages. */
import type { Cited } from '../common/citation.ts';
import type { ArticleWords } from '../common/words/article.ts';
import { Icon } from './Icon.tsx';

export interface AnchorLinkProps {
  cited: Cited;
  /** What the passage is called here, where its title is that of others too. */
  what?: string;
  words: ArticleWords;
}

export function AnchorLink({ cited, what = cited.title, words }: AnchorLinkProps) {
  return (
    <a class="anchor" href={`#${cited.id}`} aria-label={words.linkTo(what)} title={words.linkTo(what)}>
      <Icon name="link" />
    </a>
  );
}
