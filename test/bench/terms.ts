/** Time of the matcher against the number of forms, in the page, on a page's own text. */

import { packForm } from '../../engine/packing.ts';
import type { Form } from '../../engine/tables.ts';
import { addressOf } from './book.ts';
import { formsOf } from './forms.ts';
import { type Player, type Race, show } from './race.ts';

export const COUNTS = [300, 1500, 6000] as const;
/** As many forms as the most of those, of which no more are listed, and found, than of the fewest. */
export const FEW_LISTED = 'few listed';

export interface Matching {
  /** Building the matcher, ms. */
  build: number[];
  /** Finding every form in the page's text: the first time, and once warm, ms. */
  first: number[];
  warm: number[];
  /** How many matches that gives. */
  matches: number[];
}

type Engine = typeof import('../../engine/match.ts') & typeof import('../../engine/packing.ts');

/** Runs in the page: builds the matcher and reads the page's text, in stretches as the extension does. */
async function match(packed: string[], terms: number[], modules: string[]): Promise<Record<keyof Matching, number>> {
  const parts: Engine[] = await Promise.all(modules.map((module) => import(module)));
  const { createFind, formList } = Object.assign({}, ...parts) as Engine;
  const blocks = Array.from(document.querySelectorAll('p'), (block) => block.textContent ?? '');
  const stretches: string[] = [];
  for (let at = 0; at < blocks.length; at += 30) stretches.push(blocks.slice(at, at + 30).join('\n'));
  const began = performance.now();
  const find = createFind(formList(packed, terms), new Uint16Array(0x9fff - 0x3400 + 1));
  const built = performance.now();
  let matches = 0;
  for (const text of stretches) matches += find(text).length;
  const first = performance.now();
  for (let again = 0; again < 5; again++) for (const text of stretches) find(text);
  const warm = (performance.now() - first) / 5;
  return { build: built - began, first: first - built, warm, matches };
}

type Vocabulary = (typeof COUNTS)[number] | typeof FEW_LISTED;

/** Times by number of forms, and for few listed ones among as many. */
export async function measureTerms(
  race: Race,
  who: Player,
  page: string,
  rounds: number,
): Promise<Map<Vocabulary, Matching>> {
  const vocabularies = new Map<Vocabulary, Form[]>(COUNTS.map((count) => [count, formsOf(count)]));
  vocabularies.set(FEW_LISTED, formsOf(COUNTS[2], COUNTS[0]));
  const found = new Map<Vocabulary, Matching>();
  for (const key of vocabularies.keys()) found.set(key, { build: [], first: [], warm: [], matches: [] });
  for (let round = 0; round < rounds; round++) {
    for (const [key, forms] of vocabularies) {
      await show(race, who, addressOf(page));
      const times = await who.page.evaluate(
        match,
        forms.map(packForm),
        forms.map(({ term }) => term),
        ['/engine/match.ts', '/engine/packing.ts'],
      );
      const into = found.get(key) as Matching;
      for (const kind of Object.keys(into) as (keyof Matching)[]) into[kind].push(times[kind]);
    }
  }
  return found;
}
