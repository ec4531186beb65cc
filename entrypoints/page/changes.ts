/** What the page changes after it was read: one observer, gathered and looked at in an idle moment. */
import { addedTo } from '../../common/added-nodes.ts';
import { isWithin, localNameOf, nodeTypeOf, parentOf } from '../../common/page-world.ts';
import { endsBlock } from './containers.ts';

/** Changes are gathered this long, ms, before an idle moment is asked for. */
const GATHER = 200;
/** A page that never stands still waits so many times as long as its last changes took, up to this, ms. */
const PATIENCE = 500;
const LONGEST = 3000;
/** The idle moment comes after this long at the latest, ms. */
const LATEST = 1000;
/** So many records are kept until then; a page that makes more is looked at sooner. */
const MOST = 5000;

export interface Changed {
  /** Elements to be read whole: they came, or most of what is in them did. */
  added: Element[];
  /** Elements whose own line of text changed: to be read without the blocks inside them. */
  touched: Set<Element>;
}

/** Whoever holds the text of this node as part of a line. */
function blockAround(node: Node): Element | null {
  let element = nodeTypeOf(node) === 1 ? (node as Element) : parentOf(node);
  for (let parent = element; parent && !endsBlock(localNameOf(parent)); parent = parentOf(parent))
    element = parentOf(parent) ?? parent;
  return element;
}

const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

const isInLine = (node: Node): boolean => nodeTypeOf(node) === 3 || (isElement(node) && !endsBlock(localNameOf(node)));

function holdsInLine(nodes: NodeList): boolean {
  for (const node of nodes) if (isInLine(node)) return true;
  return false;
}

/**
 * What of all that happened is still there to be read.
 * @param ignore our own host, whose changes are ours
 */
function gather(all: readonly MutationRecord[], ignore: (node: Node) => boolean): Changed {
  const records = all.filter(
    ({ target, addedNodes, removedNodes }) => !ignore(addedNodes[0] ?? removedNodes[0] ?? target),
  );
  const added = new Set<Element>();
  const touched = new Set<Element>();
  for (const [target, count] of addedTo(records)) {
    const replaced = count > 1 && count >= target.childNodes.length;
    if (replaced && isElement(target) && target.isConnected && endsBlock(localNameOf(target))) added.add(target);
  }
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (added.has(target as Element) || !target.isConnected) continue;
    if (type === 'characterData' || holdsInLine(addedNodes) || holdsInLine(removedNodes)) {
      const block = blockAround(target);
      if (block) touched.add(block);
    }
    for (const node of addedNodes) if (isElement(node) && node.isConnected && !isInLine(node)) added.add(node);
  }
  return { added: outermost(added), touched };
}

/** Drops elements that stand inside another one that is read. */
function outermost(all: ReadonlySet<Element>): Element[] {
  return [...all].filter((element) => !isWithin(parentOf(element), all));
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
  let records: MutationRecord[] = [];
  let state: 'idle' | 'planned' | 'soon' | 'reading' = 'idle';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The next changes are looked at from this moment on, ms. */
  let ready = 0;

  async function handle(): Promise<void> {
    if (state === 'reading') return;
    state = 'reading';
    const now = gather(records, ignore);
    records = [];
    const began = performance.now();
    try {
      await onChange(now);
    } finally {
      const ended = performance.now();
      ready = ended + Math.min(LONGEST, (ended - began) * PATIENCE);
      state = 'idle';
      plan();
    }
  }

  function plan(): void {
    const next = records.length > MOST ? 'soon' : 'planned';
    if (signal.aborted || records.length === 0 || state === 'reading' || state === next || state === 'soon') return;
    state = next;
    clearTimeout(timer);
    const wait = next === 'soon' ? 0 : Math.max(GATHER, ready - performance.now());
    // A hidden tab is throttled by the browser itself; it is read when it is shown.
    timer = setTimeout(() => requestIdleCallback(() => void handle().catch(() => {}), { timeout: LATEST }), wait);
  }

  const observer = new MutationObserver((news) => {
    // They are not touched until they are looked at: each part of a record that is touched takes some 1 µs.
    for (const record of news) records.push(record);
    plan();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
  };
}
