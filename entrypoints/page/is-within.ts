import { parentOf } from '../../common/unclobbered.ts';

/** Is this element one of these, or inside one of them? */
export function isWithin(element: Element | null, these: ReadonlySet<Element>): boolean {
  for (let at = these.size > 0 ? element : null; at; at = parentOf(at)) if (these.has(at)) return true;
  return false;
}
