/** Copies text on the reader's own press of a button. */

import { create, listenTo } from '../../common/unclobbered.ts';

/** The old way, for pages without a secure address: they have no clipboard. */
function copyBySelection(text: string, within: Node): boolean {
  const focused = (within as ShadowRoot).activeElement;
  const area = create(document, 'textarea');
  area.value = text;
  area.style.cssText = 'position:fixed;opacity:0';
  within.appendChild(area);
  area.select();
  const over = new AbortController();
  let kept = false;
  // The page hears of it too, and some put words of their own in: ours stay, unless the page lets us not hear of it.
  const keep = (event: ClipboardEvent): void => {
    kept = true;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
  };
  listenTo(window, 'copy', keep, { capture: true, signal: over.signal });
  const done = Document.prototype.execCommand.call(document, 'copy');
  over.abort();
  area.remove();
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  return done && kept;
}

/** @param within where a field may stand for a moment: our own shadow root */
export async function copy(text: string, within: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, within);
  }
}
