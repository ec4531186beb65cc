/** Text that comes later passes the same gate: one observer, and looks only at what was added or changed. */
import { addedTo } from '../../common/added-nodes.ts';
import { textOf } from '../../common/page-world.ts';

/** Changes are gathered this long before they are looked at, ms; then the browser picks an idle moment. */
const GATHER = 400;
/** A page that never stands still is looked at the less often the longer that took, ms. */
const PATIENCE = 500;
const LONGEST = 3000;

/** The text that came and is still there. Where all of an element's children came, its whole text, so that they are not touched. */
function textOfChanges(records: readonly MutationRecord[]): string {
  const counts = addedTo(records);
  let text = '';
  const seen = new Set<Node>();
  const add = (node: Node): void => {
    if (seen.has(node) || !node.isConnected) return;
    seen.add(node);
    text += `${textOf(node)}\n`;
  };
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData' || (counts.get(target) as number) >= target.childNodes.length) add(target);
    else for (const node of addedNodes) add(node);
  }
  return text;
}

/**
 * @param root what to watch, with everything below it
 * @param passes does this text, with what was seen before, speak of Hong Kong and of AI?
 * @param wake called once, when it does; watching then ends
 */
export function watchLaterText(root: Node, passes: (text: string) => boolean, wake: () => void): void {
  let records: MutationRecord[] = [];
  let planned = false;
  /** What comes next is looked at from this moment on, ms. */
  let ready = 0;

  function look(): void {
    planned = false;
    const began = performance.now();
    const text = textOfChanges(records);
    records = [];
    const passed = text !== '' && passes(text);
    const ended = performance.now();
    ready = ended + Math.min(LONGEST, (ended - began) * PATIENCE);
    if (!passed) return;
    observer.disconnect();
    wake();
  }

  const observer = new MutationObserver((news) => {
    for (const record of news) records.push(record);
    if (planned) return;
    planned = true;
    setTimeout(() => requestIdleCallback(look, { timeout: 2000 }), Math.max(GATHER, ready - performance.now()));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}
