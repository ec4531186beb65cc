/** What arrives at the background, checked against a schema. */
import * as v from 'valibot';
import { BASE_NAME } from './mark-look.ts';
import type { ToBackground } from './messages.ts';
import { PAGE_STATES } from './report.ts';
import { ChoiceMade, Count, LanguageName, SectionName } from './schemas.ts';

const TabId = Count;
const TermId = v.pipe(v.string(), v.regex(/^[a-z0-9.+-]{1,80}$/));

const schema = v.variant('type', [
  v.object({ type: v.literal('wake') }),
  v.object({ type: v.literal('begin') }),
  v.object({ type: v.literal('paint'), name: v.pipe(v.string(), v.regex(BASE_NAME)) }),
  v.object({ type: v.literal('bring-card') }),
  v.object({ type: v.literal('changed'), state: v.picklist(PAGE_STATES), count: Count }),
  v.object({ type: v.literal('texts'), terms: v.pipe(v.array(TermId), v.maxLength(1000)) }),
  v.object({ type: v.literal('cite'), section: SectionName, language: LanguageName }),
  v.object({ type: v.literal('inspect'), tabId: TabId }),
  v.object({ type: v.literal('start'), tabId: TabId }),
  v.object({ type: v.literal('choose'), choice: ChoiceMade, tabId: v.optional(TabId) }),
  v.object({
    type: v.literal('open-article'),
    section: v.optional(SectionName),
    term: v.optional(TermId),
    language: LanguageName,
  }),
]);

/** What arrived, if it is a message; else why not. */
type Checked = { ok: true; message: ToBackground } | { ok: false; reason: string };

/** Is this a message for the background? Never throws. */
export function checkToBackground(raw: unknown): Checked {
  const result = v.safeParse(schema, raw);
  if (result.success) return { ok: true, message: result.output };
  const issue = result.issues[0];
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}` };
}
