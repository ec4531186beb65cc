/** What the components decide before they draw. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../common/sentences.ts';
import { yearsOld } from '../../components/age.ts';
import { evidenceByKind } from '../../components/evidence.ts';
import { nameGroups } from '../../components/name-order.ts';
import { equivalents } from '../../components/names.ts';
import type { Evidence } from '../../engine/types.ts';
import { cyberport, entity, hkust } from './entities.ts';

const zhipu = entity('zhipu', ['Zhipu'], ['智譜'], ['智谱']);

describe('names', () => {
  it('shows the short form and the display names in the other languages', () => {
    expect(equivalents(hkust, 'en').map(({ text }) => text)).toEqual(['HKUST', '香港科技大學', '香港科技大学']);
    expect(equivalents(hkust, 'zh-Hant').map(({ text }) => text)).toEqual([
      '港科大',
      'The Hong Kong University of Science and Technology',
      'HKUST',
      '香港科技大学',
    ]);
  });

  it('shows none twice', () => {
    expect(equivalents(entity('x', ['InnoHK'], ['InnoHK'], ['InnoHK']), 'en')).toEqual([]);
  });
});

describe('the order of names', () => {
  const keys = (language: 'en' | 'zh-Hant' | 'zh-Hans') =>
    nameGroups([zhipu, hkust, cyberport], language).map(({ label, entities }) => [
      label.kind === 'letter' ? label.letter : label.kind === 'strokes' ? label.count : '',
      entities.map(({ id }) => id),
    ]);

  it('is the alphabet in English, without the article', () => {
    expect(keys('en')).toEqual([
      ['C', ['cyberport']],
      ['H', ['hkust']],
      ['Z', ['zhipu']],
    ]);
  });

  it('is strokes in Hong Kong', () => {
    expect(keys('zh-Hant')).toEqual([
      [9, ['hkust']],
      [12, ['zhipu']],
      [15, ['cyberport']],
    ]);
  });

  it('is pinyin on the mainland', () => {
    expect(keys('zh-Hans')).toEqual([
      ['S', ['cyberport']],
      ['X', ['hkust']],
      ['Z', ['zhipu']],
    ]);
  });
});

describe('age', () => {
  it.each([
    ['2024-11-22', null],
    ['2024-11-21', 2],
    ['2024-12-01', null],
    ['2023-11-22', 2],
    ['2023-11-21', 3],
    ['2023-01-05', 3],
    ['2022', 3],
    ['2024-11', null],
    ['2024-10', 2],
    ['2027-01-01', null],
    ['soon', null],
  ])('%s', (date, years) => {
    expect(yearsOld(date, '2026-11-22')).toBe(years);
  });
});

describe('evidence', () => {
  const piece = (kind: Evidence['for'], text: string, where: Evidence['where']): Evidence => ({
    for: kind,
    text,
    where,
  });

  it('is shown nearest first, two pieces at most, none twice', () => {
    const shown = evidenceByKind([
      piece('ai', 'AI', 'page'),
      piece('ai', 'ai', 'block'),
      piece('ai', 'chatbot', 'title'),
      piece('ai', 'robot', 'address'),
      piece('hong-kong', '香港', 'title'),
    ]);
    expect(shown.map(({ for: kind }) => kind)).toEqual(['hong-kong', 'ai']);
    expect(shown[1]?.pieces.map(({ text }) => text)).toEqual(['ai', 'chatbot']);
  });

  it('needs no second witness where the words speak for themselves', () => {
    const shown = evidenceByKind([piece('ai', 'AI', 'block'), piece('ai', 'HKGAI', 'name')]);
    expect(shown[0]?.pieces.map(({ where }) => where)).toEqual(['name']);
  });
});

describe('sentences', () => {
  const mention = (id: number, before: string, text: string, after: string) => ({ id, before, text, after });

  it('joins the mentions of one sentence', () => {
    const [only, ...rest] = sentencesOf([mention(4, 'a ', 'B', ' c D e'), mention(5, 'a B c ', 'D', ' e')]);
    expect(rest).toEqual([]);
    expect(only?.first.id).toBe(4);
    expect(only?.runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['B', 'D']);
    expect(only?.runs.map(({ text }) => text).join('')).toBe('a B c D e');
  });
});
