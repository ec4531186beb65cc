/** Asking a page for its report. Whatever took a page over may answer in its stead, so the answer is checked. */
import * as v from 'valibot';
import { TERM_KINDS } from '../engine/types.ts';
import { tellPage } from './messages.ts';
import { PAGE_STATES, type PageReport } from './report.ts';
import { ChoiceMade, Count, LanguageName, SectionName } from './schemas.ts';

const Duration = v.pipe(v.number(), v.minValue(0));

const Report = v.object({
  url: v.string(),
  title: v.string(),
  language: LanguageName,
  state: v.picklist(PAGE_STATES),
  sections: v.array(v.object({ section: SectionName, count: Count, score: v.number() })),
  inView: v.nullable(SectionName),
  mentions: v.array(
    v.object({
      id: Count,
      text: v.string(),
      before: v.string(),
      after: v.string(),
      term: v.string(),
      kind: v.picklist(TERM_KINDS),
      section: SectionName,
      language: LanguageName,
    }),
  ),
  here: v.exactOptional(v.array(ChoiceMade)),
  count: Count,
  settled: v.boolean(),
  timing: v.object({ gate: Duration, scan: Duration, firstMark: v.nullable(Duration) }),
}) satisfies v.GenericSchema<unknown, PageReport>;

/**
 * The report of the page in a tab's top frame.
 * @param all with every mention, not only those of the digest
 * @throws where no page of ours listens, and where what answers is no report
 */
export const askReport = async (tabId: number, all = false): Promise<PageReport> =>
  v.parse(Report, await tellPage(tabId, { type: 'report', all }));
