/** What the scan says of one page: one line of its JSON. */
import type { Answers } from '../../../common/messages.ts';
import type { FullMention, PageReport } from '../../../common/report.ts';

export interface PageRecord {
  /** As asked for on the command line. */
  page: string;
  url: string;
  title: string;
  /** Null where nothing of the extension but its gate ran, which does not ask. */
  language: PageReport['language'] | null;
  /** The page report's state; `failed` where the page could not be scanned. */
  state: PageReport['state'] | 'failed';
  sections: PageReport['sections'];
  mentions: FullMention[];
  /** In ms; `total` from asking for the page to having its mentions. */
  timing: Partial<PageReport['timing']> & { total: number };
  /** Why it failed. */
  error?: string;
}

/** A record with the digest that the popup would be shown. */
export interface Scanned {
  record: PageRecord;
  digest: PageReport | null;
}

interface About {
  page: string;
  url: string;
  title: string;
  total: number;
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** A page where the gate found nothing. */
export const silent = ({ total, ...about }: About): Scanned => ({
  digest: null,
  record: { ...about, language: null, state: 'nothing', sections: [], mentions: [], timing: { total: rounded(total) } },
});

/** A page that could not be scanned. */
export const failed = ({ total, ...about }: About, error: string): Scanned => ({
  digest: null,
  record: {
    ...about,
    language: null,
    state: 'failed',
    sections: [],
    mentions: [],
    timing: { total: rounded(total) },
    error,
  },
});

/** A page that was read. */
export function read({ page, total }: About, { report, mentions }: Answers['examine']): Scanned {
  const { url, title, language, state, sections, timing } = report;
  return {
    digest: report,
    record: {
      page,
      url,
      title,
      language,
      state,
      sections,
      mentions,
      timing: { ...timing, total: rounded(total) },
    },
  };
}
