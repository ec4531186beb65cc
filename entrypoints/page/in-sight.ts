/**
 * Which text a reader can come to see by scrolling. Not so what stands in a fold of no height, in a line kept for screen
 * readers, in a carousel's next picture, or off the page's start.
 */
import { outerOf } from '../../common/composed-tree.ts';
import { bodyOf, documentOf, rootOf, viewOf } from '../../common/unclobbered.ts';

/** From where to where, CSS px of a document's viewport, in one direction. */
type Span = readonly [from: number, to: number];

interface Area {
  x: Span;
  y: Span;
}

/** As much text of a pixel's width or height is none. */
const LEAST = 1;

const EVERYWHERE: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const NOWHERE: Span = [0, 0];

const shared = ([from, to]: Span, [start, end]: Span): Span => [Math.max(from, start), Math.min(to, end)];
const isNothing = ([from, to]: Span): boolean => to - from <= LEAST;
const boxed = ({ left, right, top, bottom }: DOMRect): Area => ({ x: [left, right], y: [top, bottom] });

/** Where an element's content can be seen, in one direction: what scrolls can bring any of it into what is seen of itself. */
function within(overflow: string, own: Span, outer: Span): Span {
  if (overflow === 'visible') return outer;
  const seen = shared(own, outer);
  return /auto|scroll/.test(overflow) && !isNothing(seen) ? EVERYWHERE : seen;
}

/** All of a page that can be scrolled to. */
function pageArea(page: Document, view: Window): Area {
  const root = rootOf(page);
  const fromRight = root !== null && getComputedStyle(root).direction === 'rtl';
  return {
    x: [fromRight ? Number.NEGATIVE_INFINITY : -view.scrollX, Number.POSITIVE_INFINITY],
    y: [-view.scrollY, Number.POSITIVE_INFINITY],
  };
}

/** What the root and the body hide, the window does. */
const isPage = (element: Element, page: Document): boolean => element === rootOf(page) || element === bodyOf(page);

function isPositioned(element: Element): boolean {
  const { position, transform } = getComputedStyle(element);
  return position !== 'static' || transform !== 'none';
}

/** The element whose box an element stands in; null where that is the page or the window. */
function holderOf(element: Element): Element | null {
  const { position } = getComputedStyle(element);
  if (position === 'fixed' || isPage(element, documentOf(element))) return null;
  let outer = outerOf(element);
  // What is positioned leaves the boxes behind that are not.
  if (position === 'absolute') while (outer && !isPositioned(outer)) outer = outerOf(outer);
  return outer;
}

/** @param outer where in the viewport the content of its holder can be seen */
function areaIn(element: Element, outer: Area | null): Area {
  const page = documentOf(element);
  const view = viewOf(page);
  if (!view) return { x: NOWHERE, y: NOWHERE };
  if (isPage(element, page)) return pageArea(page, view);
  const { position, display, overflowX, overflowY } = getComputedStyle(element);
  const window: Area = { x: [0, view.innerWidth], y: [0, view.innerHeight] };
  const { x, y } = outer ?? (position === 'fixed' ? window : pageArea(page, view));
  if (/^(?:inline|contents)$/.test(display) || (overflowX === 'visible' && overflowY === 'visible')) return { x, y };
  const own = boxed(element.getBoundingClientRect());
  return { x: within(overflowX, own.x, x), y: within(overflowY, own.y, y) };
}

/** Looks at each element once, as the page stands now. */
export class Sight {
  private readonly areas = new Map<Element, Area>();

  /** Can this box, of text that stands in this element, be seen? Both in the viewport of the element's document. */
  reaches(element: Element, box: DOMRect): boolean {
    const { x, y } = boxed(box);
    const seen = this.areaOf(element);
    return !isNothing(shared(x, seen.x)) && !isNothing(shared(y, seen.y));
  }

  /** A loop and no recursion, since a page may be as deep as it likes. */
  private areaOf(element: Element): Area {
    const path: Element[] = [];
    let holder: Element | null = element;
    for (; holder && !this.areas.has(holder); holder = holderOf(holder)) path.push(holder);
    let area = (holder && this.areas.get(holder)) ?? null;
    for (const inner of path.toReversed()) {
      area = areaIn(inner, area);
      this.areas.set(inner, area);
    }
    return area ?? { x: NOWHERE, y: NOWHERE };
  }
}
