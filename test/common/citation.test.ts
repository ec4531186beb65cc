import { describe, expect, it } from 'vitest';
import {
  CITATION_FORMATS,
  citation,
  citedContext,
  citedEntity,
  citedFact,
  citedSection,
} from '../../common/citation.ts';
import { type Fact, LANGUAGES, type SectionText } from '../../engine/types.ts';

const EDITION = '2026-11-22';
const section: SectionText = {
  id: 'finance',
  title: { en: 'AI in Finance', 'zh-Hant': '金融業的人工智能應用', 'zh-Hans': '金融业的人工智能应用' },
  context: { en: 'Banks use it.', 'zh-Hant': '銀行使用。', 'zh-Hans': '银行使用。' },
};
const fact: Fact = {
  id: 'fin-one',
  date: '2024-12-19',
  text: { en: 'Ten banks & 15 uses.', 'zh-Hant': '十家銀行。', 'zh-Hans': '十家银行。' },
  sources: [
    { publisher: 'Hong Kong Monetary Authority', url: 'https://www.hkma.gov.hk/a?b=1&c=%20', primary: true },
    { publisher: 'finews.asia', url: 'https://finews.asia/x', primary: false },
  ],
  entities: [],
};

describe('a section', () => {
  const cited = citedContext(section, 'en');

  it('in plain text: the text, then where it is from', () => {
    expect(citation(cited, EDITION, 'plain', 'en')).toBe(
      'Banks use it.\n\n“AI in Finance”, Hong Kong AI in Context (browser extension), edition of 22 November 2026.',
    );
  });

  it('in Chinese: with Chinese marks', () => {
    expect(citation(citedContext(section, 'zh-Hant'), EDITION, 'plain', 'zh-Hant')).toBe(
      '銀行使用。\n\n〈金融業的人工智能應用〉，《香港 AI 脈絡》（瀏覽器擴充功能），2026年11月22日版。',
    );
    expect(citation(citedContext(section, 'zh-Hans'), EDITION, 'apa', 'zh-Hans')).toBe(
      '金融业的人工智能应用（2026年11月22日）。载于《香港 AI 脉络》［浏览器扩展］。',
    );
  });

  it('in APA’s manner: title first, for there is no author', () => {
    expect(citation(cited, EDITION, 'apa', 'en')).toBe(
      'AI in Finance. (2026, November 22). In Hong Kong AI in Context [Browser extension].',
    );
  });

  it('takes the whole body on the article’s own page', () => {
    const whole = {
      ...section,
      body: { en: ['One.', 'Two.'], 'zh-Hant': [''], 'zh-Hans': [''] },
      limits: { en: [], 'zh-Hant': [], 'zh-Hans': [] },
      facts: [],
    };
    expect(citedSection(whole, 'en').text).toBe('One.\n\nTwo.');
  });
});

describe('a fact', () => {
  const cited = citedFact(fact, section, 'en');

  it('names its own date and its own sources', () => {
    const text = citation(cited, EDITION, 'plain', 'en');
    expect(text).toContain('fact of 19 December 2024');
    expect(text).toContain('Source: Hong Kong Monetary Authority, https://www.hkma.gov.hk/a?b=1&c=%20');
    expect(text).toContain('Source: finews.asia, https://finews.asia/x');
  });

  it('in Markdown: a quotation, and links that survive any address', () => {
    const text = citation(cited, EDITION, 'markdown', 'en');
    expect(text.startsWith('> Ten banks & 15 uses.\n\n')).toBe(true);
    expect(text).toContain('[Hong Kong Monetary Authority](<https://www.hkma.gov.hk/a?b=1&c=%20>)');
    expect(text).toContain('*Hong Kong AI in Context*');
  });

  it('in BibTeX: what TeX takes for itself is escaped', () => {
    const text = citation(cited, EDITION, 'bibtex', 'en');
    expect(text).toContain('@misc{hkaic-fact-fin-one-2026-11-22,');
    expect(text).toContain('\\url{https://www.hkma.gov.hk/a?b=1\\&c=\\%20}');
    expect(text).toContain('  month = nov,');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it('in BibTeX: braces in a title do not break the entry', () => {
    const odd = { ...cited, title: 'A {B} 50% _c_ \\d' };
    expect(citation(odd, EDITION, 'bibtex', 'en')).toContain('{A \\{B\\} 50\\% \\_c\\_ \\textbackslash{}d}');
  });
});

describe('an entity', () => {
  const names = { en: ['Cyberport'], 'zh-Hant': ['數碼港'], 'zh-Hans': ['数码港'] };
  it('is cited by its sentence, or by its name where it has none', () => {
    const what = { en: 'A park.', 'zh-Hant': '園區。', 'zh-Hans': '园区。' };
    expect(citedEntity({ id: 'cyberport', names, what }, 'zh-Hans')).toMatchObject({ title: '数码港', text: '园区。' });
    expect(citedEntity({ id: 'cyberport', names }, 'en').text).toBe('Cyberport');
  });
});

it.each(LANGUAGES.flatMap((language) => CITATION_FORMATS.map((format) => [language, format] as const)))(
  'never names an author, always the edition: %s, %s',
  (language, format) => {
    const text = citation(citedFact(fact, section, language), EDITION, format, language);
    expect(text).not.toMatch(/\bauthors?\b|作者|編者/i);
    expect(text).toMatch(/2026/);
    expect(text).toMatch(/November 22|22 November|11月22日/);
  },
);
