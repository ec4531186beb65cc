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

const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

function* hostedBy(element: Element): Generator<Node> {
  const inside = isFrame(element) ? frameDocument(element) : element.shadowRoot;
  if (inside) yield* rootsBelow(inside);
}

/** The nodes to read and to watch at and below a node, each before those inside it. */
export function* rootsBelow(node: Node): Generator<Node> {
  if (node.nodeType === Node.DOCUMENT_NODE) {
    const page = node as Document;
    // A page in design mode is an editor as a whole.
    if (page.designMode === 'on') return;
    yield bodyOf(page) ?? rootOf(page) ?? page;
  } else if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) yield node;
  else yield* hostedBy(node as Element);
  for (const element of (node as ParentNode).querySelectorAll('*')) yield* hostedBy(element);
}

/** Where a document's viewport stands in the page's, CSS px. */
export function frameOffset(document: Document): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return { left, top };
}
