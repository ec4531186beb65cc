/**
 * The page's document by the browser's own getters and methods: an <img name="body"> hides document.body, and a form's
 * <input name="matches"> the form's method, from extensions too (Chromium).
 */

/**
 * Reads a property through its prototype's getter, past anything a page named the same. Marked as pure wherever it is
 * called, so that the gate carries only what it uses.
 */
function unclobbered<T, K extends string>(prototype: object, name: K): (of: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => (get ? get.call(of) : Reflect.get(of, name)) as T;
}

export const bodyOf = /* @__PURE__ */ unclobbered<HTMLElement | null, 'body'>(Document.prototype, 'body');
export const rootOf = /* @__PURE__ */ unclobbered<HTMLElement | null, 'documentElement'>(
  Document.prototype,
  'documentElement',
);
export const titleOf = /* @__PURE__ */ unclobbered<string, 'title'>(Document.prototype, 'title');
/** Nobody sees it: its tab is behind another one, or the browser made it ready before it was asked for. */
export const isHidden = /* @__PURE__ */ unclobbered<boolean, 'hidden'>(Document.prototype, 'hidden');
export const contentTypeOf = /* @__PURE__ */ unclobbered<string, 'contentType'>(Document.prototype, 'contentType');
export const localNameOf = /* @__PURE__ */ unclobbered<string, 'localName'>(Element.prototype, 'localName');
export const parentOf = /* @__PURE__ */ unclobbered<Element | null, 'parentElement'>(Node.prototype, 'parentElement');
export const textOf = /* @__PURE__ */ unclobbered<string | null, 'textContent'>(Node.prototype, 'textContent');
export const nodeTypeOf = /* @__PURE__ */ unclobbered<number, 'nodeType'>(Node.prototype, 'nodeType');
export const firstChildOf = /* @__PURE__ */ unclobbered<Node | null, 'firstChild'>(Node.prototype, 'firstChild');
export const firstElementOf = /* @__PURE__ */ unclobbered<Element | null, 'firstElementChild'>(
  Element.prototype,
  'firstElementChild',
);
export const nextSiblingOf = /* @__PURE__ */ unclobbered<Node | null, 'nextSibling'>(Node.prototype, 'nextSibling');
export const shadowRootOf = /* @__PURE__ */ unclobbered<ShadowRoot | null, 'shadowRoot'>(
  Element.prototype,
  'shadowRoot',
);
export const slotOf = /* @__PURE__ */ unclobbered<Element | null, 'assignedSlot'>(Element.prototype, 'assignedSlot');

export const documentOf = /* @__PURE__ */ unclobbered<Document, 'ownerDocument'>(Node.prototype, 'ownerDocument');
/** Null for a document that is shown nowhere any more, such as that of a frame that was removed. */
export const viewOf = /* @__PURE__ */ unclobbered<(Window & typeof globalThis) | null, 'defaultView'>(
  Document.prototype,
  'defaultView',
);
export const focusedIn = /* @__PURE__ */ unclobbered<Element | null, 'activeElement'>(
  Document.prototype,
  'activeElement',
);

/** Calls a method of the prototype, past anything a page named the same. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const matchesOf = (element: Element, selectors: string): boolean =>
  Element.prototype.matches.call(element, selectors);
export const selectIn = (element: Element, selectors: string): Element | null =>
  Element.prototype.querySelector.call(element, selectors);
export const create = <K extends keyof HTMLElementTagNameMap>(page: Document, name: K): HTMLElementTagNameMap[K] =>
  Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[K];
export const listenTo = <E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  options: AddEventListenerOptions,
): void => EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);

/** Calls a listener whenever the browser shows the page again that it had kept when it was left. */
export const whenShownAgain = (listener: () => void): void =>
  listenTo<PageTransitionEvent>(
    window,
    'pageshow',
    ({ isTrusted, persisted }) => {
      if (isTrusted && persisted) listener();
    },
    {},
  );
