/** The words outside our own windows: toolbar button and context menu. */
import type { InLanguages } from '../../engine/types.ts';

export interface ShellWords {
  /** Tooltip of the toolbar button. */
  found: (count: number) => string;
  nothing: string;
  offSite: string;
  offEverywhere: string;
  editing: string;
  /** Context menu; `%s` is what the browser puts the selected words for. */
  lookUp: string;
}

export const shellWords: InLanguages<ShellWords> = {
  en: {
    found: (count) => (count === 1 ? '1 mention of Hong Kong’s AI' : `${count} mentions of Hong Kong’s AI`),
    nothing: 'No mention of Hong Kong’s AI',
    offSite: 'Off on this site',
    offEverywhere: 'Off on all sites',
    editing: 'Not read while it is edited',
    lookUp: 'Look up “%s” in Hong Kong AI in Context',
  },
  'zh-Hant': {
    found: (count) => `${count} 處提及香港人工智能`,
    nothing: '沒有提及香港人工智能',
    offSite: '已在此網站停用',
    offEverywhere: '已在所有網站停用',
    editing: '編輯期間不會閱讀本頁',
    lookUp: '在「香港 AI 脈絡」查閱「%s」',
  },
  'zh-Hans': {
    found: (count) => `${count} 处提及香港人工智能`,
    nothing: '没有提及香港人工智能',
    offSite: '已在此网站停用',
    offEverywhere: '已在所有网站停用',
    editing: '编辑期间不读取本页',
    lookUp: '在“香港 AI 脉络”中查阅“%s”',
  },
};
