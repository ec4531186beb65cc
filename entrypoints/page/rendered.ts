/** Is an element on the page as rendered? */

/** An element without a box of its own (display: contents) is rendered where its parent is. */
function boxed(element: Element): Element {
  let at = element;
  while (at.parentElement && getComputedStyle(at).display === 'contents') at = at.parentElement;
  return at;
}

export function isRendered(element: Element): boolean {
  const options = { visibilityProperty: true, contentVisibilityAuto: false };
  return element.checkVisibility(options) || (boxed(element) !== element && boxed(element).checkVisibility(options));
}

/** The element whose box can be watched for this one. */
export const watchable = boxed;
