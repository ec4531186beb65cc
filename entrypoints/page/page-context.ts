/** What is known of the page before its text is read. */

import { languageOfTag } from '../../common/reader-language.ts';
import { attributeOf, rootOf, selectIn, titleOf } from '../../common/unclobbered.ts';
import type { PageContext } from '../../engine/types.ts';

/** The longest title or description that is looked at, UTF-16 units. */
const LONGEST = 1000;

export function pageContext(): PageContext {
  const root = rootOf(document);
  const description = root && selectIn(root, 'meta[name="description" i], meta[property="og:description" i]');
  const lang = (root && attributeOf(root, 'lang')) ?? '';
  return {
    title: titleOf(document).slice(0, LONGEST),
    description: (description?.getAttribute('content') ?? '').slice(0, LONGEST),
    host: location.hostname,
    lang,
    language: languageOfTag(lang),
  };
}
