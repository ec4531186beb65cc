/**
 * The protocol: every message between the pages, the background and the extension's own pages, one comment each, and
 * what it is answered with. Types and sending only; what arrives is checked in check-messages.ts (background) and
 * page-messages.ts (page), so that a page does not carry the background's schemas.
 */
import type { Language, SectionId, SectionText, TermText } from '../engine/types.ts';
import type { Choice } from './choice.ts';
import { extensionApi } from './extension-api.ts';
import type { FullMention, PageReport, TabState } from './report.ts';
import type { Settings } from './settings.ts';

export type ToBackground =
  /** This page passed the gate; bring the rest. */
  | { type: 'wake' }
  /** What has the reader chosen, and what are the terms' ids? */
  | { type: 'begin' }
  /** Put the style of this page's highlights in, under this name. */
  | { type: 'paint'; name: string }
  /** A mark is pointed at; bring the card's script. */
  | { type: 'bring-card' }
  /** What this page has to tell is another now, so many mentions. An open popup hears it too, and asks. */
  | { type: 'changed'; state: PageReport['state']; count: number }
  /** The words for these terms and for every section, and the card's style sheet. */
  | { type: 'texts'; terms: string[] }
  /** A section's context with its citation, to be copied. */
  | { type: 'cite'; section: SectionId; language: Language }
  /** How do things stand in this tab? For the extension's own pages only. */
  | { type: 'inspect'; tabId: number }
  /** Read this tab, which was open before the extension was there. For the extension's own pages only. */
  | { type: 'start'; tabId: number }
  /**
   * The reader chose something. Nothing is stored for a private window. The extension's own pages name the tab that
   * they speak of, if any; a page is known by its sender, and may choose what is marked only.
   */
  | { type: 'choose'; choice: Choice; tabId?: number | undefined }
  /** Open the article in a tab, at a section or an entity. */
  | { type: 'open-article'; section?: SectionId | undefined; term?: string | undefined; language: Language };

export const COMMANDS = ['next', 'previous', 'open'] as const;
export type Command = (typeof COMMANDS)[number];

export type ToPage =
  /** Your report, now; for an export with all mentions. */
  | { type: 'report'; all?: boolean }
  /** Every mention with its block and evidence, for whoever examines a page. */
  | { type: 'examine' }
  /** Show this mention to the reader, who asked for it by keyboard or by pointer. */
  | { type: 'show'; mention: number; byKeyboard?: boolean }
  /** A keyboard command. */
  | { type: 'command'; name: Command }
  /** What is stored changed. */
  | { type: 'settings-changed'; settings: Settings }
  /** Something was chosen that holds for this page alone, and is not stored. */
  | { type: 'choose-here'; choice: Choice };

/** What each message is answered with. */
export interface Answers {
  wake: boolean;
  begin: { settings: Settings; ids: string[] };
  /** The style sheet, for shadow roots that the document's does not reach; null where there is no tab to paint. */
  paint: string | null;
  'bring-card': boolean;
  changed: null;
  texts: { terms: TermText[]; sections: SectionText[]; edition: string; cardStyle: string };
  cite: string;
  inspect: TabState;
  start: boolean;
  choose: boolean;
  'open-article': null;
  report: PageReport;
  examine: { report: PageReport; mentions: FullMention[] };
  show: boolean;
  /** Was there a mention to go to? */
  command: boolean;
  'settings-changed': null;
  'choose-here': null;
}

/**
 * How often a message is sent at most. A background that ended before it answered gives nothing, or rejects; asked once
 * more it starts again, and may end again. Where there is none it rejects at once.
 */
const TRIES = 5;

/** Sends to the background. Rejects where there is none: the extension was updated, disabled or removed. */
export async function tellBackground<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await extensionApi()
      .runtime.sendMessage(message)
      .catch(() => undefined);
    if (answer !== undefined) return answer;
  }
  throw new Error('no answer');
}

/** Sends to the page in a tab's top frame. Rejects where no page of ours listens. */
export async function tellPage<M extends ToPage>(tabId: number, message: M): Promise<Answers[M['type']]> {
  return JSON.parse(await extensionApi().tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** A page's answer as it is sent: Firefox takes 12 ms to bring 300 mentions to another process as objects, as text 3. */
export const packed = (answer: Answers[ToPage['type']]): string => JSON.stringify(answer);
