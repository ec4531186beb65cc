/** All that the judgement needs of a page: its blocks with what they say, what stands around them, the page as a whole. */
import type { Matcher } from './match.ts';
import { type PageEvidence, pageEvidence } from './page-evidence.ts';
import { withSpelledOut } from './spelled-out.ts';
import type { Steps } from './steps.ts';
import { type ReadBlock, type Surroundings, surroundings } from './surroundings.ts';
import type { TermRow } from './tables.ts';
import type { PageContext } from './types.ts';

/** What is needed of a page to judge it: its blocks that say something, and how many it has in all. */
export interface ReadPage {
  context: PageContext;
  /** Blocks with matches and all headings, in the page's order. */
  blocks: readonly ReadBlock[];
  /** How many blocks of its own text the page has, with or without matches. */
  total: number;
}

export interface Reading {
  blocks: readonly ReadBlock[];
  /** For each block, in their order. */
  around: readonly Surroundings[];
  evidence: PageEvidence;
}

/** @param hosts endings of host names that say a page is from Hong Kong */
export function* readingOf(
  page: ReadPage,
  matcher: Matcher,
  terms: readonly TermRow[],
  hosts: readonly string[],
): Steps<Reading> {
  const blocks = yield* withSpelledOut(page.blocks, terms);
  const clues = blocks.filter(({ block }) => !block.aside).map((read) => read.clues);
  return {
    blocks,
    around: yield* surroundings(blocks),
    evidence: pageEvidence(page.context, { blocks: page.total, clues }, matcher, terms, hosts),
  };
}
