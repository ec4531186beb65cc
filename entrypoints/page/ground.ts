/** Is the page's ground dark? What the page paints decides, not what the system prefers. */
import { parentOf } from '../../common/page-world.ts';

const COLOUR = /rgba?\((\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)(?:[,/ ]+(\d*\.?\d+%?))?/;

/** Relative lightness of a computed colour, 0 to 1; null where it is see-through or not in RGB. */
function lightness(colour: string): number | null {
  const parts = COLOUR.exec(colour);
  if (!parts || (parts[4] !== undefined && Number.parseFloat(parts[4]) === 0)) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map(Number);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** @param element where the text stands whose ground is asked for */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.5;
  }
  // A see-through root shows the browser's own ground, which follows the page's colour scheme.
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
}
