import { describe, expect, it } from 'vitest';
import { languageOfTag, readerLanguage } from '../../common/reader-language.ts';

describe('the reader’s language', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['yue', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['fr', null],
  ])('%s is %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  it('is the first of the browser’s that is one of ours, and the choice before all', () => {
    expect(readerLanguage('auto', ['fr', 'zh-HK', 'en'])).toBe('zh-Hant');
    expect(readerLanguage('auto', ['fr'])).toBe('en');
    expect(readerLanguage('auto', [])).toBe('en');
    expect(readerLanguage('zh-Hans', ['en'])).toBe('zh-Hans');
  });
});
