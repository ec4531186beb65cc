/** What ground text stands on. What the page paints decides, not what the system prefers. */
import { frameOf, outerOf } from '../../common/composed-tree.ts';

const NUMBER = /[ (,/](-?[\d.]+(?:e-?\d+)?)/g;
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2.2) of a computed colour, 0 to 1; null where more is seen through it than of it. */
function luminance(colour: string): number | null {
  const [a = 0, b = 0, c = 0, alpha = 1] = Array.from(colour.matchAll(NUMBER), ([, number]) => Number(number));
  if (alpha < 0.5) return null;
  // Lightness comes first in these, and for greys its cube is the luminance.
  if (/^ok/.test(colour)) return a ** 3;
  if (/^l/.test(colour)) return ((a + 16) / 116) ** 3;
  const scale = /^rgb/.test(colour) ? 255 : 1;
  return 0.2126 * linear(a / scale) + 0.7152 * linear(b / scale) + 0.0722 * linear(c / scale);
}

/** The relative luminance that is as far from black as from white: a grey of half lightness. */
export const MIDDLE = 0.18;

/**
 * The relative luminance of the ground that an element's text stands on, 0 to 1. Pictures are not looked at; a
 * gradient is taken for black or white, whichever the text can be read on.
 */
export function groundOf(element: Element): number {
  const { color, colorScheme: scheme } = getComputedStyle(element);
  const text = luminance(color);
  // What a frame does not paint, it shows of the page around it.
  for (let at: Element | null = element; at; at = outerOf(at) ?? frameOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const light = luminance(backgroundColor);
    if (light !== null) return light;
    if (text !== null && backgroundImage.includes('gradient(')) return text > MIDDLE ? 0 : 1;
  }
  // A see-through root shows the browser's own ground, which follows the page's colour scheme; elements inherit it.
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches) ? 0 : 1;
}
