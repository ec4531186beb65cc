/** Is an element on the page as rendered? */
import { documentOf, parentOf, viewOf } from '../../common/page-world.ts';

/** The element whose box can be watched for this one: without one of its own (display: contents) it is its parent's. */
export function boxOf(element: Element): Element {
  let at = element;
  for (let parent = parentOf(at); parent && getComputedStyle(at).display === 'contents'; parent = parentOf(at))
    at = parent;
  return at;
}

export function isRendered(element: Element): boolean {
  const options = { visibilityProperty: true };
  const shown = (box: Element): boolean =>
    Element.prototype.checkVisibility.call(box, options) && getComputedStyle(box).contentVisibility !== 'hidden';
  const frame = viewOf(documentOf(element))?.frameElement;
  return (shown(element) || shown(boxOf(element))) && (!frame || isRendered(frame));
}
