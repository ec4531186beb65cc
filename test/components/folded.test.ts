/** Search takes one way of writing for another, and still shows the page's own. */
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces, placeOf } from '../../entrypoints/article/folded.ts';

describe('folding for search', () => {
  it.each([
    ['Cyberport’s', "Cyberport's"],
    ['‘Hong Kong’', "'hong kong'"],
    ['“AI+”', '"ai+"'],
    ['GenA.I. Sandbox', 'GenAI Sandbox'],
    ['Gen A.I.', 'GenAI'],
    ['Gen AI', 'GenAI'],
    ['A.I.沙盒', 'AI沙盒'],
    ['the U.S. rule', 'the us rule'],
    ['Ｃａｆé  Noir', 'cafe noir'],
    ['  two \n lines ', 'two lines'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each(['It grew. A bank asked.', 'HK$3.5 billion', 'data.gov.hk', 'Paul M. P. Chan', 'a gen airs'])(
    'leaves dots and spaces that are no abbreviation’s: %s',
    (text) => {
      expect(fold(text)).toBe(text.toLowerCase());
    },
  );
});

describe('the way back', () => {
  const marked = (text: string, query: string): string => {
    const folded = foldWithPlaces(text);
    const { start, end } = placeOf(folded, folded.text.indexOf(fold(query)), fold(query).length);
    return text.slice(start, end);
  };

  it.each([
    ['The HKMA’s GenA.I. Sandbox', 'genai', 'GenA.I.'],
    ['The HKMA’s GenA.I. Sandbox', 'sandbox', 'Sandbox'],
    ['The HKMA’s GenA.I. Sandbox', "hkma's", 'HKMA’s'],
    ['A Gen A.I. test', 'GenAI', 'Gen A.I.'],
    ['At a Cafe\u0301 in town', 'cafe', 'Cafe\u0301'],
    ['𠀋 in ﬁnance', 'fin', 'ﬁn'],
    ['𠀋 in ﬁnance', 'f', 'ﬁ'],
    ['A ½ share', '1', '½'],
    ['two   spaces', 'two spaces', 'two   spaces'],
    ['the end', 'end', 'end'],
  ])('in “%s”, %s is “%s”', (text, query, found) => {
    expect(marked(text, query)).toBe(found);
  });

  it.each(['The HKMA’s  GenA.I. Sandbox. ½ Cafe\u0301 𠀋 ﬁ', ' A.I. İstanbul', '\ud800 lone'])(
    'folds as the search does: %s',
    (text) => {
      expect(foldWithPlaces(text).text).toBe(fold(text));
    },
  );
});
