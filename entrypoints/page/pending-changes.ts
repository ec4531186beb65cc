/** What happened to the page since it was last looked at, kept as small as can be, and what of it is to be read. */
import { addedTo } from '../../common/added-nodes.ts';
import { localNameOf, nodeTypeOf, parentOf } from '../../common/unclobbered.ts';
import { endsBlock } from './containers.ts';
import { isWithin } from './is-within.ts';

export interface Changed {
  /** Elements to be read whole: they came, or most of what is in them did. */
  added: Element[];
  /** Elements whose own line of text changed: to be read without the blocks inside them. */
  touched: Set<Element>;
}

const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

const isInLine = (node: Node): boolean => nodeTypeOf(node) === 3 || (isElement(node) && !endsBlock(localNameOf(node)));

function holdsInLine(nodes: NodeList): boolean {
  for (const node of nodes) if (isInLine(node)) return true;
  return false;
}

/** Whoever holds the text of this node as part of a line. */
function blockAround(node: Node): Element | null {
  let element = isElement(node) ? node : parentOf(node);
  for (let parent = element; parent && !endsBlock(localNameOf(parent)); parent = parentOf(parent))
    element = parentOf(parent) ?? parent;
  return element;
}

/** @param count so many nodes came to it */
const isReplaced = (target: Node, count: number): target is Element =>
  count > 1 && count >= target.childNodes.length && isElement(target) && endsBlock(localNameOf(target));

/** Drops elements that stand inside another one that is read. */
function outermost(all: ReadonlySet<Element>): Element[] {
  return [...all].filter((element) => !isWithin(parentOf(element), all));
}

export class PendingChanges {
  /** How many nodes came, and how often anything changed. */
  size = 0;
  private records: MutationRecord[] = [];
  private readonly isOurs: (node: Node) => boolean;

  /** @param isOurs is this node our own host, which comes and goes by our own doing? */
  constructor(isOurs: (node: Node) => boolean) {
    this.isOurs = isOurs;
  }

  add(news: readonly MutationRecord[]): void {
    for (const record of news) {
      this.records.push(record);
      this.size += 1 + record.addedNodes.length;
    }
  }

  /** Keeps nothing of it. */
  clear(): void {
    this.records = [];
    this.size = 0;
  }

  /** What of all that is still there to be read. Nothing is kept afterwards. */
  take(): Changed {
    const { records } = this;
    this.clear();
    const added = new Set<Element>();
    const touched = new Set<Element>();
    for (const [target, count] of addedTo(records))
      if (target.isConnected && isReplaced(target, count)) added.add(target);
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (added.has(target as Element) || !target.isConnected) continue;
      if (type === 'characterData' || holdsInLine(addedNodes) || holdsInLine(removedNodes)) {
        const block = blockAround(target);
        if (block) touched.add(block);
      }
      for (const node of addedNodes)
        if (isElement(node) && node.isConnected && !isInLine(node) && !this.isOurs(node)) added.add(node);
    }
    return { added: outermost(added), touched };
  }
}
