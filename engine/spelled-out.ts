/**
 * Short forms that may mean something else mean what the page has spelled out: SFC is the regulator where the
 * page also says "Securities and Futures Commission", HK is the city where it says Hong Kong, and AI says nothing where
 * the page says that it is something else.
 */
import { cluesOf, definesLetters } from './clues.ts';
import type { Match } from './match.ts';
import { mapped, type Steps } from './steps.ts';
import type { ReadBlock } from './surroundings.ts';
import type { TermRow } from './tables.ts';

const HK = /^H\.?K\.?/;
const LETTERS = /^AI$/;

/** The blocks of a page; what such forms say in them is read anew. */
export function withSpelledOut(blocks: readonly ReadBlock[], terms: readonly TermRow[]): Steps<ReadBlock[]> {
  const inFull = new Set<number>();
  let place = false;
  for (const { matches } of blocks) {
    for (const { term, weak } of matches) {
      if (weak) continue;
      const role = terms[term]?.role;
      if (role === 'entity') inFull.add(term);
      place ||= role === 'hong-kong';
    }
  }

  const notAi = blocks.some(({ clues }) => clues.notAi);
  const isDefined = notAi && blocks.some(({ block, clues }) => clues.notAi && definesLetters(block.text));
  function readAnew(read: ReadBlock): ReadBlock {
    const { text } = read.block;
    const isElse = ({ start, end, term }: Match): boolean =>
      isDefined && terms[term]?.role === 'ai' && LETTERS.test(text.slice(start, end));
    const isMeant = ({ start, end, term }: Match): boolean =>
      inFull.has(term) || (place && terms[term]?.role === 'hong-kong' && HK.test(text.slice(start, end)));
    const matches = read.matches.filter((match) => !isElse(match));
    const meant = matches.map((match) => (match.weak && isMeant(match) ? { ...match, weak: false } : match));
    const clues = cluesOf(text, meant, terms);
    if (notAi && clues.ai.how === 'bare') clues.ai.how = 'hint';
    return { ...read, matches, clues };
  }
  return mapped(blocks, (read) => (read.matches.some(({ weak }) => weak) ? readAnew(read) : read));
}
