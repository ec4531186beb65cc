/**
 * Owns the one element that is ever put into a page: a host with a closed shadow root, there only while a
 * card is open. The layer in it is a popover, so that it stands over everything without a z-index.
 */
import { type ComponentChild, render } from 'preact';
import type { Anchor } from '../../common/card-script.ts';
import { frameOf, outerOf } from '../../common/composed-tree.ts';
import { create, documentOf, listenTo, matchesOf, rootOf } from '../../common/unclobbered.ts';
import { linesAt, placeCard, roomBeside, viewportSize, whenMoved } from './card-place.ts';

/** Outside an open modal dialog, and outside what is in full screen, everything is inert. */
function parentFor({ element }: Anchor): Element | null {
  let at: Element | null = element;
  // The card is the page's: what is open inside a frame leaves the page around it as it is. But a frame in full screen
  // shows nothing that is put into it, and all around it is inert: there the card is its document's.
  for (let frame = frameOf(at); frame && !matchesOf(frame, ':fullscreen'); frame = frameOf(frame)) at = frame;
  const root = rootOf(documentOf(at));
  while (at && !matchesOf(at, 'dialog:modal, :fullscreen')) at = outerOf(at);
  return at ?? root;
}

export class CardHost {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private layer: HTMLElement | null = null;
  private life = new AbortController();
  private stopPlacing: (() => void) | null = null;
  private repairs = 0;
  private readonly onLost: () => void;

  private readonly style: () => string;

  /**
   * @param style the card's style sheet, which has come by the time that a card is shown
   * @param onLost the page took the host out, and again after it was put back: the card is gone.
   */
  constructor(style: () => string, onLost: () => void) {
    this.style = style;
    this.onLost = onLost;
  }

  /** Is this node our host? */
  owns(node: Node | EventTarget): boolean {
    return node === this.host;
  }

  get isOpen(): boolean {
    return this.host !== null;
  }

  get shadow(): ShadowRoot | null {
    return this.root;
  }

  /** The element with focus inside the card. */
  get focused(): Element | null {
    return this.root?.activeElement ?? null;
  }

  /** Shows a card beside its anchor; a card that is open is replaced. */
  show(card: ComponentChild, anchor: Anchor, sheet: boolean): void {
    const parent = parentFor(anchor);
    if (!parent) return;
    if (this.host?.parentNode !== parent) this.hide();
    this.host ??= this.create(parent);
    if (this.layer) render(card, this.layer);
    this.place(anchor, sheet);
  }

  /** Draws the open card anew, in place. A button that goes with that hands its focus on. */
  update(card: ComponentChild): void {
    if (!this.layer) return;
    const { focused } = this;
    render(card, this.layer);
    if (!focused || this.focused) return;
    this.focus('.undo');
    if (!this.focused) this.focus();
  }

  focus(where = '[role=dialog]'): void {
    this.root?.querySelector<HTMLElement>(where)?.focus({ preventScroll: true });
  }

  hide(): void {
    this.stopPlacing?.();
    this.stopPlacing = null;
    this.life.abort();
    if (this.layer) render(null, this.layer);
    this.host?.remove();
    this.host = null;
    this.repairs = 0;
    this.root = null;
    this.layer = null;
  }

  private create(parent: Element): HTMLElement {
    // Asked before anything changes, since the browser would have to work out the styles for the answer.
    const zoom = parent.currentCSSZoom;
    const host = create(document, 'div');
    const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    // An element: with an adopted sheet Firefox keeps the root, and all that was in it, as long as the page.
    const style = create(document, 'style');
    style.textContent = this.style();
    this.keepKeys(host);
    const layer = create(document, 'div');
    layer.className = 'layer';
    layer.popover = 'manual';
    // The page's own zoom is taken back: boxes and windows are measured without it.
    if (zoom !== 1) layer.style.zoom = `${1 / zoom}`;
    root.append(style, layer);
    parent.append(host);
    layer.showPopover();
    this.root = root;
    this.layer = layer;
    return host;
  }

  /** Keys pressed in the card are not the page's business: stopped before any element, what they do in it they still do. */
  private keepKeys(host: HTMLElement): void {
    this.life = new AbortController();
    const keep = (event: Event): void => {
      if (event.isTrusted && event.composedPath().includes(host)) event.stopImmediatePropagation();
    };
    for (const type of ['keydown', 'keyup', 'keypress'])
      listenTo(window, type, keep, { capture: true, signal: this.life.signal });
  }

  private place(anchor: Anchor, sheet: boolean): void {
    this.stopPlacing?.();
    const { host, layer } = this;
    if (!host || !layer) return;
    // The card takes the page's ground: a white one on a dark page would dazzle.
    layer.style.colorScheme = anchor.dark ? 'dark' : 'light';
    layer.classList.toggle('bottom', sheet);
    // Another card may have stood in this layer, beside its line.
    if (sheet) for (const name of ['left', 'top', '--room']) layer.style.removeProperty(name);
    const vertical = getComputedStyle(anchor.element).writingMode.startsWith('vertical');
    const move = (): void => {
      if (!host.isConnected) {
        this.repair(anchor);
        return;
      }
      if (sheet) return;
      const line = linesAt(anchor.boxes(), anchor.at, vertical);
      if (!line) return;
      const viewport = viewportSize();
      const room = roomBeside(line, viewport, vertical);
      layer.style.setProperty('--room', `${Math.floor(room)}px`);
      // Too high beside its line, the card becomes wider; only where that is not enough it scrolls.
      layer.classList.remove('wide');
      layer.classList.toggle('wide', (layer.firstElementChild?.scrollHeight ?? 0) > room);
      const size = { width: layer.offsetWidth, height: layer.offsetHeight };
      const { left, top } = placeCard(line, size, viewport, vertical);
      layer.style.left = `${left}px`;
      layer.style.top = `${top}px`;
    };
    this.stopPlacing = whenMoved(layer, move);
  }

  /** A page may take foreign elements out: once that is mended, then the card is given up quietly. */
  private repair(anchor: Anchor): void {
    if (!this.host || this.repairs > 0) {
      this.hide();
      this.onLost();
      return;
    }
    this.repairs++;
    parentFor(anchor)?.append(this.host);
    this.layer?.showPopover();
  }
}
