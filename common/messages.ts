/**
 * The protocol: every message between page, background and popup, one comment each. What arrives is
 * checked against its schema; what does not fit is refused with a reason.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SectionText, TermText } from '../engine/types.ts';
import { type FullMention, LanguageName, PageReport, SectionName, type TabState, TermId } from './report.ts';
import { SettingsChange } from './settings.ts';

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const toBackground = v.variant('type', [
  /** Gate: this page passed; bring the rest. */
  v.object({ type: v.literal('wake') }),
  /** Page: put the style of its highlights in, under these names. */
  v.object({ type: v.literal('paint'), name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{5,30}$/)) }),
  /** Page: what it found, whenever that changed. The popup listens too. */
  v.object({ type: v.literal('report'), report: PageReport }),
  /** Page or popup: the words for these terms, and for every section. */
  v.object({ type: v.literal('texts'), terms: v.pipe(v.array(TermId), v.maxLength(500)) }),
  /** Popup: how do things stand in this tab? */
  v.object({ type: v.literal('inspect'), tabId: TabId }),
  /** Popup: read this tab, which was open before the extension was there. */
  v.object({ type: v.literal('start'), tabId: TabId }),
  /** Page or popup: the reader chose something. Nothing is stored for a private window. */
  v.object({ type: v.literal('choose'), change: SettingsChange }),
  /** Page: open the article in a tab, at a section or an entity. */
  v.object({
    type: v.literal('open-article'),
    section: v.optional(SectionName),
    term: v.optional(TermId),
    language: LanguageName,
  }),
]);

const toPage = v.variant('type', [
  /** Popup: your report, now. */
  v.object({ type: v.literal('tell') }),
  /** Whoever examines a page: every mention with its block and evidence. */
  v.object({ type: v.literal('tell-all') }),
  /** Popup: show this mention to the reader. */
  v.object({ type: v.literal('show'), mention: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Background: a keyboard command. */
  v.object({ type: v.literal('command'), name: v.picklist(['next', 'previous', 'open']) }),
]);

export type ToBackground = v.InferOutput<typeof toBackground>;
export type ToPage = v.InferOutput<typeof toPage>;

/** What each message is answered with. */
export interface Answers {
  wake: boolean;
  paint: boolean;
  report: null;
  texts: { terms: TermText[]; sections: SectionText[]; edition: string };
  inspect: TabState;
  start: boolean;
  choose: boolean;
  'open-article': null;
  tell: PageReport;
  'tell-all': { report: PageReport; mentions: FullMention[] };
  show: boolean;
  command: null;
}

type Checked<T> = { ok: true; message: T } | { ok: false; reason: string };

function check<S extends typeof toBackground | typeof toPage>(schema: S, raw: unknown): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, raw);
  if (result.success) return { ok: true, message: result.output };
  const issue = result.issues[0];
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}` };
}

/** Is this a message for the background? Never throws. */
export const checkToBackground = (raw: unknown): Checked<ToBackground> => check(toBackground, raw);

/** Is this a message for a page? Never throws. */
export const checkToPage = (raw: unknown): Checked<ToPage> => check(toPage, raw);

/** Sends to the background. Rejects where there is none: the extension was updated, disabled or removed. */
export function tellBackground<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the page in a tab's top frame. Rejects where no page of ours listens. */
export function tellPage<M extends ToPage>(tabId: number, message: M): Promise<Answers[M['type']]> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
