/** What `npm run check:article` finds. */
import { describe, expect, test } from 'vitest';
import type { Section, Source } from '../../engine/types.ts';
import { minority, monthsBefore, older, unnamed, withoutPrimary } from '../commands/review-article.ts';

const PRIMARY: Source = { publisher: 'Transport Department', url: 'https://td.example/', primary: true };
const PRESS: Source = { publisher: 'A Newspaper', url: 'https://news.example/', primary: false };

const empty = { en: '', 'zh-Hant': '', 'zh-Hans': '' };
const none = { en: [], 'zh-Hant': [], 'zh-Hans': [] };

/** One section with one fact for each list of sources. */
const section = (...lists: Source[][]): Section => ({
  id: 'finance',
  title: empty,
  context: empty,
  body: none,
  limits: none,
  facts: lists.map((sources, index) => ({ id: `fact-${index}`, date: '2026', text: empty, sources, entities: [] })),
});

const dated = (...dates: string[]): Section => {
  const made = section(...dates.map(() => [PRIMARY]));
  return { ...made, facts: made.facts.map((fact, index) => ({ ...fact, date: dates[index] ?? '' })) };
};

describe('sources', () => {
  test('facts without a primary source are listed by their reason, with their publishers', () => {
    const made = section([PRIMARY], [PRESS, PRESS], [PRESS]);
    const told = made.facts.map((fact, index) => {
      const noPrimary = ([undefined, 'spoken', 'press'] as const)[index];
      return noPrimary ? { ...fact, noPrimary } : fact;
    });
    expect(withoutPrimary([{ ...made, facts: told }], 'spoken')).toEqual([
      { section: 'finance', fact: 'fact-1', about: 'A Newspaper, A Newspaper' },
    ]);
  });

  test.each(['news.gov.hk', 'https://www.info.gov.hk/gia', 'China.org.cn', 'here', 'Website'])(
    '"%s" names no publisher',
    (publisher) => {
      expect(unnamed([section([{ ...PRESS, publisher }])])).toEqual([
        { section: 'finance', fact: 'fact-0', about: `"${publisher}"` },
      ]);
    },
  );

  test.each(['RTHK', 'HK01', 'Information Services Department (news.gov.hk)', 'Clyde & Co'])(
    '"%s" names one',
    (publisher) => {
      expect(unnamed([section([{ ...PRESS, publisher }])])).toEqual([]);
    },
  );

  test('half primary is enough, less is not', () => {
    expect(minority([section([PRIMARY, PRESS])])).toEqual([]);
    expect(minority([section([PRIMARY, PRESS], [PRESS])])).toEqual([{ section: 'finance', primary: 1, sources: 3 }]);
  });
});

describe('age', () => {
  test('what a date leaves out counts as its end', () => {
    const section = dated('2024-11-21', '2024-11-22', '2024-11', '2024-10', '2024', '2023');
    expect(older([section], '2026-11-22', 24).map(({ about }) => about)).toEqual(['2024-11-21', '2024-10', '2023']);
  });

  test('another age may be asked for', () => {
    expect(older([dated('2025-11-21', '2025-12')], '2026-11-22', 12).map(({ about }) => about)).toEqual(['2025-11-21']);
  });

  test.each([
    ['2026-11-22', 24, '2024-11-22'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-01-15', 2, '2025-11-15'],
  ])('%s less %i months is %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });
});
