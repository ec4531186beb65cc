/** The words for keyboard shortcuts, on the settings page and the first-run page. */
import type { InLanguages } from '../../engine/types.ts';
import type { ShortcutName } from '../shortcuts.ts';

export interface ShortcutWords {
  /** What each command does, as the browser's list says it too. */
  commands: Record<ShortcutName, string>;
  notSet: string;
  note: string;
  change: string;
}

export const shortcutWords: InLanguages<ShortcutWords> = {
  en: {
    commands: {
      _execute_action: 'Open the toolbar button’s window',
      next: 'Next mention',
      previous: 'Previous mention',
      open: 'Open the card of the mention',
      toggle: 'Switch marks on or off',
    },
    notSet: 'Not set',
    note: 'The browser keeps shortcuts. Set or change them in its list of extension shortcuts.',
    change: 'Change shortcuts',
  },
  'zh-Hant': {
    commands: {
      _execute_action: '開啟工具列按鈕的視窗',
      next: '下一處提及',
      previous: '上一處提及',
      open: '開啟提及處的卡片',
      toggle: '開啟或關閉標示',
    },
    notSet: '未設定',
    note: '快捷鍵由瀏覽器管理，可在其擴充功能快捷鍵列表中設定或更改。',
    change: '更改快捷鍵',
  },
  'zh-Hans': {
    commands: {
      _execute_action: '打开工具栏按钮的窗口',
      next: '下一处提及',
      previous: '上一处提及',
      open: '打开提及处的卡片',
      toggle: '开启或关闭标记',
    },
    notSet: '未设置',
    note: '快捷键由浏览器管理，可在其扩展快捷键列表中设置或修改。',
    change: '修改快捷键',
  },
};
