/**
 * Everything below a root -> blocks, in document order, in steps that can be interrupted. An element that holds
 * nothing but a line of text is read as a whole: its nodes are not touched unless its text says something.
 */
import {
  firstChildOf,
  firstElementOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  selectIn,
  textOf,
} from '../../common/unclobbered.ts';
import { GAP, LONGEST, type Part, type PlainBlock, plainBlock, stretches } from './block-text.ts';
import { BREAKS, type Container, containerIn, containerOf, endsBlock, isSkipped } from './containers.ts';
import { isBox } from './rendered.ts';
import { rootOfElement } from './roots.ts';

const NOT_BLANK = /[^\t\n\f\r ]/;
/** Words that run into each other, as they do where elements follow each other without a space: "TechInnoHK". */
const FUSED = /[a-z\d][A-Z]|[A-Za-z]\d/;
/** So many elements are looked at between two words, however deep they are nested. */
const MOST_EDGES = 8;
const ENDS_IN_WORD = /[A-Za-z\d]$/;
const BEGINS_WITH_WORD = /^[A-Za-z\d]/;

/** So many steps are taken without a chance to stop. */
const STEPS = 64;

/** The line that is being read: parts of one container, until something ends it. */
class Line {
  private raw = '';
  private parts: Part[] = [];
  private breaks: Node[] = [];
  /** The elements in the line that began or ended since its last text. */
  private edges: Element[] = [];

  /** Is there a blank line before what comes next? */
  get isBroken(): boolean {
    return this.breaks.length > 1;
  }

  add(part: Part, text: string): void {
    const [lineBreak] = this.breaks;
    if (!NOT_BLANK.test(text)) {
      if (this.raw !== '' && !lineBreak) this.put(part, text);
      return;
    }
    if (lineBreak && this.raw !== '') this.put(lineBreak, ' ');
    else if (BEGINS_WITH_WORD.test(text) && ENDS_IN_WORD.test(this.raw) && this.edges.some(isBox)) this.put(GAP, ' ');
    this.breaks = [];
    this.edges = [];
    this.put(part, text);
  }

  private put(part: Part, text: string): void {
    this.parts.push(part);
    this.raw += text;
  }

  addBreak(node: Node): void {
    this.breaks.push(node);
  }

  addEdge(element: Element): void {
    if (this.edges.length < MOST_EDGES) this.edges.push(element);
  }

  end(container: Container): PlainBlock | null {
    const { raw, parts } = this;
    this.breaks = [];
    this.edges = [];
    if (raw === '') return null;
    this.raw = '';
    this.parts = [];
    return plainBlock(container, raw, parts);
  }
}

/** An element's text where that is one line, neither too long nor broken, and its words stand apart; else null. */
function lineOf(element: Element): string | null {
  if (selectIn(element, BREAKS)) return null;
  const text = textOf(element) ?? '';
  return text.length > LONGEST || (firstElementOf(element) && FUSED.test(text)) ? null : text;
}

interface Options {
  /** Reads only what stands directly in the root, not the blocks inside it. */
  own?: boolean;
  /** Is given the roots of their own that stand below: shadow roots, frames. */
  onRoot?: (root: Node) => void;
  /** The containers around roots that were read before, as long as the page stands still. */
  containers?: Map<Element, Container>;
}

/** An element that is gone into, and where its own text belongs. */
interface Level {
  node: Node;
  container: Container | null;
}

/**
 * The blocks below a root. A generator, so that whoever reads can stop between any two steps and go on later;
 * a step without a block yields null.
 */
export function* readBlocks(
  root: Node,
  { own = false, onRoot, containers = new Map() }: Options = {},
): Generator<PlainBlock | null, void> {
  const line = new Line();
  const levels: Level[] = [];
  let level: Level = {
    node: root,
    container: nodeTypeOf(root) === 1 ? containerOf(root as Element, containers) : null,
  };
  if (level.container?.skipped) return;
  const text = level.container && lineOf(root as Element);
  if (text !== null && level.container) {
    yield plainBlock(level.container, text, [root]);
    return;
  }
  const ended = (): PlainBlock | null => level.container && line.end(level.container);
  /** Adds to the line, and gives back the one that ended before it. */
  const add = (part: Part, data: string): PlainBlock | null => {
    const before = line.isBroken && NOT_BLANK.test(data) ? ended() : null;
    line.add(part, data);
    return before;
  };

  let steps = 0;
  for (let node = firstChildOf(root); ; ) {
    if (++steps % STEPS === 0) yield null;
    if (!node) {
      const outer = levels.pop();
      if (!outer) break;
      if (outer.container !== level.container) yield ended();
      else line.addEdge(level.node as Element);
      node = nextSiblingOf(level.node);
      level = outer;
      continue;
    }
    const type = nodeTypeOf(node);
    if (type === 3 && level.container) {
      for (const [part, data] of stretches(node as Text)) {
        yield add(part, data);
        if (part !== node) yield ended();
      }
    } else if (type === 1) {
      const name = localNameOf(node as Element);
      const inner = onRoot && rootOfElement(node as Element, name);
      if (inner) onRoot(inner);
      if (name === 'br') line.addBreak(node);
      else if (!isSkipped(name) && name !== 'img') {
        const container = containerIn(node as Element, name, level.container);
        const isInLine = container === level.container;
        if (!isInLine && endsBlock(name)) yield ended();
        if (!container.skipped && (isInLine || !own)) {
          if (isInLine) line.addEdge(node as Element);
          const whole = lineOf(node as Element);
          if (whole === null) {
            levels.push(level);
            level = { node, container };
            node = firstChildOf(node);
            continue;
          }
          if (!isInLine) yield plainBlock(container, whole, [node]);
          else {
            yield add(node, whole);
            line.addEdge(node as Element);
          }
        }
      }
    }
    node = nextSiblingOf(node);
  }
  yield ended();
}
