/** Is an element on the page as rendered? */
import { parentOf } from '../../common/page-world.ts';

/** An element without a box of its own (display: contents) is rendered where its parent is. */
function boxed(element: Element): Element {
  let at = element;
  for (let parent = parentOf(at); parent && getComputedStyle(at).display === 'contents'; parent = parentOf(at))
    at = parent;
  return at;
}

export function isRendered(element: Element): boolean {
  const options = { visibilityProperty: true };
  const shown = (box: Element): boolean =>
    Element.prototype.checkVisibility.call(box, options) && getComputedStyle(box).contentVisibility !== 'hidden';
  return shown(element) || shown(boxed(element));
}

/** The element whose box can be watched for this one. */
export const watchable = boxed;
