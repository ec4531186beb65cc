/** Fits the weights: logistic regression with a pull towards 0, by gradient descent. Deterministic. */
import { type Features, featuresOf } from '../../engine/features.ts';
import { isCandidate } from '../../engine/judge.ts';
import type { Tables } from '../../engine/tables.ts';
import type { Weights } from '../../engine/weights.ts';
import { descend } from './adam.ts';
import type { LabelledPage } from './corpus.ts';
import { readingsOf } from './read-page.ts';

export interface Example {
  page: string;
  text: string;
  features: Features;
  positive: boolean;
}

/** The scored blocks of a page that the engine would judge at all. */
export function examplesOf(pages: readonly LabelledPage[], tables: Tables, hosts: readonly string[]): Example[] {
  return readingsOf(pages, tables, hosts).flatMap(({ page, blocks, around, clues }) => {
    return blocks.flatMap((read, index) => {
      const label = page.blocks[read.order]?.label.verdict;
      const here = around[index];
      if (!here || label === 'borderline' || !isCandidate(read, clues)) return [];
      return [
        {
          page: page.id,
          text: read.block.text,
          features: featuresOf(read, here, clues),
          positive: label === 'positive',
        },
      ];
    });
  });
}

interface Options {
  /** Strength of the pull towards 0, in examples. */
  pull: number;
  steps: number;
  /** How much a positive example counts against a negative one. */
  balance: number;
}

interface Row {
  /** Which features, by number, and their values. */
  at: Int32Array;
  values: Float64Array;
  positive: boolean;
  /** How often the example was given. */
  times: number;
}

function rowsOf(examples: readonly Example[], numbers: ReadonlyMap<string, number>): Row[] {
  const times = new Map<Example, number>();
  for (const example of examples) times.set(example, (times.get(example) ?? 0) + 1);
  return [...times].map(([{ features, positive }, count]) => {
    const entries = Object.entries(features).filter(([, value]) => value !== 0);
    const at = Int32Array.from(entries, ([name]) => numbers.get(name) as number);
    return { at, values: Float64Array.from(entries, ([, value]) => value), positive, times: count };
  });
}

/** Every example counts in every step; one given twice counts twice. */
export function fit(examples: readonly Example[], { pull, steps, balance }: Options): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = rowsOf(examples, new Map(names.map((name, at) => [name, at])));
  const held = Float64Array.from(names, (name) => (name === 'bias' ? 0 : pull / examples.length));
  const weights = descend(names.length, steps, (weights) => {
    const slopes = weights.map((weight, at) => weight * (held[at] as number));
    for (const { at, values, positive, times } of rows) {
      let sum = 0;
      for (let each = 0; each < at.length; each++)
        sum += (values[each] as number) * (weights[at[each] as number] as number);
      const off = 1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0);
      const share = (off * (positive ? balance : 1) * times) / examples.length;
      for (let each = 0; each < at.length; each++) {
        const which = at[each] as number;
        slopes[which] = (slopes[which] as number) + share * (values[each] as number);
      }
    }
    return slopes;
  });
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 100) / 100]));
}
