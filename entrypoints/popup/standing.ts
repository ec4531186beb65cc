/** How the tab stands and which site it shows: asked for once, then kept up with. */
import { browser } from 'wxt/browser';
import { askReport } from '../../common/ask-report.ts';
import { checkToBackground } from '../../common/check-messages.ts';
import { tellBackground } from '../../common/messages.ts';
import type { Standing } from '../../components/Popup.tsx';
import { hostOf, hostOfTab } from './tab.ts';

/** What the popup knows of its tab. */
export interface TabNow {
  standing: Standing;
  /** What the site's switch is for; empty where there is no site, or none is told. */
  host: string;
}

/** Both as of one page, so that the switch never is for another site than the one shown above it. Never rejects. */
export async function askTab(tabId: number | null): Promise<TabNow> {
  const standing = await askStanding(tabId);
  return { standing, host: standing.kind === 'page' ? hostOf(standing.report.url) : await hostOfTab(tabId) };
}

/** What the page that was read tells, else what the background says of the tab. */
async function askStanding(tabId: number | null): Promise<Standing> {
  if (tabId === null) return { kind: 'forbidden' };
  try {
    // Asked first and without a detour, since only a page with mentions has much to show.
    const report = await askReport(tabId).catch(() => null);
    if (report) return { kind: 'page', report };
    return (await tellBackground({ type: 'inspect', tabId })) ?? { kind: 'no-answer' };
  } catch {
    return { kind: 'no-answer' };
  }
}

/** Calls whenever the tab's page tells that it changed. The listener answers nothing: the background does. */
export function whenChanged(tabId: number, callback: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (sender.tab?.id !== tabId || (sender.frameId ?? 0) !== 0) return;
    const checked = checkToBackground(raw);
    if (checked.ok && checked.message.type === 'changed') callback();
  });
}

/** Calls whenever the tab loads a page or shows another address. */
export function whenLoaded(tabId: number, callback: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tabId && (status || url)) callback();
  });
}
