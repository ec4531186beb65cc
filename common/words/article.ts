/** The words of the article page. */
import type { Fact, InLanguages, NoPrimary } from '../../engine/types.ts';
import type { CitationFormat } from '../citation.ts';
import { dateInWords } from './dates.ts';

export interface ArticleWords {
  edition: (date: string) => string;
  contents: string;
  introduction: string;
  search: string;
  results: (count: number, query: string) => string;
  /** No passage has all that was asked for, but there is something on names or subjects in it. */
  namesFound: (count: number) => string;
  resultsCut: (shown: number) => string;
  nothingFound: (query: string) => string;
  facts: string;
  limits: string;
  limitsOf: (title: string) => string;
  factsOf: (title: string) => string;
  status: Record<NonNullable<Fact['status']>, string>;
  /** The fact was this many full years old at the edition's date. */
  age: (years: number) => string;
  sources: string;
  primary: string;
  /** Why no source of a fact is primary. */
  noPrimary: Record<NoPrimary, string>;
  names: string;
  namesNote: string;
  otherSigns: string;
  strokes: (count: number) => string;
  ownSite: string;
  related: string;
  factsOn: string;
  notCovered: string;
  mistake: string;
  mistakeText: string;
  citeAs: string;
  formats: Record<CitationFormat, string>;
  copy: (what: string) => string;
  copied: (what: string) => string;
  copyFailed: string;
  linkTo: (what: string) => string;
  toStart: string;
  skip: string;
  colon: string;
  comma: string;
}

const formats = { markdown: 'Markdown', apa: 'APA', bibtex: 'BibTeX' };

export const articleWords: InLanguages<ArticleWords> = {
  en: {
    edition: (date) => `Edition of ${dateInWords(date, 'en')}`,
    contents: 'Contents',
    introduction: 'Introduction',
    search: 'Search the article',
    namesFound: (count) =>
      `Nothing on these words as a whole; ${count === 1 ? '1 name' : `${count} names`} among them.`,
    results: (count, query) => (count === 1 ? `1 passage has “${query}”` : `${count} passages have “${query}”`),
    resultsCut: (shown) => `The first ${shown} are shown.`,
    nothingFound: (query) => `The article has nothing on “${query}”.`,
    facts: 'Facts',
    limits: 'What is contested or unknown',
    limitsOf: (title) => `${title}: what is contested or unknown`,
    factsOf: (title) => `${title}: facts`,
    status: {
      plan: 'Plan; whether it was carried out is not confirmed',
      contested: 'Contested',
      superseded: 'Superseded by later figures',
    },
    age: (years) => `over ${years} years old`,
    sources: 'Sources',
    primary: 'primary',
    noPrimary: {
      press: 'known from the press only',
      spoken: 'said in public, known from the press',
      unread: 'known from the press; the official text was not read',
    },
    names: 'Names from A to Z',
    namesNote: 'Organisations, programmes, laws, places and models, in the three scripts.',
    otherSigns: 'Other',
    strokes: (count) => (count === 1 ? '1 stroke' : `${count} strokes`),
    ownSite: 'Own site',
    related: 'Related',
    factsOn: 'Facts',
    notCovered: 'What this edition does not cover',
    mistake: 'Report a mistake',
    mistakeText:
      'Write to the support page of this extension, in the store that you installed it from. Name the edition’s date and the sentence, and, if you can, a source.',
    citeAs: 'Copy as',
    formats: { plain: 'Plain text', ...formats },
    copy: (what) => `Copy with citation: ${what}`,
    copied: (what) => `Copied with its citation: ${what}`,
    copyFailed: 'Copying failed: the browser refused access to the clipboard.',
    linkTo: (what) => `Link to: ${what}`,
    toStart: 'Back to the top',
    skip: 'Skip to the text',
    colon: ': ',
    comma: ', ',
  },
  'zh-Hant': {
    edition: (date) => `${dateInWords(date, 'zh-Hant')}版`,
    contents: '目錄',
    introduction: '引言',
    search: '搜尋本文',
    namesFound: (count) => `本文沒有提到整段文字，但載有其中 ${count} 項。`,
    results: (count, query) => `有 ${count} 處提到「${query}」`,
    resultsCut: (shown) => `只列出首 ${shown} 處。`,
    nothingFound: (query) => `本文沒有提到「${query}」。`,
    facts: '事實',
    limits: '有爭議或未知之處',
    limitsOf: (title) => `${title}：有爭議或未知之處`,
    factsOf: (title) => `${title}：事實`,
    status: { plan: '計劃，是否落實未經確認', contested: '有爭議', superseded: '已有較新數字' },
    age: (years) => `已逾 ${years} 年`,
    sources: '資料來源',
    primary: '一手',
    noPrimary: { press: '僅見於報道', spoken: '公開發言，見於報道', unread: '見於報道，官方文本未能讀到' },
    names: '名稱索引',
    namesNote: '機構、計劃、法例、地點和模型，並列三種文字，按筆畫排列。',
    otherSigns: '其他',
    strokes: (count) => `${count} 畫`,
    ownSite: '官方網站',
    related: '相關',
    factsOn: '事實',
    notCovered: '本版未有涵蓋的內容',
    mistake: '指正錯誤',
    mistakeText: '請到你安裝本擴充功能的商店，在其支援頁面留言，註明版本日期和有關句子；如有資料來源，亦請一併附上。',
    citeAs: '複製格式',
    formats: { plain: '純文字', ...formats },
    copy: (what) => `複製並附上出處：${what}`,
    copied: (what) => `已複製，並附上出處：${what}`,
    copyFailed: '未能複製：瀏覽器不允許使用剪貼簿。',
    linkTo: (what) => `連結至：${what}`,
    toStart: '返回頁首',
    skip: '跳至正文',
    colon: '：',
    comma: '、',
  },
  'zh-Hans': {
    edition: (date) => `${dateInWords(date, 'zh-Hans')}版`,
    contents: '目录',
    introduction: '引言',
    search: '搜索本文',
    namesFound: (count) => `本文没有提到整段文字，但载有其中 ${count} 项。`,
    results: (count, query) => `有 ${count} 处提到“${query}”`,
    resultsCut: (shown) => `仅列出前 ${shown} 处。`,
    nothingFound: (query) => `本文没有提到“${query}”。`,
    facts: '事实',
    limits: '有争议或未知之处',
    limitsOf: (title) => `${title}：有争议或未知之处`,
    factsOf: (title) => `${title}：事实`,
    status: { plan: '计划，是否落实未经确认', contested: '有争议', superseded: '已有更新的数据' },
    age: (years) => `已超过 ${years} 年`,
    sources: '资料来源',
    primary: '一手',
    noPrimary: { press: '仅见于报道', spoken: '公开发言，见于报道', unread: '见于报道，官方文本未能读到' },
    names: '名称索引',
    namesNote: '机构、计划、法规、地点和模型，并列三种文字，按拼音排列。',
    otherSigns: '其他',
    strokes: (count) => `${count} 画`,
    ownSite: '官方网站',
    related: '相关',
    factsOn: '事实',
    notCovered: '本版未涵盖的内容',
    mistake: '反馈错误',
    mistakeText: '请到你安装本扩展的商店，在其支持页面留言，注明版本日期和相关句子；如有资料来源，也请一并附上。',
    citeAs: '复制格式',
    formats: { plain: '纯文本', ...formats },
    copy: (what) => `复制并附上出处：${what}`,
    copied: (what) => `已复制，并附上出处：${what}`,
    copyFailed: '复制失败：浏览器不允许使用剪贴板。',
    linkTo: (what) => `链接至：${what}`,
    toStart: '返回顶部',
    skip: '跳到正文',
    colon: '：',
    comma: '、',
  },
};
