/** How the tab stands: asked for once, then kept up with. */
import { browser } from 'wxt/browser';
import { checkToBackground } from '../../common/check-messages.ts';
import { tellBackground, tellPage } from '../../common/messages.ts';
import type { Standing } from '../../components/Popup.tsx';

/** What the page that was read tells, else what the background says of the tab. Never rejects. */
export async function askStanding(tabId: number | null): Promise<Standing> {
  if (tabId === null) return { kind: 'forbidden' };
  try {
    // Asked first and without a detour, since only a page with mentions has much to show.
    const report = await tellPage(tabId, { type: 'tell' }).catch(() => null);
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

/** How often a page that is being read is asked after: a page that turns out silent does not say so. */
export const ASK_AGAIN = 300;
