/**
 * Which element a text belongs to: the nearest ancestor that starts a block, what kind of block that is,
 * and whether its text is the page's to read at all.
 */
import { attributeOf, localNameOf, matchesOf, parentOf } from '../../common/unclobbered.ts';
import type { Block } from '../../engine/types.ts';

export interface Container {
  element: Element;
  /** Not text to read: code, editors, scripts, annotations. */
  skipped: boolean;
  role: Block['role'];
  level: number;
  aside: boolean;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Elements whose text is never read: code, fields, scripts, annotations. */
const SKIPPED = words(
  'script style noscript template code pre samp textarea input select option optgroup button canvas svg math iframe object embed audio video rt rp datalist meter progress head title',
);

/** Elements that run within a line, the most frequent first; any other element starts a block of its own. */
const INLINE = words(
  'a span b i em strong sup small sub abbr cite u label time acronym bdi bdo big data del dfn font ins kbd mark nobr output q rb ruby s slot strike tt var wbr',
);

const ITEMS = words('li dt dd option summary');
const CELLS = words('td th');
/** Elements that begin afresh: what stands in them is no longer the heading, item or cell around them. */
const FRESH = words('article main section body html table ul ol dl blockquote figure');
const ASIDES = words('nav footer aside menu');
const ASIDE_ROLES = /^(?:navigation|contentinfo|complementary|menu|menubar|toolbar|tablist|search)$/;
const EDITOR_ROLES = /^(?:textbox|searchbox|combobox)$/;

/** Finds an element in whose line more than text may stand. */
export const BREAKS = `:not(${[...INLINE].join()}),[contenteditable],[role]`;

/** Asked first, since most elements have neither. */
const isSpecial = (element: Element): boolean => matchesOf(element, '[contenteditable],[role]');

function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return EDITOR_ROLES.test(attributeOf(element, 'role') ?? '');
}

/** A heading's level from its name, 0 for any other element. */
const headingLevel = (name: string): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

function describe(element: Element, name: string, special: boolean, around: Container | null): Container {
  const outer = around && !FRESH.has(name) ? around : null;
  const level = headingLevel(name) || (outer?.role === 'heading' ? outer.level : 0);
  const role =
    level > 0 ? 'heading' : ITEMS.has(name) ? 'item' : CELLS.has(name) ? 'cell' : (outer?.role ?? 'paragraph');
  const asideRole = special && ASIDE_ROLES.test(attributeOf(element, 'role') ?? '');
  return {
    element,
    skipped: (around?.skipped ?? false) || SKIPPED.has(name) || (special && isEditor(element)),
    role,
    level,
    aside: (around?.aside ?? false) || ASIDES.has(name) || asideRole,
  };
}

/** What holds an element's own text: itself, or what is around it where it runs within a line. */
export function containerIn(element: Element, name: string, around: Container | null): Container {
  const special = isSpecial(element);
  const inline = around !== null && INLINE.has(name) && !(special && isEditor(element));
  return inline ? around : describe(element, name, special, around);
}

/**
 * The container of an element's own text; climbed in a loop, however deep the page is nested.
 * @param known the containers of elements that were asked for before, and of those around them
 */
export function containerOf(element: Element, known: Map<Element, Container>): Container {
  const climbed: Element[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at); at = parentOf(at)) climbed.push(at);
  let container = at ? (known.get(at) as Container) : null;
  for (const inner of climbed.reverse()) {
    container = containerIn(inner, localNameOf(inner), container);
    known.set(inner, container);
  }
  return container as Container;
}

/** Does this element end the line that the text before it stood on? */
export const endsBlock = (name: string): boolean =>
  !INLINE.has(name) && !SKIPPED.has(name) && name !== 'br' && name !== 'img';

/** Is this an element whose text is never read, whatever stands around it? */
export const isSkipped = (name: string): boolean => SKIPPED.has(name);
