/** The page's elements as they are shown: through slots, open shadow roots and frames. */
import { documentOf, focusedIn, nodeTypeOf, parentOf, shadowRootOf, slotOf, viewOf } from './unclobbered.ts';

/** The host of the shadow root that a node is in; null where it is in none. */
export function shadowHostOf(node: Node): Element | null {
  const root = Node.prototype.getRootNode.call(node);
  return nodeTypeOf(root) === 11 ? (root as ShadowRoot).host : null;
}

/** What an element stands in as it is shown: its slot, the element around it, the host of its root. */
export const outerOf = (element: Element): Element | null =>
  slotOf(element) ?? parentOf(element) ?? shadowHostOf(element);

/** The frame that a node's document is shown in; null for the page's own. */
export const frameOf = (node: Node): Element | null => viewOf(documentOf(node))?.frameElement ?? null;

/** The element with focus, in whatever open root it stands. */
export function focusedWithin(page: Document): Element | null {
  let at = focusedIn(page);
  for (let inner = at; inner; inner = shadowRootOf(inner)?.activeElement ?? null) at = inner;
  return at;
}
