/**
 * The protocol: every message between page, background and popup, one comment each, and what it is
 * answered with. Types and sending only; what arrives is checked in check-messages.ts (background) and
 * page-messages.ts (page), so that a page does not carry the background's schemas.
 */
import type { Language, SectionId, SectionText, TermText } from '../engine/types.ts';
import { extensionApi } from './extension-api.ts';
import type { FullMention, PageReport, TabState } from './report.ts';
import type { Settings, SettingsChange } from './settings.ts';

export type ToBackground =
  /** Gate: this page passed; bring the rest. */
  | { type: 'wake' }
  /** Page: what has the reader chosen, and what are the terms called? */
  | { type: 'begin' }
  /** Page: put the style of its highlights in, under this name. */
  | { type: 'paint'; name: string }
  /** Page: a mark is pointed at; bring the card's script. */
  | { type: 'bring-card' }
  /** Page: what it has to tell is another now, so many mentions. The popup listens too, and asks. */
  | { type: 'changed'; state: PageReport['state']; count: number }
  /** Page or popup: the words for these terms and for every section, and the card's style sheet. */
  | { type: 'texts'; terms: string[] }
  /** Page: a section's context with its citation, to be copied. */
  | { type: 'cite'; section: SectionId; language: Language }
  /** Popup: how do things stand in this tab? */
  | { type: 'inspect'; tabId: number }
  /** Popup: read this tab, which was open before the extension was there. */
  | { type: 'start'; tabId: number }
  /**
   * Page or popup: the reader chose something. Nothing is stored for a private window. The popup names the tab
   * that it speaks of, a page is known by its sender.
   */
  | { type: 'choose'; change: SettingsChange; tabId?: number | undefined }
  /** Page: open the article in a tab, at a section or an entity. */
  | { type: 'open-article'; section?: SectionId | undefined; term?: string | undefined; language: Language };

export const COMMANDS = ['next', 'previous', 'open'] as const;
export type Command = (typeof COMMANDS)[number];

export type ToPage =
  /** Popup: your report, now; for an export with all mentions. */
  | { type: 'tell'; all?: boolean }
  /** Whoever examines a page: every mention with its block and evidence. */
  | { type: 'tell-all' }
  /** Popup: show this mention to the reader, who asked for it by keyboard or by pointer. */
  | { type: 'show'; mention: number; byKeyboard?: boolean }
  /** Background: a keyboard command. */
  | { type: 'command'; name: Command }
  /** Background: what is stored changed. */
  | { type: 'settings-changed'; settings: Settings }
  /** Background: the popup chose something that holds for this page alone, and is not stored. */
  | { type: 'chosen-here'; change: SettingsChange };

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
  tell: PageReport;
  'tell-all': { report: PageReport; mentions: FullMention[] };
  show: boolean;
  /** Was there a mention to go to? */
  command: boolean;
  'settings-changed': null;
  'chosen-here': null;
}

/** What arrived, if it is a message; else why not. */
export type Checked<T> = { ok: true; message: T } | { ok: false; reason: string };

/** Sends to the background. Rejects where there is none: the extension was updated, disabled or removed. */
export async function tellBackground<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  // A background that ended before it answered gives nothing, or rejects; asked once more, it starts again.
  const once = async () => await extensionApi().runtime.sendMessage(message);
  let answer = await once().catch(() => undefined);
  if (answer === undefined) answer = await once();
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** Sends to the page in a tab's top frame. Rejects where no page of ours listens. */
export async function tellPage<M extends ToPage>(tabId: number, message: M): Promise<Answers[M['type']]> {
  return JSON.parse(await extensionApi().tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** A page's answer as it is sent: Firefox takes 12 ms to bring 300 mentions to another process as objects, as text 3. */
export const packed = (answer: Answers[ToPage['type']]): string => JSON.stringify(answer);
