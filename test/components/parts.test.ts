/** What the components decide before they draw. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../common/sentences.ts';
import { yearsOld } from '../../components/age.ts';
import { nameGroups } from '../../components/az.ts';
import { evidenceByKind } from '../../components/evidence.ts';
import { equivalents } from '../../components/names.ts';
import type { Entity, Evidence, Section, Topic } from '../../engine/types.ts';
import { namesIn, passagesOf, search } from '../../entrypoints/article/search.ts';

const entity = (id: string, en: string[], hant: string[], hans: string[]): Entity => ({
  id,
  kind: 'company',
  section: 'finance',
  names: { en, 'zh-Hant': hant, 'zh-Hans': hans },
  what: { en: `${en[0]} is one.`, 'zh-Hant': `${hant[0]}是其一。`, 'zh-Hans': `${hans[0]}是其一。` },
  related: [],
});
const cyberport = entity('cyberport', ['Cyberport'], ['數碼港'], ['数码港']);
const hkust = entity(
  'hkust',
  [
    'The Hong Kong University of Science and Technology',
    'Hong Kong University of Science & Technology',
    'HKUST',
    'UST',
  ],
  ['香港科技大學', '香港科大', '港科大'],
  ['香港科技大学', '港科大'],
);
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

describe('search', () => {
  const text = (en: string, hant: string, hans: string) => ({ en, 'zh-Hant': hant, 'zh-Hans': hans });
  const section: Section = {
    id: 'finance',
    title: text('AI in Finance', '金融', '金融'),
    context: text('', '', ''),
    body: { en: ['Banks use Café models at Cyberport.'], 'zh-Hant': ['銀行在數碼港。'], 'zh-Hans': ['银行在数码港。'] },
    limits: { en: ['Unknown share.'], 'zh-Hant': ['比例不明。'], 'zh-Hans': ['比例不明。'] },
    facts: [
      { id: 'one', date: '2024', text: text('Ten banks.', '十家銀行。', '十家银行。'), sources: [], entities: [] },
    ],
  };
  const fraud: Topic = {
    id: 'fraud',
    section: 'finance',
    names: { en: ['fraud detection'], 'zh-Hant': ['偵測詐騙'], 'zh-Hans': ['诈骗检测'] },
  };
  const find = (query: string, language: 'en' | 'zh-Hant' | 'zh-Hans' = 'en') =>
    search(passagesOf({ sections: [section], entities: [cyberport, hkust], topics: [fraud] }, language), query).map(
      ({ id }) => id,
    );

  it.each([
    ['cyberport', ['entity-cyberport', 'finance']],
    ['CAFE', ['finance']],
    ['ｂａｎｋｓ', ['finance', 'fact-one']],
    ['unknown share', ['finance-limits']],
    ['ten banks', ['fact-one']],
    ['Fraud detection', ['finance']],
    ['   ', []],
    ['nowhere', []],
  ])('%s', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('finds a traditional word in the simplified edition, and a name by any of its names', () => {
    expect(find('數碼港', 'zh-Hans')).toEqual(['entity-cyberport', 'finance']);
    expect(find('UST')).toContain('entity-hkust');
  });

  it.each([
    ['A grant for HKUST and Cyberport was announced', ['entity-cyberport', 'entity-hkust']],
    ['香港科技大學與數碼港', ['entity-hkust', 'entity-cyberport']],
    ['JUST a word', []],
    ['fraud detection with models', ['finance']],
  ])('names among the words of “%s”', (text, ids) => {
    expect(
      namesIn(passagesOf({ sections: [section], entities: [cyberport, hkust], topics: [fraud] }, 'en'), text).map(
        ({ id }) => id,
      ),
    ).toEqual(ids);
  });

  it.each(["banks' cafe", 'BANKS’ CAFÉ'])('shows the words it found as the article writes them: %s', (query) => {
    const written = { ...section, body: { ...section.body, en: ['The banks’ Café in the GenA.I. Sandbox.'] } };
    const [hit] = search(passagesOf({ sections: [written], entities: [], topics: [] }, 'en'), query);
    expect(hit?.runs.find(({ marked }) => marked)?.text).toBe('banks’');
  });

  it('shows the words it found', () => {
    const [, hit] = search(passagesOf({ sections: [section], entities: [cyberport], topics: [] }, 'en'), 'cyberport');
    expect(hit?.runs.find(({ marked }) => marked)?.text).toBe('Cyberport');
  });
});
