/** Time of the matcher against the number of forms, in the page, on a page's own text. */

import { packForm } from '../../engine/tables.ts';
import { addressOf } from './book.ts';
import { formsOf } from './forms.ts';
import { type Player, type Stage, show } from './stage.ts';

export const COUNTS = [300, 1500, 6000];

export interface Matching {
  /** Building the matcher, ms. */
  build: number[];
  /** Finding every form in the page's text: the first time, and once warm, ms. */
  first: number[];
  warm: number[];
}

type Engine = typeof import('../../engine/match.ts') & typeof import('../../engine/tables.ts');

/** Runs in the page: builds the matcher and reads the page's text, in stretches as the extension does. */
async function match(packed: string[], terms: number[], modules: string[]): Promise<[number, number, number]> {
  const parts: Engine[] = await Promise.all(modules.map((module) => import(module)));
  const { createMatcher, formList } = Object.assign({}, ...parts) as Engine;
  const blocks = Array.from(document.querySelectorAll('p'), (block) => block.textContent ?? '');
  const stretches: string[] = [];
  for (let at = 0; at < blocks.length; at += 30) stretches.push(blocks.slice(at, at + 30).join('\n'));
  const began = performance.now();
  const matcher = createMatcher(formList(packed, terms), new Uint16Array(0x9fff - 0x3400 + 1));
  const built = performance.now();
  for (const text of stretches) matcher.find(text);
  const first = performance.now();
  for (let again = 0; again < 5; again++) for (const text of stretches) matcher.find(text);
  return [built - began, first - built, (performance.now() - first) / 5];
}

export async function measureTerms(
  stage: Stage,
  who: Player,
  page: string,
  rounds: number,
): Promise<Map<number, Matching>> {
  const found = new Map<number, Matching>(COUNTS.map((count) => [count, { build: [], first: [], warm: [] }]));
  const forms = new Map(COUNTS.map((count) => [count, formsOf(count)]));
  for (let round = 0; round < rounds; round++) {
    for (const [count, times] of found) {
      await show(stage, who, addressOf(page));
      const some = forms.get(count) ?? [];
      const [build, first, warm] = await who.page.evaluate(
        match,
        some.map(packForm),
        some.map(({ term }) => term),
        ['/engine/match.ts', '/engine/tables.ts'],
      );
      times.build.push(build);
      times.first.push(first);
      times.warm.push(warm);
    }
  }
  return found;
}
