/** Text that comes later passes the same gate: one observer, and looks only at what was added or changed. */
import { addedTo } from '../../common/added-nodes.ts';
import { isBusy } from '../../common/is-busy.ts';
import { textOf } from '../../common/unclobbered.ts';

/** Changes are gathered this long before they are looked at, ms; then the browser picks an idle moment. */
const GATHER = 400;
/** A page that never stands still is looked at the less often the longer that took, ms. */
const PATIENCE = 500;
const LONGEST = 3000;

/** The texts that came and are still there. Where all of an element's children came, its whole text, so that they are not touched. */
function textsOfChanges(records: readonly MutationRecord[]): string[] {
  const counts = addedTo(records);
  const texts: string[] = [];
  const seen = new Set<Node>();
  const add = (node: Node): void => {
    if (seen.has(node) || !node.isConnected) return;
    seen.add(node);
    texts.push(textOf(node) ?? '');
  };
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData' || (counts.get(target) as number) >= target.childNodes.length) add(target);
    else for (const node of addedNodes) add(node);
  }
  return texts;
}

/**
 * @param root what to watch, with everything below it
 * @param wholeText the page's texts as they stand
 * @param passes do these texts, with what was seen before, speak of Hong Kong and of AI?
 * @param wake called once, when it does; watching then ends
 */
export function watchLaterText(
  root: Node,
  wholeText: () => string[],
  passes: (texts: readonly string[]) => boolean,
  wake: () => void,
): void {
  let records: MutationRecord[] = [];
  let came = 0;
  let planned = false;
  /** A busy page is not listened to until it is looked at as a whole. */
  let busy = false;
  /** How long that took last, and how long a busy page is left alone now, ms. */
  let took = 0;
  let rest = GATHER;
  /** When the last look ended, and from when on what comes next is looked at, ms. */
  let looked = 0;
  let ready = 0;

  const watch = (): void => observer.observe(root, { childList: true, characterData: true, subtree: true });

  function look(): void {
    planned = false;
    const began = performance.now();
    const texts = busy ? wholeText() : textsOfChanges(records);
    records = [];
    came = 0;
    const passed = passes(texts);
    looked = performance.now();
    ready = looked + Math.min(LONGEST, (looked - began) * PATIENCE);
    rest = busy ? Math.min(LONGEST, rest * 2) : GATHER;
    if (passed) {
      observer.disconnect();
      wake();
    } else if (busy) {
      took = looked - began;
      busy = false;
      watch();
    }
  }

  const observer = new MutationObserver((news) => {
    for (const record of news) {
      records.push(record);
      came += 1 + record.addedNodes.length;
    }
    if (isBusy(came, took)) {
      busy = true;
      observer.disconnect();
      records = [];
    }
    if (planned) return;
    planned = true;
    const now = performance.now();
    if (now - looked > LONGEST) rest = GATHER;
    setTimeout(() => requestIdleCallback(look, { timeout: 2000 }), Math.max(rest, ready - now));
  });
  watch();
}
