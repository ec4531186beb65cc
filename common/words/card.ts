/** The words of the card. */
import type { Evidence, InLanguages } from '../../engine/types.ts';
import { dateInWords } from './dates.ts';

/** What stands before and after a quotation; the order differs from language to language. */
type Around = readonly [before: string, after: string];

export interface CardWords {
  close: string;
  pin: string;
  readOn: string;
  copy: string;
  /** The same, short: what the button shows. */
  copyShort: string;
  notThis: string;
  notThisQuestion: (term: string) => string;
  here: (host: string) => string;
  everywhere: string;
  cancel: string;
  offSite: string;
  undo: string;
  edition: (date: string) => string;
  mentionAt: (at: number, all: number) => string;
  equivalents: string;
  why: string;
  /** What a piece of evidence speaks for. */
  speaksFor: Record<Evidence['for'], string>;
  /** The evidence is the marked words themselves. */
  itself: string;
  quoted: Record<Exclude<Evidence['where'], 'name'>, Around>;
  /** Between a label and what it labels; between two pieces; at the end. */
  colon: string;
  comma: string;
  semicolon: string;
  stop: string;
  copied: string;
  copyFailed: string;
  hiddenHere: (term: string, host: string) => string;
  hiddenEverywhere: (term: string) => string;
  siteOff: (host: string) => string;
  /** The same, where it could not be stored. */
  hiddenOnPage: (term: string) => string;
  offOnPage: string;
  undoneOnPage: string;
  notOpened: string;
}

export const cardWords: InLanguages<CardWords> = {
  en: {
    close: 'Close',
    pin: 'Keep this card open',
    readOn: 'Read on',
    copy: 'Copy with citation',
    copyShort: 'Copy',
    notThis: 'Don’t mark',
    notThisQuestion: (term) => `Stop marking “${term}”?`,
    here: (host) => `On ${host}`,
    everywhere: 'Everywhere',
    cancel: 'Cancel',
    offSite: 'Off on this site',
    undo: 'Undo',
    edition: (date) => `Edition of ${dateInWords(date, 'en')}`,
    mentionAt: (at, all) => `Mention ${at} of ${all}`,
    equivalents: 'Also',
    why: 'Why marked?',
    speaksFor: { 'hong-kong': 'Hong Kong', ai: 'AI', subject: 'Subject' },
    itself: 'the marked words themselves',
    quoted: {
      block: ['“', '” in this passage'],
      heading: ['“', '” in the heading above'],
      title: ['“', '” in the page title'],
      nearby: ['“', '” in the text nearby'],
      page: ['“', '” elsewhere on the page'],
      address: ['“', '” in the page address'],
    },
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    copied: 'Copied with its citation.',
    copyFailed: 'Copying failed: the browser refused access to the clipboard.',
    hiddenHere: (term, host) => `“${term}” is no longer marked on ${host}.`,
    hiddenEverywhere: (term) => `“${term}” is no longer marked.`,
    siteOff: (host) => `Switched off on ${host}.`,
    hiddenOnPage: (term) => `“${term}” is no longer marked, on this page only: that could not be stored.`,
    offOnPage: 'Switched off on this page only: that could not be stored.',
    undoneOnPage: 'Undone on this page only: that could not be stored.',
    notOpened: 'The article could not be opened.',
  },
  'zh-Hant': {
    close: '關閉',
    pin: '保持卡片開啟',
    readOn: '閱讀全文',
    copy: '複製並附上出處',
    copyShort: '複製',
    notThis: '不標示此詞',
    notThisQuestion: (term) => `不再標示「${term}」？`,
    here: (host) => `在 ${host}`,
    everywhere: '在所有網站',
    cancel: '取消',
    offSite: '在此網站停用',
    undo: '復原',
    edition: (date) => `${dateInWords(date, 'zh-Hant')}版`,
    mentionAt: (at, all) => `第 ${at} 處提及，共 ${all} 處`,
    equivalents: '又稱',
    why: '為何標示？',
    speaksFor: { 'hong-kong': '香港', ai: '人工智能', subject: '主題' },
    itself: '標示的詞語本身',
    quoted: {
      block: ['本段中的「', '」'],
      heading: ['上方標題中的「', '」'],
      title: ['網頁標題中的「', '」'],
      nearby: ['附近文字中的「', '」'],
      page: ['網頁其他部分的「', '」'],
      address: ['網址中的「', '」'],
    },
    colon: '：',
    comma: '、',
    semicolon: '；',
    stop: '。',
    copied: '已複製，並附上出處。',
    copyFailed: '未能複製：瀏覽器不允許使用剪貼簿。',
    hiddenHere: (term, host) => `在 ${host} 不再標示「${term}」。`,
    hiddenEverywhere: (term) => `不再標示「${term}」。`,
    siteOff: (host) => `已在 ${host} 停用。`,
    hiddenOnPage: (term) => `未能儲存，只在本頁不再標示「${term}」。`,
    offOnPage: '未能儲存，只在本頁停用。',
    undoneOnPage: '未能儲存，只在本頁復原。',
    notOpened: '未能開啟文章。',
  },
  'zh-Hans': {
    close: '关闭',
    pin: '保持卡片打开',
    readOn: '阅读全文',
    copy: '复制并附上出处',
    copyShort: '复制',
    notThis: '不标记此词',
    notThisQuestion: (term) => `不再标记“${term}”？`,
    here: (host) => `在 ${host}`,
    everywhere: '在所有网站',
    cancel: '取消',
    offSite: '在此网站停用',
    undo: '撤销',
    edition: (date) => `${dateInWords(date, 'zh-Hans')}版`,
    mentionAt: (at, all) => `第 ${at} 处提及，共 ${all} 处`,
    equivalents: '又称',
    why: '为何标记？',
    speaksFor: { 'hong-kong': '香港', ai: '人工智能', subject: '主题' },
    itself: '被标记的词语本身',
    quoted: {
      block: ['本段中的“', '”'],
      heading: ['上方标题中的“', '”'],
      title: ['网页标题中的“', '”'],
      nearby: ['附近文字中的“', '”'],
      page: ['网页其他部分的“', '”'],
      address: ['网址中的“', '”'],
    },
    colon: '：',
    comma: '、',
    semicolon: '；',
    stop: '。',
    copied: '已复制，并附上出处。',
    copyFailed: '复制失败：浏览器不允许使用剪贴板。',
    hiddenHere: (term, host) => `在 ${host} 不再标记“${term}”。`,
    hiddenEverywhere: (term) => `不再标记“${term}”。`,
    siteOff: (host) => `已在 ${host} 停用。`,
    hiddenOnPage: (term) => `未能保存，仅在本页不再标记“${term}”。`,
    offOnPage: '未能保存，仅在本页停用。',
    undoneOnPage: '未能保存，仅在本页撤销。',
    notOpened: '未能打开文章。',
  },
};
