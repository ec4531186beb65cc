/** The report of a page that is not read: the reader wants it so, or is writing it. */
import type { PageReport } from './report.ts';

const STATES = { site: 'off-site', everywhere: 'off-everywhere', editing: 'editing' } as const;

/** @param url the page's address */
export function notRead(url: string, because: keyof typeof STATES): PageReport {
  return {
    url: url.slice(0, 4000),
    title: '',
    language: 'en',
    state: STATES[because],
    sections: [],
    inView: null,
    mentions: [],
    count: 0,
    settled: true,
    timing: { gate: 0, scan: 0, firstMark: null },
  };
}
