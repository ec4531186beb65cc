/** Text nodes below a root -> blocks, in document order, in steps that can be interrupted. */
import { localNameOf } from '../../common/page-world.ts';
import { collapse, type Piece, type TextBlock } from './block-text.ts';
import { type Container, createContainers, endsBlock } from './containers.ts';

/** A longer text node is read in stretches of about this many units, cut where a sentence or word ends. */
const LONGEST = 20_000;

/** What stands between two text nodes of one container. */
type Gap = 'none' | 'line' | 'block';

/** Climbs from a text node to its container and looks at what stands right before it. */
function gapBefore(node: Text, container: Element): Gap {
  let at: Node | null = node;
  let lines = 0;
  while (at && at !== container) {
    let before: Node | null = at.previousSibling;
    while (before) {
      if (before.nodeType === 1) {
        const name = localNameOf(before as Element);
        if (name === 'br') lines++;
        else if (endsBlock(name) || name === 'hr') return 'block';
        else break;
      } else if (before.nodeType === 3 && (before as Text).data.trim() !== '') break;
      before = before.previousSibling;
    }
    if (before) break;
    at = at.parentNode;
  }
  return lines > 1 ? 'block' : lines === 1 ? 'line' : 'none';
}

/** Where a long text may be cut: after white space or a full stop near the limit. */
function cutAt(data: string, from: number): number {
  if (data.length - from <= LONGEST) return data.length;
  const window = data.slice(from + LONGEST - 400, from + LONGEST);
  const at = Math.max(
    window.lastIndexOf(' '),
    window.lastIndexOf('\n'),
    window.lastIndexOf('。'),
    window.lastIndexOf('，'),
  );
  return from + LONGEST - 400 + (at < 0 ? 399 : at) + 1;
}

class Builder {
  private container: Container | null = null;
  private text = '';
  private pieces: Piece[] = [];

  /** Adds a stretch of a node, and gives back the block that it ended, if it ended one. */
  add(node: Text, from: number, to: number, container: Container): TextBlock | null {
    const gap =
      this.container?.element === container.element
        ? from > 0
          ? 'block'
          : gapBefore(node, container.element)
        : 'block';
    const ended = gap === 'block' ? this.end() : null;
    this.container = container;
    if (gap === 'line' && !this.text.endsWith(' ') && this.text !== '') this.text += ' ';
    const shown = collapse(node.data.slice(from, to), this.text === '' || this.text.endsWith(' '));
    if (shown !== '') {
      this.pieces.push({ node, from, to, start: this.text.length });
      this.text += shown;
    }
    return ended;
  }

  end(): TextBlock | null {
    const { container, text, pieces } = this;
    this.container = null;
    this.text = '';
    this.pieces = [];
    return container && text.trim() !== '' ? { container, text: text.trimEnd(), pieces } : null;
  }
}

/**
 * The blocks below a root; shadow roots and frames below it are roots of their own. A generator, so that
 * whoever reads can stop between any two steps and go on later; a step without a block yields null.
 * @param only reads the text that stands directly in this element, not the blocks inside it
 */
export function* readBlocks(root: Node, only?: Element): Generator<TextBlock | null, void> {
  const containerOf = createContainers();
  const builder = new Builder();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sinceYield = 0;
  for (let node = root.nodeType === 3 ? root : walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    // A chance to stop, also on a page whose text is all skipped.
    if (++sinceYield % 256 === 0) yield null;
    if (!parent) continue;
    const container = containerOf(parent);
    if (container.skipped || (only && container.element !== only)) continue;
    for (let from = 0; from < text.length; ) {
      const to = cutAt(text.data, from);
      const block = builder.add(text, from, to, container);
      if (block) yield block;
      from = to;
    }
  }
  const last = builder.end();
  if (last) yield last;
}
