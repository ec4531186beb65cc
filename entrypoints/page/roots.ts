/** The roots whose text is read: the document, open shadow roots, same-origin frames large enough to read. */
import { bodyOf, rootOf, shadowRootOf } from '../../common/page-world.ts';

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

/** The node to read and to watch in a document; null where all of it is an editor. */
export function rootIn(page: Document): Node | null {
  return page.designMode === 'on' ? null : (bodyOf(page) ?? rootOf(page) ?? page);
}

/** The root of its own that an element holds: its shadow root, its frame's document. */
export function rootOfElement(element: Element, name: string): Node | null {
  if (name === 'iframe') {
    const page = frameDocument(element as HTMLIFrameElement);
    return page && rootIn(page);
  }
  return HOSTS.test(name) ? shadowRootOf(element) : null;
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
