/** What is known of the page before its text is read. */

import { languageOfTag } from '../../common/reader-language.ts';
import { rootOf, titleOf } from '../../common/unclobbered.ts';
import type { PageContext } from '../../engine/types.ts';

/** The longest title or description that is looked at, UTF-16 units. */
const LONGEST = 1000;

export function pageContext(): PageContext {
  const description = rootOf(document)?.querySelector('meta[name="description" i], meta[property="og:description" i]');
  const lang = rootOf(document)?.getAttribute('lang') ?? '';
  return {
    title: titleOf(document).slice(0, LONGEST),
    description: (description?.getAttribute('content') ?? '').slice(0, LONGEST),
    host: location.hostname,
    lang,
    language: languageOfTag(lang),
  };
}
