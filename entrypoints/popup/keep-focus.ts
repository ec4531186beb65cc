/** A button may go with its press, and whoever pressed it by keyboard would start at the top. */

/** Draws; focus stays on what had it, and goes on to the main part where that is gone. */
export function keepFocus(draw: () => void): void {
  const before = document.activeElement;
  draw();
  if (document.activeElement === before || document.activeElement !== document.body) return;
  const next = before?.isConnected ? before : document.querySelector('main');
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}
