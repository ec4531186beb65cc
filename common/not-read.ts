/** The report of a page that is not read: the reader wants it so, or is writing it. */
import { LONGEST_ADDRESS, type PageReport } from './report.ts';

/** @param url the page's address */
export function notRead(url: string, state: Exclude<PageReport['state'], 'found' | 'nothing'>): PageReport {
  return {
    url: url.slice(0, LONGEST_ADDRESS),
    title: '',
    language: 'en',
    state,
    sections: [],
    inView: null,
    mentions: [],
    count: 0,
    settled: true,
    timing: { gate: 0, scan: 0, firstMark: null },
  };
}
