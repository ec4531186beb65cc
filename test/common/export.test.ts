import { describe, expect, it } from 'vitest';
import {
  clean,
  csvCell,
  type ExportPage,
  exportRows,
  fileName,
  toCsv,
  toJson,
  toMarkdown,
} from '../../common/export.ts';

const page: ExportPage = {
  title: 'A *page*\nwith lines',
  url: 'https://news.example.org/a?b=<c>',
  edition: '2026-11-22',
  product: 'Hong Kong AI in Context',
  rows: [
    { section: 'Finance', term: 'HKMA', before: '=1+1 said the ', words: 'HKMA', after: ', "firmly"', language: 'en' },
    {
      section: 'Outlook',
      term: 'AI',
      before: '',
      words: '[AI](javascript:x)',
      after: '\n# not a heading',
      language: 'en',
    },
  ],
};

describe('a CSV cell', () => {
  it.each([
    ['plain', 'plain'],
    ['=SUM(A1)', `"'=SUM(A1)"`],
    ['+852', `"'+852"`],
    ['-1', `"'-1"`],
    ['@cmd', `"'@cmd"`],
    ['  =A1', `"'  =A1"`],
    ['＝A1', `"'＝A1"`],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['香港', '香港'],
    ['', ''],
  ])('%s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('is defused after a tab or a line end too', () => {
    expect(csvCell('\t=A1').startsWith(`"'`)).toBe(true);
    expect(csvCell('\r\n=A1').startsWith(`"'`)).toBe(true);
  });
});

describe('a stranger’s words', () => {
  it('lose what cannot be seen and what turns text around', () => {
    expect(clean('a\u202eb\u200bc\u0007d\ufeffe\u2066f')).toBe('abcdef');
    expect(clean('one\n\ntwo\tthree')).toBe('one two three');
    expect(clean('a\u061cb\u00adc\u180ed\u{e0041}\u{e007f}e')).toBe('abcde');
    expect(clean('lone \ud800 half')).toBe('lone half');
    expect(clean('𠀋 stays')).toBe('𠀋 stays');
  });
});

describe('files', () => {
  it('CSV: mark, heading, a line for each mention', () => {
    const lines = toCsv(page, 'en').split('\r\n');
    expect(lines[0]).toBe('\ufeffSection,Term,Marked words,Passage,Language,URL');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`"'=1+1 said the HKMA, ""firmly"""`);
  });

  it('CSV: headings in the reader’s language', () => {
    expect(toCsv(page, 'zh-Hant')).toContain('章節,詞條,標示文字,段落,語言,URL');
  });

  it('Markdown: nothing of the page becomes markup', () => {
    const text = toMarkdown(page, 'en');
    expect(text).toContain('# Hong Kong AI on the page “A \\*page\\* with lines”');
    expect(text).toContain('<https://news.example.org/a?b=%3Cc%3E>');
    expect(text).toContain('**\\[AI\\](javascript:x)**');
    expect(text).not.toMatch(/^# not/m);
  });

  it('Markdown: the product stands alone where no edition is known', () => {
    expect(toMarkdown(page, 'en')).toContain('\nHong Kong AI in Context, 2026-11-22\n');
    expect(toMarkdown({ ...page, edition: '' }, 'en')).toContain('\nHong Kong AI in Context\n');
  });

  it.each([
    ['1. Banks', '1\\. Banks'],
    ['12) Banks', '12\\) Banks'],
    ['+ Banks', '\\+ Banks'],
    ['- Banks', '\\- Banks'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['&#60;b&#x3e;', '\\&\\#60;b\\&\\#x3e;'],
    ['R&D of 2024, 1.5 and -3 + 4', 'R&D of 2024, 1.5 and -3 + 4'],
  ])('Markdown: %s begins no list and is no character', (before, written) => {
    const row = { section: 'Finance', term: 'HKMA', before: `${before} and the `, words: 'HKMA', after: '.' } as const;
    const text = toMarkdown({ ...page, rows: [{ ...row, language: 'en' }] }, 'en');
    expect(text).toContain(`\n- ${written} and the **HKMA**. (HKMA)`);
  });

  it.each([
    ['en', '(HKMA, InnoHK)'],
    ['zh-Hant', '(HKMA、InnoHK)'],
  ] as const)('Markdown: a sentence stands once with all its terms, in %s', (language, terms) => {
    const shared = { section: 'Finance', language: 'en' } as const;
    const rows = [
      { ...shared, term: 'HKMA', before: 'The ', words: 'HKMA', after: ' and InnoHK meet.' },
      { ...shared, term: 'InnoHK', before: 'The HKMA and ', words: 'InnoHK', after: ' meet.' },
      { ...shared, term: 'HKMA', before: 'Again the ', words: 'HKMA', after: '.' },
      { ...shared, section: 'Outlook', term: 'HKMA', before: 'The ', words: 'HKMA', after: ' and InnoHK meet.' },
    ];
    const items = toMarkdown({ ...page, rows }, language).match(/^- .*$/gm);
    expect(items).toEqual([
      `- The **HKMA** and **InnoHK** meet. ${terms}`,
      '- Again the **HKMA**. (HKMA)',
      '- The **HKMA** and InnoHK meet. (HKMA)',
    ]);
    expect(
      toCsv({ ...page, rows }, language)
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(5);
  });

  it('JSON: can be read back', () => {
    expect(JSON.parse(toJson(page))).toMatchObject({ edition: '2026-11-22', rows: [{ words: 'HKMA' }, {}] });
  });

  it.each([
    ['https://news.example.org/a', 'hong-kong-ai-news.example.org.csv'],
    ['nonsense', 'hong-kong-ai.csv'],
    ['http://[::1]/', 'hong-kong-ai-1.csv'],
  ])('name for %s', (url, name) => {
    expect(fileName({ url }, 'csv')).toBe(name);
  });
});

it('rows take their names from the reader’s language and keep the page’s order', () => {
  const mention = {
    id: 1,
    text: 'HKMA',
    before: 'The\n',
    after: '.',
    term: 'hkma',
    kind: 'entity',
    section: 'finance',
    language: 'en',
  } as const;
  const rows = exportRows(
    { mentions: [mention, { ...mention, id: 2, text: 'x' }] },
    { section: (id) => `S ${id}`, term: (id) => `T ${id}` },
  );
  expect(rows[0]).toEqual({
    section: 'S finance',
    term: 'T hkma',
    before: 'The ',
    words: 'HKMA',
    after: '.',
    language: 'en',
  });
  expect(rows[1]?.words).toBe('x');
});
