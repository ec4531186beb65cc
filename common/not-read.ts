/** The report of a page that is not read because the reader wants it so. */
import type { PageReport } from './report.ts';
import type { offBecause } from './site-rules.ts';

/** @param url the page's address */
export function notRead(url: string, because: ReturnType<typeof offBecause>): PageReport {
  return {
    url: url.slice(0, 4000),
    title: '',
    language: 'en',
    state: because === 'site' ? 'off-site' : 'off-everywhere',
    sections: [],
    inView: null,
    mentions: [],
    count: 0,
    settled: true,
    timing: { gate: 0, scan: 0, firstMark: null },
  };
}
