/** The report of a page that is not read because the reader wants it so. */

import { gateState } from '../../common/page-world.ts';
import type { PageReport } from '../../common/report.ts';
import type { offBecause } from '../../common/site-rules.ts';

export function notRead(because: ReturnType<typeof offBecause>): PageReport {
  return {
    url: location.href.slice(0, 4000),
    title: '',
    language: 'en',
    state: because === 'site' ? 'off-site' : 'off-everywhere',
    sections: [],
    inView: null,
    mentions: [],
    count: 0,
    settled: true,
    timing: { gate: gateState()?.ms ?? 0, scan: 0, firstMark: null },
  };
}
