/** The roots whose text is read: the document, open shadow roots, same-origin frames large enough to read. */
import { bodyOf, rootOf } from '../../common/page-world.ts';

/** The smallest frame that holds text to read, CSS px. */
const SMALLEST = { width: 200, height: 100 };

/** A frame's document, or null where it is another origin's, empty or too small. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  if (frame.clientWidth < SMALLEST.width || frame.clientHeight < SMALLEST.height) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Roots below a root, itself first, each before those inside it. */
function* below(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* below(element.shadowRoot);
    else if (element instanceof HTMLIFrameElement) {
      const inside = frameDocument(element);
      if (inside) yield* below(inside);
    }
  }
}

/** The nodes to read and to watch, in document order. */
export function* readableRoots(): Generator<Node> {
  for (const root of below(document)) {
    if (!(root instanceof Document)) yield root;
    else yield bodyOf(root) ?? rootOf(root) ?? root;
  }
}
