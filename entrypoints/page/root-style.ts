/**
 * The style of the marks in roots that the tab's own sheet does not reach: frames that came after it, and in Firefox
 * open shadow roots.
 */
import { documentOf, nodeTypeOf, viewOf } from '../../common/unclobbered.ts';
import { isShown } from './roots.ts';

const sheets = new WeakMap<Node, CSSStyleSheet>();

/**
 * @param root any root that is read
 * @param wasThere was it read when the tab got its sheet?
 */
export function styleRoot(root: Node, css: string, wasThere: boolean): void {
  if (!isShown(root)) return;
  const isReached = nodeTypeOf(root) === 11 ? !import.meta.env.FIREFOX : wasThere;
  const known = sheets.get(root);
  // Once it has a sheet of its own, that one is over the tab's.
  if (isReached && !known) return;
  // A root takes no sheet but those of its own window.
  const view = viewOf(documentOf(root) ?? (root as Document));
  const sheet = known ?? (view && new view.CSSStyleSheet());
  if (!sheet) return;
  sheet.replaceSync(css);
  if (known) return;
  (root as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
  sheets.set(root, sheet);
}
