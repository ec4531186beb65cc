/** The words of citations. */
import type { InLanguages } from '../../engine/types.ts';
import { dateInWords } from './dates.ts';

export interface CitationWords {
  /** What kind of work it is. */
  kind: string;
  edition: (date: string) => string;
  /** A passage of the work, and the work. */
  passage: (title: string) => string;
  factOf: (title: string, date: string) => string;
  work: (name: string) => string;
  /** Passage, work, kind and edition as one line. */
  line: (passage: string, work: string, kind: string, edition: string) => string;
  source: string;
  colon: string;
  apa: (passage: string, date: string, work: string, kind: string) => string;
}

export const citationWords: InLanguages<CitationWords> = {
  en: {
    kind: 'browser extension',
    edition: (date) => `edition of ${dateInWords(date, 'en')}`,
    passage: (title) => `“${title}”`,
    factOf: (title, date) => `${title}, fact of ${dateInWords(date, 'en')}`,
    work: (name) => name,
    line: (passage, work, kind, edition) => `${passage}, ${work} (${kind}), ${edition}.`,
    source: 'Source',
    colon: ': ',
    apa: (passage, date, work, kind) => `${passage}. (${date}). In ${work} [${kind}].`,
  },
  'zh-Hant': {
    kind: '瀏覽器擴充功能',
    edition: (date) => `${dateInWords(date, 'zh-Hant')}版`,
    passage: (title) => `〈${title}〉`,
    factOf: (title, date) => `${title}：${dateInWords(date, 'zh-Hant')}的事實`,
    work: (name) => `《${name}》`,
    line: (passage, work, kind, edition) => `${passage}，${work}（${kind}），${edition}。`,
    source: '資料來源',
    colon: '：',
    apa: (passage, date, work, kind) => `${passage}（${date}）。載於《${work}》［${kind}］。`,
  },
  'zh-Hans': {
    kind: '浏览器扩展',
    edition: (date) => `${dateInWords(date, 'zh-Hans')}版`,
    passage: (title) => `“${title}”`,
    factOf: (title, date) => `${title}：${dateInWords(date, 'zh-Hans')}的事实`,
    work: (name) => `《${name}》`,
    line: (passage, work, kind, edition) => `${passage}，${work}（${kind}），${edition}。`,
    source: '资料来源',
    colon: '：',
    apa: (passage, date, work, kind) => `${passage}（${date}）。载于《${work}》［${kind}］。`,
  },
};
