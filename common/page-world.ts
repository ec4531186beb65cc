/**
 * What gate and page script share inside a tab: the isolated world's global, which no page can see, and a
 * document that a page cannot rename (an <img name="body"> shadows document.body even for extensions).
 */

/** What the gate says of itself, for the page script and for the popup's question. */
export interface GateState {
  /** `waiting`: not looked yet. `silent`: nothing found so far. `woken`: passed, the rest was asked for. */
  state: 'waiting' | 'silent' | 'woken';
  /** Time spent looking at the text, ms. */
  ms: number;
  /** Set by the page script once it runs. */
  page?: boolean;
}

const KEY = 'hongKongAiInContext';
type World = typeof globalThis & { [KEY]?: GateState };

export const gateState = (): GateState | undefined => (globalThis as World)[KEY];

export function setGateState(state: GateState): void {
  (globalThis as World)[KEY] = state;
}

/** Reads a property through its prototype's getter, past anything a page named the same. */
function unclobbered<T, K extends string>(prototype: object, name: K): (of: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => (get ? get.call(of) : Reflect.get(of, name)) as T;
}

export const bodyOf = unclobbered<HTMLElement | null, 'body'>(Document.prototype, 'body');
export const rootOf = unclobbered<HTMLElement | null, 'documentElement'>(Document.prototype, 'documentElement');
export const titleOf = unclobbered<string, 'title'>(Document.prototype, 'title');
export const contentTypeOf = unclobbered<string, 'contentType'>(Document.prototype, 'contentType');
export const localNameOf = unclobbered<string, 'localName'>(Element.prototype, 'localName');
export const parentOf = unclobbered<Element | null, 'parentElement'>(Node.prototype, 'parentElement');
export const textOf = unclobbered<string | null, 'textContent'>(Node.prototype, 'textContent');
export const nodeTypeOf = unclobbered<number, 'nodeType'>(Node.prototype, 'nodeType');
export const firstChildOf = unclobbered<Node | null, 'firstChild'>(Node.prototype, 'firstChild');
export const nextSiblingOf = unclobbered<Node | null, 'nextSibling'>(Node.prototype, 'nextSibling');
export const shadowRootOf = unclobbered<ShadowRoot | null, 'shadowRoot'>(Element.prototype, 'shadowRoot');

/** Calls a method of the prototype, past anything a page named the same. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const closestTo = (element: Element, selectors: string): Element | null =>
  Element.prototype.closest.call(element, selectors);
export const matchesOf = (element: Element, selectors: string): boolean =>
  Element.prototype.matches.call(element, selectors);
export const selectIn = (element: Element, selectors: string): Element | null =>
  Element.prototype.querySelector.call(element, selectors);
