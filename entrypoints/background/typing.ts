/** Is somebody typing in a tab? Then no command may act: Alt+Shift and a letter is a character on some keyboards. */
import { browser } from 'wxt/browser';

/** Runs in every frame of the tab, by itself. */
function typesHere(): boolean {
  if (!document.hasFocus()) return false;
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at instanceof HTMLInputElement)
    return !/^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/.test(at.type);
  return at instanceof HTMLElement && (at.isContentEditable || at.matches('textarea, select, [role=textbox]'));
}

/** False where no script may look, since there is no page of ours either. */
export async function isTyping(tabId: number): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: typesHere,
      // A page that stopped its own loading is never idle.
      injectImmediately: true,
    });
    return frames.some(({ result }) => result === true);
  } catch {
    return false;
  }
}
