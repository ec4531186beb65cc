/** What the article page's address asks for: `?lang=zh-Hant#finance`, or `?lang=en&look-up`. */
import { isLanguage } from '../../common/reader-language.ts';
import type { Language } from '../../engine/types.ts';

export interface Asked {
  language: Language | null;
  /** For words that were looked up. They are never in an address, which the browser would keep. */
  isLookUp: boolean;
  /** Anchor of a section, an entity or a fact; empty for none. */
  anchor: string;
}

/** Reads an address. */
export function askedBy(address: string): Asked {
  const { searchParams, hash } = new URL(address);
  const language = searchParams.get('lang');
  return {
    language: isLanguage(language) ? language : null,
    isLookUp: searchParams.has('look-up'),
    anchor: decoded(hash.slice(1)),
  };
}

/** The same address for another language, so that loading it anew does not change back. */
export function addressIn(language: Language, address: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.href;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return '';
  }
}
