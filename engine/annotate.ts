/** The engine's door: what a page says, block by block, in; its mentions out. Pure and without state. */
import { cluesOf } from './clues.ts';
import { coinedNames } from './coined.ts';
import { evidenceOf } from './evidence.ts';
import { scriptTable } from './fold.ts';
import { judge } from './judge.ts';
import { createLanguageOf } from './language.ts';
import { createFind, type Find, type Match } from './match.ts';
import { withoutOtherReadings } from './other-readings.ts';
import { unpack } from './packing.ts';
import { type ReadPage, readingOf } from './reading.ts';
import { blockVotes, pageVotes, sectionOf } from './sections.ts';
import { spansOf } from './spans.ts';
import { mapped, type Steps } from './steps.ts';
import type { ReadBlock } from './surroundings.ts';
import type { Tables } from './tables.ts';
import { type Block, GENERAL_TERM, type Language, type Mention } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface Engine {
  /** Every listed form in a text; offsets are UTF-16 units in it. Blocks may be read together, parted by line feeds. */
  find: Find;
  /** A block with what its matches say; `order` is its place among all blocks of the page, for who knows it already. */
  read(block: Block, matches: readonly Match[], order?: number): ReadBlock;
  /** Language of a text; `otherwise` where its characters do not tell Traditional from Simplified. */
  languageOf(text: string, otherwise?: Language | null): Language;
  /** The mentions of each block, in the order of `page.blocks`, in steps. Never throws. */
  annotate(page: ReadPage): Steps<Mention[][]>;
}

/**
 * @param tables the compiled vocabulary
 * @param hosts endings of host names that say a page is from Hong Kong
 * @param weights what each kind of evidence is worth; other than the shipped ones only for fitting and ablation
 */
export function createEngine(tables: Tables, hosts: readonly string[], weights: Weights = WEIGHTS): Engine {
  const { terms, forms } = unpack(tables);
  const script = scriptTable(tables.script);
  const find = createFind(forms, script);
  const languageOf = createLanguageOf(script);

  function read(block: Block, found: readonly Match[], order = 0): ReadBlock {
    const matches = withoutOtherReadings(block.text, found, terms, script);
    return { block, order, matches, clues: cluesOf(block.text, matches, terms) };
  }

  return {
    find,
    languageOf,
    read,
    *annotate(page) {
      const reading = yield* readingOf(page, { find, read }, terms, hosts);
      const { blocks, around, clues } = reading;
      const counts = yield* judge(reading, weights);
      if (!counts.includes(true)) return blocks.map(() => []);
      const subjects = pageVotes(blocks, terms);
      const coined = yield* coinedNames([page.context.title, ...blocks.map(({ block }) => block.text)]);
      return yield* mapped(blocks, (read, index) => {
        const here = around[index];
        if (!here || !counts[index]) return [];
        const votes = blockVotes(read, here, subjects, terms);
        const { text } = read.block;
        const language = languageOf(text, page.context.language);
        const evidence = evidenceOf(read, here, clues, terms);
        return spansOf(text, read.matches, terms, coined).map(({ start, end, term, kind }) => {
          const row = term === null ? null : terms[term];
          return {
            start,
            end,
            text: text.slice(start, end),
            term: row?.id ?? GENERAL_TERM,
            kind,
            section: sectionOf(row?.section ?? null, votes),
            language,
            evidence,
          };
        });
      });
    },
  };
}
