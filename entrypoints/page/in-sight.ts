/**
 * Which text a reader can come to see by scrolling. Not so what stands in a fold of no height, in a line kept for screen
 * readers, in a carousel's next picture, or off the page's start.
 */
import { bodyOf, documentOf, nodeTypeOf, parentOf, rootOf, slotOf, viewOf } from '../../common/page-world.ts';

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
const areaOf = ({ left, right, top, bottom }: DOMRect): Area => ({ x: [left, right], y: [top, bottom] });

/** Where an element's content can be seen, in one direction: what scrolls can bring any of it into what is seen of itself. */
function within(overflow: string, own: Span, outer: Span): Span {
  if (overflow === 'visible') return outer;
  const seen = shared(own, outer);
  return /auto|scroll/.test(overflow) && !isNothing(seen) ? EVERYWHERE : seen;
}

/** Where an element stands: in its slot, in the element around it, in the host of its root. */
function around(element: Element): Element | null {
  const outer = slotOf(element) ?? parentOf(element);
  const root = outer ? null : Node.prototype.getRootNode.call(element);
  return root && nodeTypeOf(root) === 11 ? (root as ShadowRoot).host : outer;
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

/** Looks at each element once, as the page stands now. */
export class Sight {
  private readonly areas = new Map<Element, Area>();

  /** Can this box, of text that stands in this element, be seen? Both in the viewport of the element's document. */
  reaches(element: Element, box: DOMRect): boolean {
    const { x, y } = areaOf(box);
    const seen = this.areaIn(element);
    return !isNothing(shared(x, seen.x)) && !isNothing(shared(y, seen.y));
  }

  /** Where in the viewport an element's content can be seen. */
  private areaIn(element: Element): Area {
    const known = this.areas.get(element);
    if (known) return known;
    const area = this.lookAt(element);
    this.areas.set(element, area);
    return area;
  }

  private lookAt(element: Element): Area {
    const page = documentOf(element);
    const view = viewOf(page);
    if (!view) return { x: NOWHERE, y: NOWHERE };
    // What the root and the body hide, the window does.
    if (element === rootOf(page) || element === bodyOf(page)) return pageArea(page, view);
    const style = getComputedStyle(element);
    const outer = this.areaAround(element, style.position, view);
    const { overflowX, overflowY, display } = style;
    if (/^(?:inline|contents)$/.test(display) || (overflowX === 'visible' && overflowY === 'visible')) return outer;
    const own = areaOf(element.getBoundingClientRect());
    return { x: within(overflowX, own.x, outer.x), y: within(overflowY, own.y, outer.y) };
  }

  private areaAround(element: Element, position: string, view: Window): Area {
    if (position === 'fixed') return { x: [0, view.innerWidth], y: [0, view.innerHeight] };
    let outer = around(element);
    // What is positioned leaves the boxes behind that are not.
    if (position === 'absolute') while (outer && !isPositioned(outer)) outer = around(outer);
    return outer ? this.areaIn(outer) : pageArea(documentOf(element), view);
  }
}

function isPositioned(element: Element): boolean {
  const { position, transform } = getComputedStyle(element);
  return position !== 'static' || transform !== 'none';
}
