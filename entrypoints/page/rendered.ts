/** Is an element on the page as rendered? */
import { frameOf } from '../../common/composed-tree.ts';
import { parentOf, textOf } from '../../common/unclobbered.ts';

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
  const frame = frameOf(element);
  return (shown(element) || shown(boxOf(element))) && (!frame || isRendered(frame));
}

/**
 * Is an element within a line a box of its own there, apart from the words around it? A single letter is none: initials
 * and letters that move one by one are boxes, too, and belong to their word.
 */
export const isBox = (element: Element): boolean =>
  !/^(?:inline$|contents|none|ruby)/.test(getComputedStyle(element).display) && (textOf(element) ?? '').length > 1;
