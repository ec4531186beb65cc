/** Opens the article in a tab of its own, at a section or an entity. */
import { browser } from 'wxt/browser';
import type { ToBackground } from '../../common/messages.ts';

type Where = Extract<ToBackground, { type: 'open-article' }>;

export async function openArticle({ section, term, language }: Where): Promise<void> {
  const anchor = term ? `entity-${term}` : (section ?? '');
  const page = browser.runtime.getURL('/article.html');
  await browser.tabs.create({ url: `${page}?lang=${language}${anchor ? `#${anchor}` : ''}` });
}
