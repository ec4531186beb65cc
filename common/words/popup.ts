/** The words of the popup. */
import type { InLanguages } from '../../engine/types.ts';

/** A state in which there is nothing to show: what is so, and what the reader can do. */
interface Nothing {
  title: string;
  text: string;
  action?: string;
}

export interface PopupWords {
  inView: string;
  relevant: string;
  digest: string;
  counts: (mentions: number, sections: number, all: number) => string;
  mentions: (count: number) => string;
  showAll: (count: number) => string;
  listCut: (shown: number, all: number) => string;
  notTouched: string;
  reading: string;
  goneFromPage: string;
  here: (host: string) => string;
  everywhere: string;
  notStored: string;
  privateWindow: string;
  wholeArticle: string;
  sectionInArticle: string;
  settings: string;
  exportAs: string;
  nothing: Nothing;
  offSite: (host: string) => Nothing;
  offEverywhere: Nothing;
  editing: Nothing;
  notStarted: Nothing;
  startFailed: Nothing;
  otherDocument: Nothing;
  forbidden: Nothing;
  withheld: Nothing;
  withheldStill: string;
  noAnswer: Nothing;
  /** Headings of the exported table, in the order of its columns. */
  exportColumns: { section: string; term: string; sentence: string; words: string; language: string };
  exportTitle: (title: string) => string;
  /** Between two terms of an exported sentence. */
  comma: string;
}

export const popupWords: InLanguages<PopupWords> = {
  en: {
    inView: 'On what you are looking at',
    relevant: 'Most relevant to this page',
    digest: 'On this page',
    counts: (mentions, sections, all) =>
      `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${sections} of ${all} sections`,
    mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
    showAll: (count) => `Show all ${count} sentences`,
    listCut: (shown, all) => `The list holds the first ${shown} of ${all} mentions.`,
    notTouched: 'Not touched on this page',
    reading: 'Reading the page…',
    goneFromPage: 'This sentence cannot be seen on the page now.',
    here: (host) => `On ${host}`,
    everywhere: 'On all sites',
    notStored:
      'Your choice could not be stored. The browser’s storage may be full: free some disk space, then choose again.',
    privateWindow:
      'In a private window nothing is stored, and this page cannot keep your choice. Choose in a normal window.',
    wholeArticle: 'Whole article',
    sectionInArticle: 'Read on',
    settings: 'Settings',
    exportAs: 'Export',
    nothing: {
      title: 'Nothing on Hong Kong’s AI here',
      text: 'No passage of this page speaks of it, so nothing is marked.',
    },
    offSite: (host) => ({
      title: `Off on ${host}`,
      text: 'You switched marks off on this site. Its pages are not read.',
      action: 'Switch on here',
    }),
    offEverywhere: {
      title: 'Off on all sites',
      text: 'You switched marks off. No page is read.',
      action: 'Switch on',
    },
    editing: {
      title: 'This page is being edited',
      text: 'What you write is not read. Open this window again when editing has ended.',
    },
    notStarted: {
      title: 'This page has not been read',
      text: 'It was open before the extension was installed or updated.',
      action: 'Read it now',
    },
    startFailed: { title: 'This page could not be read', text: 'Reload the page, then open this again.' },
    otherDocument: {
      title: 'This is not a web page',
      text: 'Only web pages are read, and this is another kind of file, such as plain text, an image or a PDF. Where it has words, select some and look them up from the context menu.',
    },
    forbidden: {
      title: 'The extension cannot read this page',
      text: 'Browsers keep extensions out of their own pages, extension stores and the viewers for PDF and some other files. Nor does this extension ask for access to files on your device. In a PDF file, select some words and look them up from the context menu.',
    },
    withheld: {
      title: 'No access to this page',
      text: 'The browser keeps sites from the extension until you allow it. Their text is read inside the tab and sent nowhere. The browser’s own pages stay closed to it.',
      action: 'Allow on all sites',
    },
    withheldStill: 'Access was not given.',
    noAnswer: {
      title: 'The extension does not answer',
      text: 'It may just have been updated. Close this window and open it again; if that does not help, reload the page.',
    },
    exportColumns: {
      section: 'Section',
      term: 'Term',
      sentence: 'Passage',
      words: 'Marked words',
      language: 'Language',
    },
    exportTitle: (title) => `Hong Kong AI on the page “${title}”`,
    comma: ', ',
  },
  'zh-Hant': {
    inView: '有關你正在看的部分',
    relevant: '與本頁最相關',
    digest: '本頁內容',
    counts: (mentions, sections, all) => `${mentions} 處提及，涉及 ${all} 節中的 ${sections} 節`,
    mentions: (count) => `${count} 處提及`,
    showAll: (count) => `顯示全部 ${count} 句`,
    listCut: (shown, all) => `列表只載 ${all} 處提及中的首 ${shown} 處。`,
    notTouched: '本頁未有觸及',
    reading: '正在閱讀本頁……',
    goneFromPage: '這句現時在頁面上看不到。',
    here: (host) => `在 ${host}`,
    everywhere: '在所有網站',
    notStored: '未能儲存你的選擇。瀏覽器的儲存空間可能已滿，請騰出磁碟空間，再選擇一次。',
    privateWindow: '私密視窗中不會儲存任何選擇，本頁亦未能保留。請在一般視窗中選擇。',
    wholeArticle: '全篇文章',
    sectionInArticle: '閱讀全文',
    settings: '設定',
    exportAs: '匯出',
    nothing: { title: '本頁沒有提及香港人工智能', text: '頁內沒有段落談及這個題目，因此不作標示。' },
    offSite: (host) => ({
      title: `已在 ${host} 停用`,
      text: '你在此網站關閉了標示，擴充功能不會閱讀其網頁。',
      action: '在此啟用',
    }),
    offEverywhere: { title: '已在所有網站停用', text: '你關閉了標示，擴充功能不會閱讀任何網頁。', action: '啟用' },
    editing: { title: '本頁正在編輯', text: '擴充功能不會閱讀你正在撰寫的內容。編輯完畢後，請再打開這個視窗。' },
    notStarted: {
      title: '尚未閱讀本頁',
      text: '擴充功能安裝或更新之前，本頁已經打開。',
      action: '立即閱讀',
    },
    startFailed: { title: '未能閱讀本頁', text: '請重新載入頁面，再打開這個視窗。' },
    otherDocument: {
      title: '這不是網頁',
      text: '擴充功能只閱讀網頁，這是另一類檔案，例如純文字、圖片或 PDF。如當中有文字，可選取後從右鍵選單查閱。',
    },
    forbidden: {
      title: '擴充功能無法閱讀本頁',
      text: '瀏覽器不讓擴充功能進入其內部頁面、擴充功能商店，以及顯示 PDF 等檔案的檢視器；本擴充功能亦不要求存取你裝置上的檔案。在 PDF 檔案中，可選取文字，再從右鍵選單查閱。',
    },
    withheld: {
      title: '未獲准存取本頁',
      text: '瀏覽器要待你允許，才讓擴充功能存取網站。網頁文字只在分頁內處理，不會傳送到任何地方。瀏覽器的內部頁面始終不能存取。',
      action: '允許存取所有網站',
    },
    withheldStill: '未獲授權。',
    noAnswer: {
      title: '擴充功能沒有回應',
      text: '它可能剛剛更新。請關閉這個視窗再打開；如仍無效，請重新載入頁面。',
    },
    exportColumns: { section: '章節', term: '詞條', sentence: '段落', words: '標示文字', language: '語言' },
    exportTitle: (title) => `網頁「${title}」中的香港人工智能`,
    comma: '、',
  },
  'zh-Hans': {
    inView: '与你正在看的部分相关',
    relevant: '与本页最相关',
    digest: '本页内容',
    counts: (mentions, sections, all) => `${mentions} 处提及，涉及 ${all} 节中的 ${sections} 节`,
    mentions: (count) => `${count} 处提及`,
    showAll: (count) => `显示全部 ${count} 句`,
    listCut: (shown, all) => `列表仅含 ${all} 处提及中的前 ${shown} 处。`,
    notTouched: '本页未涉及',
    reading: '正在读取本页……',
    goneFromPage: '这句话目前在页面上看不到。',
    here: (host) => `在 ${host}`,
    everywhere: '在所有网站',
    notStored: '未能保存你的选择。浏览器的存储空间可能已满，请腾出磁盘空间，再选择一次。',
    privateWindow: '隐私窗口中不会保存任何选择，本页也无法保留。请在普通窗口中选择。',
    wholeArticle: '文章全文',
    sectionInArticle: '阅读全文',
    settings: '设置',
    exportAs: '导出',
    nothing: { title: '本页没有提到香港人工智能', text: '页面上没有谈及这一主题的段落，因此不作标记。' },
    offSite: (host) => ({
      title: `已在 ${host} 停用`,
      text: '你在此网站关闭了标记，扩展不会读取该网站的网页。',
      action: '在此启用',
    }),
    offEverywhere: { title: '已在所有网站停用', text: '你关闭了标记，扩展不会读取任何网页。', action: '启用' },
    editing: { title: '本页正在编辑', text: '扩展不会读取你正在撰写的内容。编辑结束后，请重新打开此窗口。' },
    notStarted: {
      title: '尚未读取本页',
      text: '在扩展安装或更新之前，本页已经打开。',
      action: '立即读取',
    },
    startFailed: { title: '未能读取本页', text: '请刷新页面，然后重新打开此窗口。' },
    otherDocument: {
      title: '这不是网页',
      text: '扩展只读取网页，而这是另一类文件，例如纯文本、图片或 PDF。如果其中有文字，可以选中后从右键菜单查阅。',
    },
    forbidden: {
      title: '扩展无法读取本页',
      text: '浏览器不允许扩展进入浏览器内部页面、扩展商店，以及显示 PDF 等文件的查看器；本扩展也不要求访问你设备上的文件。在 PDF 文件中，可以选中文字，再从右键菜单查阅。',
    },
    withheld: {
      title: '无权访问本页',
      text: '在你允许之前，浏览器不让扩展访问网站。网页文字只在标签页内处理，不会发送到任何地方。浏览器内部页面始终无法访问。',
      action: '允许访问所有网站',
    },
    withheldStill: '未获授权。',
    noAnswer: {
      title: '扩展没有响应',
      text: '它可能刚刚更新。请关闭此窗口后重新打开；如果仍无效，请刷新页面。',
    },
    exportColumns: { section: '章节', term: '词条', sentence: '段落', words: '标记文字', language: '语言' },
    exportTitle: (title) => `网页“${title}”中的香港人工智能`,
    comma: '、',
  },
};
