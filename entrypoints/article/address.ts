/** What the article page's address asks for: `?lang=zh-Hant&q=words#finance`. */
import { isLanguage } from '../../common/words.ts';
import type { Language } from '../../engine/types.ts';

export interface Asked {
  language: Language | null;
  query: string;
  /** Anchor of a section, an entity or a fact; empty for none. */
  anchor: string;
}

/** Reads an address. */
export function askedBy(address: string): Asked {
  const { searchParams, hash } = new URL(address);
  const language = searchParams.get('lang');
  return {
    language: isLanguage(language) ? language : null,
    query: (searchParams.get('q') ?? '').slice(0, 200),
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
