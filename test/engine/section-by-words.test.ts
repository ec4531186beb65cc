import { expect, test } from 'vitest';
import { createEngine } from '../../engine/annotate.ts';
import { unpack } from '../../engine/packing.ts';
import { saidBy, wordsBesideNames } from '../../engine/section-by-words.ts';
import { shipped } from './knowledge.ts';

const { tables, hosts } = shipped();
const engine = createEngine(tables, hosts);
const { terms } = unpack(tables);

test('a name’s own words say nothing of the section beside what the name says', () => {
  const text = 'A student of Hong Kong University of Science and Technology trains models.';
  const read = engine.read({ text, role: 'paragraph', level: 0, aside: false }, engine.find(text));
  expect([...wordsBesideNames(read, terms)]).toEqual(['student', 'of', 'trains', 'models']);
});

test('a word speaks for one section and against others', () => {
  const { finance, 'research-hubs': research } = Object.fromEntries(saidBy('company'));
  expect(finance).toBeGreaterThan(0);
  expect(research).toBeLessThan(0);
  expect(saidBy('Zzyzx')).toEqual([]);
});
