/** Copies a passage with its citation. Its name says which passage, and no other on the page has the same. */
import type { Cited } from '../common/citation.ts';
import type { AnchorLinkProps } from './AnchorLink.tsx';
import { Icon } from './Icon.tsx';

export interface CopyButtonProps extends AnchorLinkProps {
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
