/** The roots whose text is read: the document, open shadow roots, same-origin frames large enough to read. */
import { frameOf, shadowHostOf } from '../../common/composed-tree.ts';
import { documentOf, shadowRootOf, viewOf } from '../../common/unclobbered.ts';

/** The smallest frame that holds text to read, CSS px. */
const SMALLEST = { width: 200, height: 100 };

/** Elements that may have a shadow root, among them all with names of their own, which have a hyphen. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h\d|header|main|nav|p|section|span)$|-/;

/** A frame's document, or null where it is another origin's, empty or too small. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  if (frame.clientWidth < SMALLEST.width || frame.clientHeight < SMALLEST.height) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Is all of this document an editor? What is written there is not read. */
export const isEdited = (page: Document): boolean => page.designMode === 'on';

/** The root of its own that an element holds: its shadow root, its frame's document, unless that is an editor. */
export function rootOfElement(element: Element, name: string): Node | null {
  if (name === 'iframe') {
    const page = frameDocument(element as HTMLIFrameElement);
    return page && !isEdited(page) ? page : null;
  }
  return HOSTS.test(name) ? shadowRootOf(element) : null;
}

/** Is this node part of what is shown: in a tree, and that tree in a tab? Not so once its frame went elsewhere. */
export function isShown(node: Node): boolean {
  try {
    const page = documentOf(node) ?? (node as Document);
    return node.isConnected && viewOf(page)?.document === page;
  } catch {
    // In Firefox what was in a frame is a dead object once the frame is gone.
    return false;
  }
}

/** A node with the hosts and frames that it is in, outermost first. */
function withOuter(node: Node): Node[] {
  const outer = shadowHostOf(node) ?? frameOf(node);
  return outer ? [...withOuter(outer), node] : [node];
}

/** Does the second node stand after the first on the page, across shadow roots and frames? */
export function follows(first: Node, second: Node): boolean {
  const [one, two] = [withOuter(first), withOuter(second)];
  const at = one.findIndex((node, depth) => node !== two[depth]);
  const [left, right] = [one[at], two[at]];
  const position = left && right ? Node.prototype.compareDocumentPosition.call(left, right) : 0;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** Where a document's viewport stands in the page's, CSS px, and how large the page shows it: 1 as it is. */
export function frameView(document: Document): { left: number; top: number; scale: number } {
  let [left, top, scale] = [0, 0, 1];
  for (let frame = viewOf(document)?.frameElement; frame; frame = frameOf(frame)) {
    const box = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    const shrunk = box.width / (frame as HTMLElement).offsetWidth || 1;
    left = box.left + (frame.clientLeft + Number.parseFloat(paddingLeft) + left) * shrunk;
    top = box.top + (frame.clientTop + Number.parseFloat(paddingTop) + top) * shrunk;
    scale *= shrunk;
  }
  return { left, top, scale };
}
