/** The style of the marks in open shadow roots: Firefox needs it in each, Chrome has it from the document. */

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** @param roots every root that is read; only shadow roots are styled */
export function styleShadowRoots(roots: Iterable<Node>, css: string): void {
  if (!import.meta.env.FIREFOX) return;
  for (const root of roots) {
    if (!(root instanceof ShadowRoot)) continue;
    const sheet = sheets.get(root) ?? new CSSStyleSheet();
    sheet.replaceSync(css);
    if (!sheets.has(root)) root.adoptedStyleSheets.push(sheet);
    sheets.set(root, sheet);
  }
}
