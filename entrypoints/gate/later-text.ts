/** Text that comes later passes the same gate: one observer, and looks only at what was added or changed. */
import { textOf } from '../../common/page-world.ts';

/** Changes are gathered this long before they are looked at, ms; then the browser picks an idle moment. */
const GATHER = 400;

/**
 * @param root what to watch, with everything below it
 * @param passes does this text, with what was seen before, speak of Hong Kong and of AI?
 * @param wake called once, when it does; watching then ends
 */
export function watchLaterText(root: Element, passes: (text: string) => boolean, wake: () => void): void {
  const changed = new Set<Node>();
  let planned = false;

  function look(): void {
    planned = false;
    let text = '';
    for (const node of changed) if (node.isConnected) text += `${textOf(node)}\n`;
    changed.clear();
    if (text === '' || !passes(text)) return;
    observer.disconnect();
    wake();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target);
      else for (const node of record.addedNodes) changed.add(node);
    }
    if (planned || changed.size === 0) return;
    planned = true;
    setTimeout(() => requestIdleCallback(look, { timeout: 2000 }), GATHER);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}
