/** The words of the first-run page. */
import type { InLanguages } from '../../engine/types.ts';

export interface WelcomeWords {
  title: string;
  lead: string;
  marks: string;
  marksText: string;
  sampleNote: string;
  popup: string;
  popupText: string;
  privacy: string;
  privacyItems: readonly string[];
  access: string;
  accessText: string;
  accessAsk: string;
  accessGiven: string;
  accessRefused: string;
  openTabs: string;
  openTabsText: string;
  keyboard: string;
  keyboardText: string;
  readArticle: string;
  settings: string;
}

export const welcomeWords: InLanguages<WelcomeWords> = {
  en: {
    title: 'Hong Kong AI in Context',
    lead: 'Where a web page speaks of Hong Kong’s AI, its words are marked, and a short article made for this purpose gives the context.',
    marks: 'What marks are',
    marksText:
      'A mark is an underline under a name or a phrase. Rest the pointer on it, and a card says what it is, where it stands in the whole, and why it was marked. Pages about other things stay as they are: a name counts only where the page means it.',
    sampleNote: 'Rest the pointer on a mark below, or move to it with the Tab key.',
    popup: 'The button in the toolbar',
    popupText:
      'It opens a digest of the page: which sections of the article it touches, with the page’s own sentences, and a switch for the site.',
    privacy: 'Privacy',
    privacyItems: [
      'Pages are read inside their own tab. Nothing about them is sent or stored.',
      'The extension makes no network connections; its own pages are forbidden to.',
      'Only your settings are kept, on this device. Nothing is kept from private windows.',
      'No page is changed: marks are drawn over its text, and not written into it.',
    ],
    access: 'Why it asks for access to web pages',
    accessText:
      'It cannot know beforehand which page will speak of Hong Kong’s AI, so a small script looks once at the text of each. Where there is nothing, nothing more is loaded. In your browser’s settings you can limit it to some sites; the toolbar button then says where it has no access.',
    accessAsk: 'Allow on all sites',
    accessGiven: 'Access to web pages has been given.',
    accessRefused: 'Access was not given. You can allow single sites from the toolbar button.',
    openTabs: 'Tabs that are open already',
    openTabsText: 'Reload them, or press “Read it now” in the toolbar button’s window.',
    keyboard: 'Keyboard and screen reader',
    keyboardText:
      'Shortcuts lead to the next and previous mention and open the card; Esc closes it. The list in the toolbar button’s window offers the same as buttons.',
    readArticle: 'Read the article',
    settings: 'Settings',
  },
  'zh-Hant': {
    title: '香港 AI 脈絡',
    lead: '網頁談及香港人工智能時，相關字詞會加上標示，並由一篇專門編寫的短文交代來龍去脈。',
    marks: '甚麼是標示',
    marksText:
      '標示是名稱或詞語下的底線。把指標停在上面，便會出現卡片，說明它是甚麼、在整體中處於甚麼位置，以及為何標示。與此無關的網頁一切如常：網頁確實指涉該名稱時才會標示。',
    sampleNote: '把指標停在下面的標示上，或用 Tab 鍵移到該處。',
    popup: '工具列按鈕',
    popupText: '按下後會顯示本頁摘要：觸及文章哪些章節、頁內的相關句子，以及此網站的開關。',
    privacy: '私隱',
    privacyItems: [
      '網頁只在其分頁內閱讀，內容不會傳送，亦不會儲存。',
      '擴充功能不作任何網絡連線，其頁面亦被禁止連線。',
      '只保留你的設定，並只存於這部裝置。私人視窗的一切都不會保留。',
      '網頁不會改動：標示只繪於文字之上，不會寫入頁內。',
    ],
    access: '為何需要存取網頁',
    accessText:
      '事前無法得知哪一頁會談及香港人工智能，因此一段小程式會檢視每頁文字一次；如無發現，便不再載入任何東西。你可在瀏覽器設定中限定網站，工具列按鈕會說明哪些地方未獲存取權。',
    accessAsk: '允許存取所有網站',
    accessGiven: '已獲准存取網頁。',
    accessRefused: '未獲授權。你可在工具列按鈕中逐一允許網站。',
    openTabs: '已經打開的分頁',
    openTabsText: '請重新載入，或在工具列按鈕的視窗中按「立即閱讀」。',
    keyboard: '鍵盤與螢幕閱讀器',
    keyboardText:
      '快捷鍵可前往下一處或上一處提及，並開啟卡片；Esc 鍵關閉卡片。工具列按鈕視窗的列表以按鈕提供相同功能。',
    readArticle: '閱讀文章',
    settings: '設定',
  },
  'zh-Hans': {
    title: '香港 AI 脉络',
    lead: '当网页谈及香港人工智能时，相关词语会被标记，并由一篇专门撰写的短文说明背景。',
    marks: '什么是标记',
    marksText:
      '标记是名称或词语下的下划线。把指针停在上面，会出现一张卡片，说明它是什么、在整体中处于什么位置，以及为何被标记。与此无关的网页保持原样：只有网页确实指该名称时才会标记。',
    sampleNote: '把指针停在下面的标记上，或用 Tab 键移到那里。',
    popup: '工具栏按钮',
    popupText: '点击后显示本页摘要：涉及文章的哪些章节、页面中的相关句子，以及此网站的开关。',
    privacy: '隐私',
    privacyItems: [
      '网页只在其标签页内读取，内容不会发送，也不会保存。',
      '扩展不进行任何网络连接，其页面也被禁止联网。',
      '只保留你的设置，且只存在这台设备上。隐私窗口中的一切都不会保留。',
      '网页不会被改动：标记只绘制在文字上，不写入页面。',
    ],
    access: '为何需要访问网页',
    accessText:
      '事先无法知道哪个网页会谈及香港人工智能，因此一段小程序会查看每个页面的文字一次；如果没有发现，就不再加载任何东西。你可以在浏览器设置中限定网站，工具栏按钮会说明哪些地方没有访问权限。',
    accessAsk: '允许访问所有网站',
    accessGiven: '已获准访问网页。',
    accessRefused: '未获授权。你可以通过工具栏按钮逐个允许网站。',
    openTabs: '已经打开的标签页',
    openTabsText: '请刷新，或在工具栏按钮的窗口中点击“立即读取”。',
    keyboard: '键盘与屏幕阅读器',
    keyboardText:
      '快捷键可跳到下一处或上一处提及，并打开卡片；Esc 键关闭卡片。工具栏按钮窗口中的列表以按钮形式提供相同功能。',
    readArticle: '阅读文章',
    settings: '设置',
  },
};
