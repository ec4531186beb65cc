/** Words -> the source of an expression that finds them, shaped as a trie: the fastest way that was measured. */

/** A text as an expression's source. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * @param words in ascending order; the longest one that stands at a place is found
 * @param from,to which of the words; `depth` how many units of them are written already
 */
export function trie(words: readonly string[], from = 0, to = words.length, depth = 0): string {
  let start = from;
  while (start < to && words[start]?.length === depth) start++;
  const ends = start > from;
  let source = '';
  let branches = 0;
  while (start < to) {
    const unit = words[start]?.charAt(depth) ?? '';
    let end = start + 1;
    while (end < to && words[end]?.charAt(depth) === unit) end++;
    source += `${branches > 0 ? '|' : ''}${escaped(unit)}${trie(words, start, end, depth + 1)}`;
    branches++;
    start = end;
  }
  if (branches === 0) return '';
  return branches === 1 && !ends ? source : `(?:${source})${ends ? '?' : ''}`;
}
