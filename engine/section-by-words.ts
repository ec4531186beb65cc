/** Which sections a block's general words speak for: "investment" for finance, "student" for the research hubs. */
import { wordsOf } from './general-words.ts';
import { SECTION_WORDS } from './section-words.ts';
import type { ReadBlock } from './surroundings.ts';
import type { TermRow } from './tables.ts';
import { SECTIONS, type SectionId } from './types.ts';
import { weightedWords } from './weighted-words.ts';

type Said = [section: SectionId, weight: number];

const byWord = new Map<string, Said[]>();
for (const section of SECTIONS)
  for (const [word, weight] of weightedWords(SECTION_WORDS[section]))
    byWord.set(word, [...(byWord.get(word) ?? []), [section, weight]]);

/** The sections that a word speaks for or against, in log odds. */
export const saidBy = (word: string): readonly Said[] => byWord.get(word) ?? [];

/** The words of a block that stand in no name: a name speaks for its own section already. */
export function wordsBesideNames({ block, matches }: ReadBlock, terms: readonly TermRow[]): Set<string> {
  let text = '';
  let from = 0;
  for (const { term, start, end } of matches) {
    if (terms[term]?.role !== 'entity') continue;
    text += `${block.text.slice(from, start)}|`;
    from = end;
  }
  return wordsOf(text + block.text.slice(from));
}
