/** Every feature that the engine finds has a weight, and every weight a feature: an unknown name would weigh nothing. */
import { expect, test } from 'vitest';
import { FEATURES } from '../../engine/feature-weights.ts';
import { isWordFeature } from '../../engine/general-words.ts';
import { inProject } from '../commands/root.ts';
import { shipped } from '../engine/knowledge.ts';
import { readCorpus } from './corpus.ts';
import { examplesOf } from './fit.ts';

const { tables, hosts } = shipped();

test('features and weights have the same names', () => {
  const examples = examplesOf(readCorpus(inProject('test', 'corpus', 'train')), tables, hosts);
  const found = new Set(examples.flatMap(({ features }) => Object.keys(features)));
  const named = [...found].filter((name) => !isWordFeature(name)).sort();
  expect(named).toEqual(Object.keys(FEATURES).sort());
}, 30_000);
