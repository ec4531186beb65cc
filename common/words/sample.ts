/** The sentence that shows what marks look like, in the settings and on the first-run page. */
import type { InLanguages } from '../../engine/types.ts';

/** What its first marked words name, and the section that its card shows. */
export const SAMPLE = { term: 'hkust', section: 'research-hubs' } as const;

export interface SampleWords {
  label: string;
  /** Before, marked, between, marked, after. */
  text: readonly [string, string, string, string, string];
  /** Its words for AI. */
  ai: string;
}

export const sampleWords: InLanguages<SampleWords> = {
  en: {
    label: 'Sample',
    text: [
      'The grant went to ',
      'HKUST',
      ' and three laboratories of ',
      'InnoHK',
      ' that work on language models for Cantonese.',
    ],
    ai: 'language models',
  },
  'zh-Hant': {
    label: '示例',
    text: ['撥款由', '香港科技大學', '及', 'InnoHK', '旗下三間研究粵語語言模型的實驗室獲得。'],
    ai: '語言模型',
  },
  'zh-Hans': {
    label: '示例',
    text: ['获得资助的有', '香港科技大学', '，以及', 'InnoHK', '旗下三家研究粤语语言模型的实验室。'],
    ai: '语言模型',
  },
};
