/** The words outside our own windows: toolbar button, context menu, what a command says to a screen reader. */
import type { InLanguages } from '../../engine/types.ts';

export interface ShellWords {
  /** Tooltip of the toolbar button. */
  found: (count: number) => string;
  nothing: string;
  off: string;
  /** Context menu; `%s` is what the browser puts the selected words for. */
  lookUp: string;
  /** Said after the command “next” or “previous”. */
  mentionAt: (at: number, all: number, term: string, section: string) => string;
  noMention: string;
  marksOn: string;
  marksOff: string;
}

export const shellWords: InLanguages<ShellWords> = {
  en: {
    found: (count) => (count === 1 ? '1 mention of Hong Kong’s AI' : `${count} mentions of Hong Kong’s AI`),
    nothing: 'No mention of Hong Kong’s AI',
    off: 'Off on this site',
    lookUp: 'Look up “%s” in Hong Kong AI in Context',
    mentionAt: (at, all, term, section) => `Mention ${at} of ${all}: ${term}, ${section}`,
    noMention: 'No mention on this page',
    marksOn: 'Marks on',
    marksOff: 'Marks off',
  },
  'zh-Hant': {
    found: (count) => `${count} 處提及香港人工智能`,
    nothing: '沒有提及香港人工智能',
    off: '已在此網站停用',
    lookUp: '在「香港 AI 脈絡」查閱「%s」',
    mentionAt: (at, all, term, section) => `第 ${at} 處，共 ${all} 處：${term}，${section}`,
    noMention: '本頁沒有提及',
    marksOn: '已開啟標示',
    marksOff: '已關閉標示',
  },
  'zh-Hans': {
    found: (count) => `${count} 处提及香港人工智能`,
    nothing: '没有提及香港人工智能',
    off: '已在此网站停用',
    lookUp: '在“香港 AI 脉络”中查阅“%s”',
    mentionAt: (at, all, term, section) => `第 ${at} 处，共 ${all} 处：${term}，${section}`,
    noMention: '本页没有提及',
    marksOn: '已开启标记',
    marksOff: '已关闭标记',
  },
};
