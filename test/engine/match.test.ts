/** Matching with the shipped vocabulary: names where they stand as names, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptTable } from '../../engine/fold.ts';
import { createMatcher } from '../../engine/match.ts';
import { unpack } from '../../engine/tables.ts';
import { shipped } from './knowledge.ts';

const { tables } = shipped();
const { terms, forms } = unpack(tables);
const matcher = createMatcher(forms, scriptTable(tables.script));

/** The terms found in a text, each with the words that were found. */
const found = (text: string): string[] =>
  matcher.find(text).map(({ start, end, term }) => `${terms[term]?.id}: ${text.slice(start, end)}`);
const words = (text: string): string[] => matcher.find(text).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each([
    ['HKUST opened a laboratory', 'hkust: HKUST'],
    ["HKUST's laboratory", 'hkust: HKUST'],
    ['at HKUST.', 'hkust: HKUST'],
    ['(HKUST)', 'hkust: HKUST'],
    ['HKUST的實驗室', 'hkust: HKUST'],
    ['ＨＫＵＳＴ', 'hkust: ＨＫＵＳＴ'],
  ])('in “%s”', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('in its longest form', () => {
    expect(words('the Hong Kong University of Science and Technology')).toContain(
      'Hong Kong University of Science and Technology',
    );
  });

  test('with the whole of its full-width or interrupted spelling', () => {
    expect(words('In\u00adno\u200bHK grows')).toContain('In\u00adno\u200bHK');
  });
});

describe('a name is not found', () => {
  test.each([
    ['HKUSTX', 'HKUST'],
    ['MYHKUST', 'HKUST'],
    ['mail to press@hkust.hk', 'hkust'],
    ['see https://hkust.edu.hk/about', 'hkust'],
    ['innohk.txt', 'innohk'],
    ['中大型企業', '中大'],
    ['Authorized Institutions (AIs) and other AIs', 'AIs'],
  ])('in “%s”', (text, word) => {
    expect(words(text).map((one) => one.toLowerCase())).not.toContain(word.toLowerCase());
  });
});

describe('matches', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      'HKUST',
      '香港',
      '人工智能',
      '河套',
      'A.I.',
      ' ',
      'Hong Kong',
      '\ud83c',
      '\u202e',
      '中大',
      'InnoHK',
      '金管局',
      '\u00ad',
    ),
  );

  test('stand in order, do not overlap and lie inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, term } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(terms[term]).toBeDefined();
          last = end;
        }
      }),
    );
  });

  test('every listed name of every entity finds its entity, when it stands alone', () => {
    const { entities } = shipped();
    const lost = entities.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .filter((name) => !found(name).some((one) => one.startsWith(`${id}: `)))
        .map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });
});
