/** Words -> the source of an expression that finds them, shaped as a trie: the fastest way that was measured. */

/** A text as an expression's source. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** @param words in lower case; the longest one that stands at a place is found */
export function trie(words: readonly string[]): string {
  const branches = new Map<string, string[]>();
  let ends = false;
  for (const word of words) {
    const first = word.charAt(0);
    if (first === '') ends = true;
    else branches.set(first, [...(branches.get(first) ?? []), word.slice(1)]);
  }
  const parts = [...branches].map(([unit, rests]) => escaped(unit) + trie(rests));
  if (parts.length === 0) return '';
  if (parts.length === 1 && !ends) return parts[0] ?? '';
  return `(?:${parts.join('|')})${ends ? '?' : ''}`;
}
