/** What the background does for each message, and what it answers. */
import { edition, ids, sections, termTexts } from 'virtual:knowledge/card';
import type { Browser } from 'wxt/browser';
import type { Answers, ToBackground } from '../../common/messages.ts';
import { loadSettings } from '../../common/stored-settings.ts';
import cardStyle from '../../components/card.css?inline';
import type { TermText } from '../../engine/types.ts';
import { showCount } from './badge.ts';
import { cite } from './cite.ts';
import { paint } from './highlight-style.ts';
import { openArticle } from './open-article.ts';
import { bring, inspect, startGate, startPage } from './scripts.ts';
import { isOwnPage, takeSentChoice } from './take-choice.ts';

const byId = new Map<string, TermText>(termTexts.map((text) => [text.id, text]));

/** Never rejects for what a page did; a fault of the browser's own is logged here and answered with nothing. */
export async function answer(
  message: ToBackground,
  sender: Browser.runtime.MessageSender,
): Promise<Answers[ToBackground['type']]> {
  const tabId = sender.tab?.id;
  switch (message.type) {
    case 'wake':
      return tabId === undefined ? false : startPage(tabId, sender.url ?? '');
    case 'paint':
      return tabId === undefined ? null : paint(tabId, message.name);
    case 'bring-card':
      return tabId !== undefined && bring(tabId, '/card.js');
    case 'changed':
      if (tabId !== undefined) await showCount(tabId, message);
      return null;
    case 'texts':
      return {
        terms: message.terms.flatMap((id) => byId.get(id) ?? []),
        sections,
        edition: edition.date,
        cardStyle,
      };
    case 'begin':
      return { settings: await loadSettings(), ids };
    case 'cite':
      return cite(message.section, message.language);
    case 'inspect':
      return isOwnPage(sender) ? inspect(message.tabId) : { kind: 'forbidden' };
    case 'start':
      return isOwnPage(sender) && startGate(message.tabId);
    case 'choose':
      return takeSentChoice(message.choice, sender, message.tabId);
    case 'open-article':
      await openArticle(message);
      return null;
  }
}
