/** No word is missing, none is English in a Chinese table, and counts read right. */
import { describe, expect, it } from 'vitest';
import { articleWords } from '../../common/words/article.ts';
import { cardWords } from '../../common/words/card.ts';
import { citationWords } from '../../common/words/citation.ts';
import { dateInWords } from '../../common/words/dates.ts';
import { optionsWords } from '../../common/words/options.ts';
import { popupWords } from '../../common/words/popup.ts';
import { shellWords } from '../../common/words/shell.ts';
import { shortcutWords } from '../../common/words/shortcuts.ts';
import { welcomeWords } from '../../common/words/welcome.ts';
import { LANGUAGE_NAMES, langOfRun, PRODUCT } from '../../common/words.ts';
import { LANGUAGES } from '../../engine/types.ts';

const tables = {
  articleWords,
  cardWords,
  citationWords,
  optionsWords,
  popupWords,
  shellWords,
  shortcutWords,
  welcomeWords,
};

/** Every text of a table with its path; functions are called with plain values. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    // A date, a count or a name, as the function's parameters happen to be.
    const filled = (value as (...all: unknown[]) => unknown)(...Array.from({ length: value.length }, () => '2'));
    return texts(filled, `${path}()`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

/** Names that are the same in every language, and signs. */
const SAME = /Markdown|CSV|JSON|APA|BibTeX|example\.com|InnoHK|URL/;

describe.each(Object.entries(tables))('%s', (name, table) => {
  it('has the same words in each language', () => {
    const keys = LANGUAGES.map((language) => texts(table[language], '').map(([path]) => path));
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it.each(['zh-Hant', 'zh-Hans'] as const)('is Chinese in %s', (language) => {
    const english = texts(table[language], name).filter(
      ([, text]) => /[A-Za-z]{2,}/.test(text) && !/\p{Script=Han}/u.test(text) && !SAME.test(text),
    );
    expect(english).toEqual([]);
  });

  it('uses each script in its own table', () => {
    const hant = texts(table['zh-Hant'], name).filter(([, text]) => /[这个们说网页设标读开关条记处]/.test(text));
    const hans = texts(table['zh-Hans'], name).filter(([, text]) => /[這個們說網頁設標讀開關條記處]/.test(text));
    expect(hant).toEqual([]);
    expect(hans).toEqual([]);
  });

  it('leaves no text empty', () => {
    const empty = LANGUAGES.flatMap((language) => texts(table[language], language)).filter(([, text]) => text === '');
    expect(empty).toEqual([]);
  });
});

describe('counts', () => {
  it('has a singular in English', () => {
    expect(popupWords.en.mentions(1)).toBe('1 mention');
    expect(popupWords.en.mentions(2)).toBe('2 mentions');
    expect(popupWords.en.counts(1, 1, 7)).toBe('1 mention in 1 of 7 sections');
    expect(articleWords.en.strokes(1)).toBe('1 stroke');
    expect(shellWords.en.found(3)).toBe('3 mentions of Hong Kong’s AI');
  });
});

describe('dates', () => {
  it.each([
    ['2022-05-25', '25 May 2022', '2022年5月25日'],
    ['2022-05', 'May 2022', '2022年5月'],
    ['2022', '2022', '2022年'],
    ['soon', 'soon', 'soon'],
  ])('%s', (date, english, chinese) => {
    expect(dateInWords(date, 'en')).toBe(english);
    expect(dateInWords(date, 'zh-Hant')).toBe(chinese);
    expect(dateInWords(date, 'zh-Hans')).toBe(chinese);
  });
});

describe('names of languages', () => {
  it('marks somebody else’s words by their script', () => {
    expect(langOfRun('HKUST', 'zh-Hans')).toBe('en');
    expect(langOfRun('香港 AI', 'zh-Hans')).toBe('zh-Hans');
    expect(langOfRun('香港', 'en')).toBe('zh-Hant-HK');
  });

  it('has every name', () => {
    expect(LANGUAGES.every((language) => PRODUCT[language] && LANGUAGE_NAMES[language].short)).toBe(true);
  });
});
