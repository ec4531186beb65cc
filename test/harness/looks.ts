/** What a test sees of a page from inside it: its whole markup, and the words that its highlights mark. */
import type { Page } from 'puppeteer-core';

/**
 * The page's markup with that of its open shadow roots and readable frames; a long one as length and checksum.
 * The server's port and the names of blobs are left out, since they differ between two visits. Runs in the page.
 */
function look(): string {
  const rootOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  const all = Element.prototype.querySelectorAll;
  const name = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
  const shadow = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  const outer = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get;
  const inner = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'innerHTML')?.get;
  const texts: string[] = [];
  const within = (elements: Iterable<Element>): void => {
    for (const element of elements) {
      const root = shadow?.call(element) as ShadowRoot | null;
      if (root) {
        texts.push(inner?.call(root));
        within(root.querySelectorAll('*'));
      }
      if (name?.call(element) === 'iframe' || name?.call(element) === 'frame')
        try {
          const inside = (element as HTMLIFrameElement).contentDocument;
          if (inside) ofDocument(inside);
        } catch {
          // Another origin's.
        }
    }
  };
  const ofDocument = (document: Document): void => {
    const root = rootOf?.call(document) as Element | null;
    if (!root) return;
    texts.push(outer?.call(root));
    within(all.call(root, '*'));
  };
  ofDocument(document);
  const text = texts
    .join('\n')
    .replaceAll(`:${location.port}`, '')
    .replace(/blob:[^"]*/g, 'blob:');
  if (text.length < 100_000) return text;
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} units, ${sum}`;
}

export const markup = (page: Page): Promise<string> => page.evaluate(look);

/**
 * The text of every range in a highlight of ours, frame by frame, in no order; and every range that does not lie in
 * live text. Runs in the page, where highlights are the page's too.
 */
function highlighted(): { text: string; strays: string[] } {
  const strays: string[] = [];
  const inside = (view: Window & typeof globalThis): string => {
    const texts: string[] = [];
    // Through the registry's own iterators: a page may have put anything over its methods.
    for (const [name, highlight] of view.Map.prototype.entries.call(new view.Map([...view.CSS.highlights]))) {
      if (!/^h[0-9a-z]{8}[dm]?[abc]$/.test(name as string)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight as Iterable<StaticRange>) {
        const text = startContainer as Text;
        if (
          startContainer !== endContainer ||
          ![3, 4].includes(text.nodeType) ||
          !text.isConnected ||
          endOffset > text.length
        ) {
          strays.push(`${startContainer.nodeName} ${startOffset} to ${endContainer.nodeName} ${endOffset}`);
          continue;
        }
        texts.push(text.data.slice(startOffset, endOffset));
      }
    }
    return texts.join('');
  };
  const views = (view: Window): (Window & typeof globalThis)[] => {
    const found = [view as Window & typeof globalThis];
    for (let at = 0; at < view.length; at++)
      try {
        const frame = view[at] as Window;
        if (frame.document) found.push(...views(frame));
      } catch {
        // Another origin's.
      }
    return found;
  };
  const text = views(window).map(inside).join('');
  return { text, strays };
}

export const marked = (page: Page): Promise<{ text: string; strays: string[] }> => page.evaluate(highlighted);
