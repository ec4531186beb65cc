import { describe, expect, it } from 'vitest';
import { beginning } from '../../components/beginning.ts';
import { LANGUAGES } from '../../engine/types.ts';
import { shipped } from '../engine/knowledge.ts';

describe('the beginning of a text', () => {
  it.each([
    ['A short one.', 'A short one.'],
    [`${'word '.repeat(15)}and, however, more`, `${'word '.repeat(15)}and…`],
    ['word '.repeat(40), `${'word '.repeat(16).trim()}…`],
  ])('ends with a word: %s', (text, first) => {
    expect(beginning(text, 'en')).toBe(first);
  });

  it('of a Chinese one is cut anywhere but in a Latin word', () => {
    expect(beginning(`${'字'.repeat(28)}HKGAI${'字'.repeat(9)}`, 'zh-Hant')).toBe(`${'字'.repeat(28)}…`);
    expect(beginning(`${'字'.repeat(29)}𠀋${'字'.repeat(9)}`, 'zh-Hant')).toBe(`${'字'.repeat(29)}…`);
  });

  it.each(LANGUAGES)('tells each fact of the article from all others, in %s', (language) => {
    const all = shipped().article.flatMap(({ facts }) => facts.map(({ text }) => beginning(text[language], language)));
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });
});
