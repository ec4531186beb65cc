/**
 * Pointer and touch -> hover events. Listens only once there are marks; looks at the page only when the
 * pointer has come to rest, so that moving across a page costs next to nothing.
 */
import { outerOf } from '../../common/composed-tree.ts';
import type { Settings } from '../../common/settings.ts';
import { listenTo, matchesOf, nodeTypeOf, parentOf } from '../../common/unclobbered.ts';
import { hitTest } from './hit-test.ts';
import { REST, REST_DISTANCE } from './hover-timing.ts';
import type { PageIndex, PageMention } from './page-index.ts';

interface Options {
  index: PageIndex;
  drawn: (mention: PageMention) => boolean;
  settings: () => Settings;
  /** Is this event on our own host? */
  onHost: (event: Event) => boolean;
  /** The mention whose card is there. */
  shown: () => PageMention | null;
  /** Coordinates in CSS px of the viewport. */
  onPoint: (mention: PageMention, x: number, y: number) => void;
  onOpen: (mention: PageMention, how: 'click' | 'tap', x: number, y: number) => void;
  /** A button is being held on the page, with or without a mark there. */
  onPress: () => void;
  /** The page was pressed where there is no mark. */
  onAway: () => void;
  onLeave: () => void;
  onEnterCard: () => void;
  signal: AbortSignal;
}

/** Elements that do something of their own when they are tapped or clicked. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick],[contenteditable]';

/** Does a click there do something of the page's own, across its components? */
function isInteractive(clicked: Element): boolean {
  for (let at: Element | null = clicked; at; at = outerOf(at)) if (matchesOf(at, INTERACTIVE)) return true;
  return false;
}

const elementOf = (event: Event): Element | null => {
  // By its kind and not by its class: a frame's elements are of the frame's classes.
  const node = event.composedPath()[0] as Node;
  return nodeTypeOf(node) === 1 ? (node as Element) : parentOf(node);
};

/**
 * @param document the page's or a frame's; coordinates are of its viewport, CSS px
 * @returns what to call when marks have come: one may have come under a pointer that rests
 */
export function watchPointer(document: Document, options: Options): () => void {
  const { signal } = options;
  let x = 0;
  let y = 0;
  /** Null while the pointer is on the card or out of the window. */
  let target: Element | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let pointing = false;
  let pressed = false;
  let alt = false;

  const mentionOn = (on: Element | null, atX: number, atY: number): PageMention | null =>
    on && hitTest(on, atX, atY, options.index, options.drawn);

  /** Does pointing at a mark open its card now? */
  function opens(): boolean {
    const { opening } = options.settings();
    return !pressed && (opening === 'dwell' || (opening === 'key' && alt));
  }

  function look(): void {
    // A page that builds itself anew puts another element under a pointer that rests.
    if (target && !target.isConnected) target = Document.prototype.elementFromPoint.call(document, x, y);
    const mention = mentionOn(target, x, y);
    const points = mention !== null && (opens() || mention === options.shown());
    if (points) options.onPoint(mention, x, y);
    else if (pointing) options.onLeave();
    pointing = points;
  }

  function lookSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(look, REST);
  }

  function onPointer(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(resting);
    const onCard = options.onHost(event);
    // Whoever holds a button selects or drags something: a card that opens would be in the way.
    pressed = event.buttons !== 0;
    if (pressed) {
      if (event.type === 'pointerdown' && !onCard) options.onPress();
      return;
    }
    if (onCard) {
      // The card too is something to leave.
      pointing = true;
      target = null;
      options.onEnterCard();
      return;
    }
    const far = Math.abs(event.clientX - x) + Math.abs(event.clientY - y) > REST_DISTANCE;
    x = event.clientX;
    y = event.clientY;
    target = elementOf(event);
    alt = event.altKey;
    // Listening again to what is listened to already does nothing.
    if (options.settings().opening === 'key') listenTo(document, 'keydown', onKey, listen);
    if (!pointing && !opens()) return;
    // Leaving is noticed at once, so that a card does not stay behind a pointer that moves on.
    if (pointing && far) look();
    lookSoon();
  }

  /** The key for opening may be pressed once the pointer rests. */
  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Alt' || !target) return;
    alt = true;
    look();
  }

  /** What scrolls takes a mark away from under a pointer that rests. */
  function onScroll(event: Event): void {
    if (!event.isTrusted || !pointing || !target) return;
    lookSoon();
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || options.onHost(event)) return;
    const touch = (event as PointerEvent).pointerType === 'touch';
    const { clientX, clientY } = event;
    // After a drag this is what holds both of its ends, and not what the pointer is on.
    const clicked = elementOf(event);
    const mention = clicked && !isInteractive(clicked) ? mentionOn(clicked, clientX, clientY) : null;
    if (!mention) options.onAway();
    else if (touch || options.settings().opening === 'click')
      options.onOpen(mention, touch ? 'tap' : 'click', clientX, clientY);
  }

  function onOut(event: PointerEvent): void {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    clearTimeout(resting);
    pointing = false;
    target = null;
    options.onLeave();
  }

  const listen = { capture: true, passive: true, signal } as const;
  for (const type of ['pointermove', 'pointerdown', 'pointerup']) listenTo(document, type, onPointer, listen);
  listenTo(document, 'pointerout', onOut, listen);
  listenTo(document, 'click', onClick, listen);
  listenTo(document, 'scroll', onScroll, listen);
  signal.addEventListener('abort', () => clearTimeout(resting));
  return () => {
    if (!pointing && !options.shown() && opens()) look();
  };
}
