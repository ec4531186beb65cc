/** All that the judgement needs of a page: its blocks with what they say, what stands around them, the page as a whole. */
import type { Engine } from './annotate.ts';
import { type PageClues, pageClues } from './page-clues.ts';
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
  clues: PageClues;
}

/** The part of the engine that reads blocks. */
type BlockReader = Pick<Engine, 'find' | 'read'>;

/** @param hosts endings of host names that say a page is from Hong Kong */
export function* readingOf(
  { context, blocks, total }: ReadPage,
  { find, read }: BlockReader,
  terms: readonly TermRow[],
  hosts: readonly string[],
): Steps<Reading> {
  const head = [context.title, context.description].map((text) =>
    read({ text, role: 'paragraph', level: 0, aside: false }, find(text)),
  );
  const [title, description, ...rest] = yield* withSpelledOut([...head, ...blocks], terms);
  const own = rest.filter(({ block }) => !block.aside).map(({ clues }) => clues);
  return {
    blocks: rest,
    around: yield* surroundings(rest),
    clues: pageClues(context, (title as ReadBlock).clues, (description as ReadBlock).clues, own, total, hosts),
  };
}
