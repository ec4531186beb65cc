/** What the page changes after it was read: one observer, gathered and looked at in an idle moment. */
import { localNameOf, parentOf } from '../../common/page-world.ts';
import { endsBlock } from './containers.ts';

/** Changes are gathered this long, ms, before an idle moment is asked for. */
const GATHER = 200;
/** A page that never stands still waits a hundred times as long as its last changes took, up to this, ms. */
const LONGEST = 2000;
const PATIENCE = 100;
/** The idle moment comes after this long at the latest, ms. */
const LATEST = 1000;

export interface Changed {
  /** Elements that came: to be read whole. */
  added: Element[];
  /** Elements whose own line of text changed: to be read without the blocks inside them. */
  touched: Set<Element>;
}

/** Whoever holds the text of this node as part of a line. */
function blockAround(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : parentOf(node);
  for (let parent = element; parent && !endsBlock(localNameOf(parent)); parent = parentOf(parent))
    element = parentOf(parent) ?? parent;
  return element;
}

function gather(records: readonly MutationRecord[], changed: Changed): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      const block = blockAround(target);
      if (block) changed.touched.add(block);
      continue;
    }
    let inLine = false;
    for (const node of addedNodes) {
      if (node.nodeType === 1 && endsBlock(localNameOf(node as Element))) changed.added.push(node as Element);
      else inLine ||= node.nodeType === 1 || node.nodeType === 3;
    }
    for (const node of removedNodes)
      inLine ||= node.nodeType === 3 || (node.nodeType === 1 && !endsBlock(localNameOf(node as Element)));
    const block = inLine ? blockAround(target) : null;
    if (block) changed.touched.add(block);
  }
}

/** Drops elements that left meanwhile or stand inside another one that came. */
function outermost(added: readonly Element[]): Element[] {
  const all = new Set(added.filter((element) => element.isConnected));
  return [...all].filter((element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (all.has(at)) return false;
    return true;
  });
}

export interface Watcher {
  /** Watches another root: a shadow root or a frame's document. */
  watch(root: Node): void;
}

/**
 * @param ignore our own host, whose changes are ours
 * @param onChange called in an idle moment; the next call waits for it to end
 */
export function watchChanges(
  ignore: (node: Node) => boolean,
  onChange: (changed: Changed) => Promise<void>,
  signal: AbortSignal,
): Watcher {
  let changed: Changed = { added: [], touched: new Set() };
  let removed = false;
  let planned = false;
  let wait = GATHER;

  async function handle(): Promise<void> {
    const now = { added: outermost(changed.added), touched: changed.touched };
    for (const element of now.touched) if (!element.isConnected) now.touched.delete(element);
    changed = { added: [], touched: new Set() };
    removed = false;
    const began = performance.now();
    try {
      await onChange(now);
    } finally {
      wait = Math.min(LONGEST, Math.max(GATHER, (performance.now() - began) * PATIENCE));
      planned = false;
      plan();
    }
  }

  function plan(): void {
    if (planned || signal.aborted || (changed.added.length === 0 && changed.touched.size === 0 && !removed)) return;
    planned = true;
    // A hidden tab is throttled by the browser itself; it is read when it is shown.
    setTimeout(() => requestIdleCallback(() => void handle().catch(() => {}), { timeout: LATEST }), wait);
  }

  const observer = new MutationObserver((records) => {
    const theirs = records.filter(({ target, addedNodes, removedNodes }) => {
      const node = addedNodes[0] ?? removedNodes[0] ?? target;
      return !ignore(node);
    });
    gather(theirs, changed);
    removed ||= theirs.some((record) => record.removedNodes.length > 0);
    plan();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
  };
}
