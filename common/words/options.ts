/** The words of the settings page. */
import type { InLanguages } from '../../engine/types.ts';
import type { DENSITIES, MARK_COLOURS, MARK_STYLES, OPENINGS } from '../settings.ts';

type Names<T extends readonly string[]> = Record<T[number], string>;

/** Why a settings file was not taken. */
export type FileProblem =
  | { kind: 'too-large' | 'not-json' | 'not-ours' }
  | { kind: 'version'; version: number }
  | { kind: 'value'; field: string };

export interface OptionsWords {
  title: string;
  everywhere: string;
  everywhereNote: string;
  language: string;
  browserLanguage: string;
  marks: string;
  style: string;
  styles: Names<typeof MARK_STYLES>;
  colour: string;
  colours: Names<typeof MARK_COLOURS>;
  density: string;
  densities: Names<typeof DENSITIES>;
  card: string;
  opening: string;
  openings: Names<typeof OPENINGS>;
  dwell: string;
  milliseconds: (count: number) => string;
  sites: string;
  sitesNote: string;
  noSites: string;
  addSite: string;
  siteExample: string;
  add: string;
  badSite: (text: string) => string;
  remove: (what: string) => string;
  hiddenTerms: string;
  hiddenNote: string;
  noHidden: string;
  onSite: (host: string) => string;
  onAllSites: string;
  keys: string;
  file: string;
  fileNote: string;
  exportFile: string;
  importFile: string;
  reset: string;
  resetQuestion: string;
  resetYes: string;
  cancel: string;
  saved: string;
  notSaved: string;
  wasReset: string;
  imported: string;
  refused: (problem: FileProblem) => string;
}

export const optionsWords: InLanguages<OptionsWords> = {
  en: {
    title: 'Settings',
    everywhere: 'Mark pages that speak of Hong Kong’s AI',
    everywhereNote: 'When this is off, no page is read.',
    language: 'Language',
    browserLanguage: 'As in the browser',
    marks: 'Marks',
    style: 'Style',
    styles: { underline: 'Underline and tint', background: 'Background', dotted: 'Dotted underline' },
    colour: 'Colour',
    colours: { teal: 'Teal', amber: 'Amber', violet: 'Violet', grey: 'Grey' },
    density: 'How many',
    densities: { all: 'Every mention', first: 'Only the first of each term on a screen' },
    card: 'Card',
    opening: 'Opens',
    openings: {
      dwell: 'When the pointer rests on a mark',
      click: 'On a click on a mark',
      key: 'When Alt is held over a mark',
    },
    dwell: 'Rest before it opens',
    milliseconds: (count) => `${count} ms`,
    sites: 'Sites where it is off',
    sitesNote: 'A site covers its subdomains: example.com also stands for www.example.com.',
    noSites: 'None.',
    addSite: 'Switch off on another site',
    siteExample: 'example.com',
    add: 'Add',
    badSite: (text) => `“${text}” is not the name of a site.`,
    remove: (what) => `Remove ${what}`,
    hiddenTerms: 'Terms that are not marked',
    hiddenNote: 'You put terms here with “Don’t mark” in the card.',
    noHidden: 'None.',
    onSite: (host) => `on ${host}`,
    onAllSites: 'on all sites',
    keys: 'Keyboard shortcuts',
    file: 'Your settings as a file',
    fileNote: 'Settings stay on this device. To use them on another device, export them here and import them there.',
    exportFile: 'Export',
    importFile: 'Import…',
    reset: 'Reset all',
    resetQuestion: 'Set everything back, including the lists of sites and terms?',
    resetYes: 'Reset',
    cancel: 'Cancel',
    saved: 'Saved.',
    notSaved:
      'This could not be saved. Nothing is stored from private windows; elsewhere the browser’s storage may be full.',
    wasReset: 'All settings are back at their defaults.',
    imported: 'The settings of the file are in use.',
    refused: (problem) => {
      switch (problem.kind) {
        case 'too-large':
          return 'Not imported: the file is too large to hold settings.';
        case 'not-json':
          return 'Not imported: the file is not JSON.';
        case 'not-ours':
          return 'Not imported: the file holds no settings of this extension.';
        case 'version':
          return `Not imported: the file comes from a later version of this extension (settings version ${problem.version}).`;
        case 'value':
          return `Not imported: the value of “${problem.field}” is not one that this version knows.`;
      }
    },
  },
  'zh-Hant': {
    title: '設定',
    everywhere: '標示談及香港人工智能的網頁',
    everywhereNote: '關閉後不會閱讀任何網頁。',
    language: '語言',
    browserLanguage: '跟隨瀏覽器',
    marks: '標示',
    style: '樣式',
    styles: { underline: '底線加淺色底', background: '底色', dotted: '點狀底線' },
    colour: '顏色',
    colours: { teal: '藍綠', amber: '琥珀', violet: '紫', grey: '灰' },
    density: '數量',
    densities: { all: '每一處', first: '每屏每個詞只標示首次出現' },
    card: '卡片',
    opening: '開啟方式',
    openings: { dwell: '指標停在標示上', click: '點按標示', key: '指向標示時按住 Alt 鍵' },
    dwell: '停留多久才開啟',
    milliseconds: (count) => `${count} 毫秒`,
    sites: '停用的網站',
    sitesNote: '網站包括其子網域：example.com 亦涵蓋 www.example.com。',
    noSites: '沒有。',
    addSite: '在另一網站停用',
    siteExample: 'example.com',
    add: '加入',
    badSite: (text) => `「${text}」不是網站名稱。`,
    remove: (what) => `移除 ${what}`,
    hiddenTerms: '不標示的詞',
    hiddenNote: '在卡片上選「不標示此詞」，該詞便會列於此處。',
    noHidden: '沒有。',
    onSite: (host) => `在 ${host}`,
    onAllSites: '在所有網站',
    keys: '鍵盤快捷鍵',
    file: '設定檔案',
    fileNote: '設定只存於這部裝置。如要移到另一部裝置，可在一方匯出，在另一方匯入。',
    exportFile: '匯出',
    importFile: '匯入……',
    reset: '全部重設',
    resetQuestion: '將一切還原為預設值，包括網站和詞語列表？',
    resetYes: '重設',
    cancel: '取消',
    saved: '已儲存。',
    notSaved: '未能儲存。私人視窗的設定不會儲存；如不屬此情況，可能是瀏覽器的儲存空間已滿。',
    wasReset: '所有設定已還原為預設值。',
    imported: '已採用檔案中的設定。',
    refused: (problem) => {
      switch (problem.kind) {
        case 'too-large':
          return '未有匯入：檔案過大，不可能是設定檔。';
        case 'not-json':
          return '未有匯入：檔案不是 JSON 格式。';
        case 'not-ours':
          return '未有匯入：檔案不含本擴充功能的設定。';
        case 'version':
          return `未有匯入：檔案來自本擴充功能較新的版本（設定版本 ${problem.version}）。`;
        case 'value':
          return `未有匯入：此版本不接受「${problem.field}」的值。`;
      }
    },
  },
  'zh-Hans': {
    title: '设置',
    everywhere: '标记谈及香港人工智能的网页',
    everywhereNote: '关闭后不会读取任何网页。',
    language: '语言',
    browserLanguage: '跟随浏览器',
    marks: '标记',
    style: '样式',
    styles: { underline: '下划线加浅底色', background: '底色', dotted: '点状下划线' },
    colour: '颜色',
    colours: { teal: '蓝绿', amber: '琥珀', violet: '紫', grey: '灰' },
    density: '数量',
    densities: { all: '每一处', first: '每屏每个词只标记首次出现' },
    card: '卡片',
    opening: '打开方式',
    openings: { dwell: '指针停留在标记上', click: '点击标记', key: '指向标记时按住 Alt 键' },
    dwell: '停留多久后打开',
    milliseconds: (count) => `${count} 毫秒`,
    sites: '停用的网站',
    sitesNote: '网站包括其子域名：example.com 也涵盖 www.example.com。',
    noSites: '无。',
    addSite: '在其他网站停用',
    siteExample: 'example.com',
    add: '添加',
    badSite: (text) => `“${text}”不是网站名称。`,
    remove: (what) => `移除 ${what}`,
    hiddenTerms: '不标记的词',
    hiddenNote: '在卡片上选择“不标记此词”后，该词会列在这里。',
    noHidden: '无。',
    onSite: (host) => `在 ${host}`,
    onAllSites: '在所有网站',
    keys: '键盘快捷键',
    file: '设置文件',
    fileNote: '设置只保存在这台设备上。要转移到另一台设备，可在一方导出，在另一方导入。',
    exportFile: '导出',
    importFile: '导入……',
    reset: '全部重置',
    resetQuestion: '将一切恢复为默认值，包括网站和词语列表？',
    resetYes: '重置',
    cancel: '取消',
    saved: '已保存。',
    notSaved: '未能保存。隐私窗口中的设置不会保存；如非此情况，可能是浏览器存储空间已满。',
    wasReset: '所有设置已恢复为默认值。',
    imported: '已采用文件中的设置。',
    refused: (problem) => {
      switch (problem.kind) {
        case 'too-large':
          return '未导入：文件过大，不可能是设置文件。';
        case 'not-json':
          return '未导入：文件不是 JSON 格式。';
        case 'not-ours':
          return '未导入：文件中没有本扩展的设置。';
        case 'version':
          return `未导入：文件来自本扩展的更新版本（设置版本 ${problem.version}）。`;
        case 'value':
          return `未导入：此版本不接受“${problem.field}”的值。`;
      }
    },
  },
};
