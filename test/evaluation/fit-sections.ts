/** Fits what general words say of a block's section: a choice among the sections, on top of what its terms say. */

import { unpack } from '../../engine/packing.ts';
import { wordsBesideNames } from '../../engine/section-by-words.ts';
import { pageVotes, votesOfTerms } from '../../engine/sections.ts';
import type { Tables } from '../../engine/tables.ts';
import { SECTIONS, type SectionId } from '../../engine/types.ts';
import { descend } from './adam.ts';
import { commonWords } from './choose-words.ts';
import type { LabelledPage } from './corpus.ts';
import { readingsOf } from './read-page.ts';

export interface SectionExample {
  page: string;
  /** What its terms say and what was labelled, a number a section. */
  votes: number[];
  wanted: number[];
  words: Set<string>;
}

/** A section that is acceptable counts so much beside the right one. */
const ACCEPTABLE = 0.35;
/** What a word counts, so that several have to agree. */
const SHARE = 0.4;
const PULL = 2;
const STEPS = 300;

/** The blocks on topic. */
export function sectionExamplesOf(
  pages: readonly LabelledPage[],
  tables: Tables,
  hosts: readonly string[],
): SectionExample[] {
  const { terms } = unpack(tables);
  return readingsOf(pages, tables, hosts).flatMap(({ page, blocks, around }) => {
    const subjects = pageVotes(blocks, terms);
    return blocks.flatMap((read, index) => {
      const label = page.blocks[read.order]?.label;
      const here = around[index];
      if (!here || label?.verdict !== 'positive') return [];
      const votes = votesOfTerms(read, here, subjects, terms);
      const share = (section: SectionId): number =>
        label.sections[0] === section ? 1 : label.sections.includes(section) ? ACCEPTABLE : 0;
      const all = SECTIONS.reduce((sum, section) => sum + share(section), 0);
      return [
        {
          page: page.id,
          votes: SECTIONS.map((section) => votes[section]),
          wanted: SECTIONS.map((section) => share(section) / all),
          words: wordsBesideNames(read, terms),
        },
      ];
    });
  });
}

const SIZE = SECTIONS.length;

/**
 * @param words of each example, by number
 * @param isOn for each word and section: whether it gets a weight
 * @returns the weights, word by word and section by section
 */
function weightsOf(examples: readonly SectionExample[], words: readonly number[][], isOn: Uint8Array): Float64Array {
  return descend(isOn.length, STEPS, (weights) => {
    const slopes = weights.map((weight) => PULL * weight);
    examples.forEach(({ votes, wanted }, index) => {
      const own = words[index] ?? [];
      const sums = votes.map((vote, at) =>
        own.reduce((sum, word) => sum + SHARE * (weights[word * SIZE + at] as number), vote),
      );
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const all = odds.reduce((sum, each) => sum + each);
      for (const word of own)
        for (let at = 0; at < SIZE; at++) {
          const off = (odds[at] as number) / all - (wanted[at] as number);
          slopes[word * SIZE + at] = (slopes[word * SIZE + at] as number) + SHARE * off;
        }
    });
    return slopes.map((slope, at) => (isOn[at] === 0 ? 0 : slope / examples.length));
  });
}

/**
 * @param pages a word has to stand on so many
 * @param count so many weights are kept, those that would be missed most
 * @returns for each section the words with their weights, in log odds
 */
export function fitSectionWords(
  examples: readonly SectionExample[],
  { pages, count }: { pages: number; count: number },
): Record<SectionId, [word: string, weight: number][]> {
  const common = [...commonWords(examples, pages)].sort();
  const numbers = new Map(common.map((word, number) => [word, number]));
  const words = examples.map((example) =>
    [...example.words].flatMap((word) => (numbers.has(word) ? [numbers.get(word) as number] : [])),
  );
  const often = new Float64Array(common.length);
  for (const word of words.flat()) often[word] = (often[word] as number) + 1;

  const first = weightsOf(examples, words, new Uint8Array(common.length * SIZE).fill(1));
  const worth = first.map((weight, at) => Math.abs(weight) * Math.sqrt(often[Math.floor(at / SIZE)] as number));
  const least = worth.toSorted().at(-count) ?? 0;
  const weights = weightsOf(
    examples,
    words,
    Uint8Array.from(worth, (each) => Number(each >= least)),
  );
  const listed = SECTIONS.map((section, at) => {
    const all = common.map((word, number): [string, number] => [word, SHARE * (weights[number * SIZE + at] as number)]);
    return [section, all.filter(([, weight]) => Math.abs(weight) >= 0.005)];
  });
  return Object.fromEntries(listed);
}
