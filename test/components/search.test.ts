/** What the article's search finds, and what it shows of that. */
import { describe, expect, it } from 'vitest';
import type { Section, Topic } from '../../engine/types.ts';
import { namesIn, passagesOf, search } from '../../entrypoints/article/search.ts';
import { cyberport, entity, hkust } from './entities.ts';

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
    search(
      passagesOf({ sections: [section], entities: [cyberport, hkust], topics: [fraud] }, language),
      query,
    ).hits.map(({ id }) => id);

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
    ['HKUSTx and HKUST', ['entity-hkust']],
    ['HKUSTx', []],
  ])('names among the words of “%s”', (text, ids) => {
    expect(
      namesIn(passagesOf({ sections: [section], entities: [cyberport, hkust], topics: [fraud] }, 'en'), text).hits.map(
        ({ id }) => id,
      ),
    ).toEqual(ids);
  });

  it.each(["banks' cafe", 'BANKS’ CAFÉ'])('shows the words it found as the article writes them: %s', (query) => {
    const written = { ...section, body: { ...section.body, en: ['The banks’ Café in the GenA.I. Sandbox.'] } };
    const [hit] = search(passagesOf({ sections: [written], entities: [], topics: [] }, 'en'), query).hits;
    expect(hit?.runs.find(({ marked }) => marked)?.text).toBe('banks’');
  });

  it('shows the first forty, and tells how many there are', () => {
    const many = Array.from({ length: 50 }, (_, at) => entity(`e${at}`, [`Lab ${at}`], [''], ['']));
    const { hits, total } = search(passagesOf({ sections: [], entities: many, topics: [] }, 'en'), 'lab');
    expect([hits.length, total]).toEqual([40, 50]);
  });

  it('finds no words that the article page does not show', () => {
    const summed = { ...section, context: text('A summary for cards.', '', '') };
    expect(search(passagesOf({ sections: [summed], entities: [], topics: [] }, 'en'), 'summary').total).toBe(0);
  });

  it('shows the words it found', () => {
    const [, hit] = search(
      passagesOf({ sections: [section], entities: [cyberport], topics: [] }, 'en'),
      'cyberport',
    ).hits;
    expect(hit?.runs.find(({ marked }) => marked)?.text).toBe('Cyberport');
  });
});
