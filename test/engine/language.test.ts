/** The language of a text. */
import { expect, test } from 'vitest';
import { scriptTable } from '../../engine/fold.ts';
import { createLanguageOf } from '../../engine/language.ts';
import { shipped } from './knowledge.ts';

const languageOf = createLanguageOf(scriptTable(shipped().tables.script));

test.each([
  ['HKUST opens a laboratory for machine learning', 'en'],
  ['科技大學與業界開設實驗室', 'zh-Hant'],
  ['科技大学与业界开设实验室', 'zh-Hans'],
  ['HKUST 開設 AI 實驗室', 'zh-Hant'],
  ['', 'en'],
  ['2026', 'en'],
  ['香港人工智能平台', 'zh-Hant'],
  ['人工智能系', 'zh-Hant'],
] as const)('“%s” is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('a text whose characters are the same in both scripts follows its page', () => {
  expect(languageOf('人工智能', 'zh-Hans')).toBe('zh-Hans');
  expect(languageOf('人工智能', 'zh-Hant')).toBe('zh-Hant');
});

test('an English sentence with a Chinese name in it stays English', () => {
  expect(languageOf('The loop, 河套 in Chinese, is a border zone of eighty-seven hectares.')).toBe('en');
});
