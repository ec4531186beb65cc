/** Matching with the shipped vocabulary: names where they stand as names, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formEnd, startsWord, unitsAlike } from '../../engine/boundaries.ts';
import { fold, original, originalEnd, scriptTable } from '../../engine/fold.ts';
import { createFind } from '../../engine/match.ts';
import { unpack } from '../../engine/packing.ts';
import type { Form } from '../../engine/tables.ts';
import { shipped } from './knowledge.ts';

const { tables } = shipped();
const { terms, forms: listed } = unpack(tables);
const find = createFind(listed, scriptTable(tables.script));
const forms = listed.packed.map((_, index) => listed.at(index));

/** The terms found in a text, each with the words that were found. */
const found = (text: string): string[] =>
  find(text).map(({ start, end, term }) => `${terms[term]?.id}: ${text.slice(start, end)}`);
const words = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each([
    ['HKUST opened a laboratory', 'hkust: HKUST'],
    ["HKUST's laboratory", 'hkust: HKUST'],
    ['at HKUST.', 'hkust: HKUST'],
    ['(HKUST)', 'hkust: HKUST'],
    ['HKUST的實驗室', 'hkust: HKUST'],
    ['ＨＫＵＳＴ', 'hkust: ＨＫＵＳＴ'],
    ['1Tencent 12HKUST 3ZJU', 'hkust: HKUST'],
  ])('in “%s”', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('in its longest form', () => {
    expect(words('the Hong Kong University of Science and Technology')).toContain(
      'Hong Kong University of Science and Technology',
    );
  });

  test('with what the names in it say', () => {
    const says = (text: string) => find(text)[0]?.says.hongKong;
    expect(words('CUHK MMLab')).toEqual(['CUHK MMLab']);
    expect(says('CUHK MMLab')).toBe(true);
    expect(says('MMLab')).toBe(false);
  });

  test('in a longer word that is about it', () => {
    expect(words('提升計算力')).toContain('算力');
  });

  test('right after an address', () => {
    expect(words('(https://example.com/a-b) HKUST、https://example.com/b，香港')).toEqual(['HKUST', '香港']);
  });

  test('with the whole of its full-width or interrupted spelling', () => {
    expect(words('In\u00adno\u200bHK grows')).toContain('In\u00adno\u200bHK');
  });
});

describe('a name is not found', () => {
  test.each([
    ['HKUSTX', 'HKUST'],
    ['MYHKUST', 'HKUST'],
    ['v2HKUST', 'HKUST'],
    ['2hkust', 'hkust'],
    ['mail to press@hkust.hk', 'hkust'],
    ['see https://hkust.edu.hk/about', 'hkust'],
    ['see https://my-site.com/HKUST/', 'HKUST'],
    ['see https://example.com/New-Cyberport-Hub for more', 'Cyberport'],
    ['innohk.txt', 'innohk'],
    ['中大型企業', '中大'],
    ['計算力學的課程', '算力'],
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
        for (const { start, end, term } of find(text)) {
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

describe('matching is the same as trying every form at every place of the folded text', () => {
  const script = scriptTable(tables.script);
  const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x2e80;
  const longestFirst = forms.toSorted((one, other) => other.text.length - one.text.length);
  const byFirst = Map.groupBy(longestFirst, ({ text }) => text.charAt(0).toLowerCase());

  interface Span {
    start: number;
    end: number;
    form: Form;
  }

  /** Latin or Han forms in one line, from left to right, the longest one at each place. */
  function tried(line: string, latin: boolean): Span[] {
    const { text, lower } = fold(line, script);
    const spans: Span[] = [];
    for (let start = 0; start < text.length; start++) {
      if (start < (spans.at(-1)?.end ?? 0) || isLatin(text.slice(start)) !== latin) continue;
      if (latin && !startsWord(text, lower, start)) continue;
      for (const form of byFirst.get(lower.charAt(start)) ?? []) {
        if (isLatin(form.text) !== latin || unitsAlike(form.text, text, lower, start, 0) < form.text.length) continue;
        const end = formEnd(form, text, lower, start);
        if (end < 0) continue;
        spans.push({ start, end, form });
        break;
      }
    }
    return spans;
  }

  function reference(line: string): string[] {
    const folded = fold(line, script);
    const kept: Span[] = [];
    const all = [...tried(line, true), ...tried(line, false)];
    for (const span of all.sort((one, other) => one.start - other.start || other.end - one.end)) {
      const last = kept.at(-1);
      if (!last || span.start >= last.end) kept.push(span);
      else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
    }
    return kept.map(({ start, end, form }) => `${original(folded, start)}-${originalEnd(folded, end)} ${form.term}`);
  }

  const form = fc.constantFrom(...forms.map(({ text }) => text));
  const rewrite = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll(' ', ' - '),
    (text) => text.replaceAll(' ', "'s "),
    (text) => text.replaceAll('AI', 'A.I.'),
    (text) => text.replaceAll('AI', 'artificial intelligence (AI)'),
    (text) => text.replaceAll('AI', ' 人工智慧 '),
    (text) => text.replace(/[A-Z]/g, (letter) => `${letter}.`),
    (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
    (text) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`,
    (text) => text.slice(0, -1),
    (text) => `${text}s`,
  );
  const between = fc.constantFrom(
    '',
    '1',
    ' ',
    '  ',
    '.',
    "'s ",
    '-',
    '港',
    'A',
    '(',
    '\u200b',
    '\ud83c',
    'ａ',
    '_',
    'é',
  );

  test('whatever the text, and however its names are written', () => {
    const written = fc.tuple(form, rewrite, between).map(([text, change, after]) => change(text) + after);
    fc.assert(
      fc.property(fc.array(fc.oneof(written, fc.string({ maxLength: 6 })), { maxLength: 8 }), (parts) => {
        const line = parts.join('').replaceAll('\n', ' ');
        const told = find(line).map(({ start, end, term }) => `${start}-${end} ${term}`);
        expect(told).toEqual(reference(line));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('in each line of a text by itself', () => {
    const lines = ['HKUST and 香港大學', 'nothing', 'the Hong', 'Kong Monetary Authority, 金管局', ''];
    const text = lines.join('\n');
    let base = 0;
    const expected = lines.flatMap((line) => {
      const found = find(line).map((match) => ({ ...match, start: match.start + base, end: match.end + base }));
      base += line.length + 1;
      return found;
    });
    expect(find(text)).toEqual(expected);
  });
});
